import { CreateThinkersAndEvents1767225600000 } from './1767225600000-create-thinkers-and-events.js';
import { CreatePresenceSessions1767225600001 } from './1767225600001-create-presence-sessions.js';
import { CreateVouchers1767225600002 } from './1767225600002-create-vouchers.js';
import { CreateVoucherBookings1767225600003 } from './1767225600003-create-voucher-bookings.js';
import { CreateFeesAndSettlements1767225600004 } from './1767225600004-create-fees-and-settlements.js';
import { CreateIdempotencyKeys1767225600005 } from './1767225600005-create-idempotency-keys.js';
import { CreateRooms1767225600006 } from './1767225600006-create-rooms.js';
import { CreateMortgages1767225600007 } from './1767225600007-create-mortgages.js';
import { CreateContracts1767225600008 } from './1767225600008-create-contracts.js';
import { CreateTransfers1767225600020 } from './1767225600020-create-transfers.js';
import { CreateStatistics1767225600021 } from './1767225600021-create-statistics.js';
import { CreateMatch1767225600030 } from './1767225600030-create-match.js';
import { TransferVouchers1767225600031 } from './1767225600031-transfer-vouchers.js';
import { CreateCalendarFeeds1767225600032 } from './1767225600032-create-calendar-feeds.js';
import { CreateLegacyTables1767225600040 } from './1767225600040-create-legacy-tables.js';
import { FixWhoHolds1767225600050 } from './1767225600050-fix-who-holds.js';
import { CreateSettlementRuns1767225600051 } from './1767225600051-create-settlement-runs.js';
import { AdmitWatchers1767225600052 } from './1767225600052-admit-watchers.js';
import { ShortenHotPaths1767225600060 } from './1767225600060-shorten-hot-paths.js';
import { CountFiner1767225600061 } from './1767225600061-count-finer.js';
import { ReachTheLedger1767225600062 } from './1767225600062-reach-the-ledger.js';

export const migrations = [
  CreateThinkersAndEvents1767225600000,
  CreatePresenceSessions1767225600001,
  CreateVouchers1767225600002,
  CreateVoucherBookings1767225600003,
  CreateFeesAndSettlements1767225600004,
  CreateIdempotencyKeys1767225600005,
  CreateRooms1767225600006,
  CreateMortgages1767225600007,
  CreateContracts1767225600008,
  CreateTransfers1767225600020,
  CreateStatistics1767225600021,
  CreateMatch1767225600030,
  TransferVouchers1767225600031,
  CreateCalendarFeeds1767225600032,
  CreateLegacyTables1767225600040,
  FixWhoHolds1767225600050,
  CreateSettlementRuns1767225600051,
  AdmitWatchers1767225600052,
  ShortenHotPaths1767225600060,
  CountFiner1767225600061,
  ReachTheLedger1767225600062,
] as const;
