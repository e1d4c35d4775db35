import { CreateThinkersAndEvents1767225600000 } from './1767225600000-create-thinkers-and-events.js';
import { CreatePresenceSessions1767225600001 } from './1767225600001-create-presence-sessions.js';
import { CreateVouchers1767225600002 } from './1767225600002-create-vouchers.js';
import { CreateVoucherBookings1767225600003 } from './1767225600003-create-voucher-bookings.js';
import { CreateFeesAndSettlements1767225600004 } from './1767225600004-create-fees-and-settlements.js';
import { CreateIdempotencyKeys1767225600005 } from './1767225600005-create-idempotency-keys.js';
import { CreateRooms1767225600006 } from './1767225600006-create-rooms.js';
import { CreateMortgages1767225600007 } from './1767225600007-create-mortgages.js';

export const migrations = [
  CreateThinkersAndEvents1767225600000,
  CreatePresenceSessions1767225600001,
  CreateVouchers1767225600002,
  CreateVoucherBookings1767225600003,
  CreateFeesAndSettlements1767225600004,
  CreateIdempotencyKeys1767225600005,
  CreateRooms1767225600006,
  CreateMortgages1767225600007,
] as const;
