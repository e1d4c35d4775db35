import { defineSubgraph } from '../../platform/subgraph/define.js';
import { VoucherBooking } from './bookings/voucher-booking.entity.js';
import { LoggedEvent } from './events/logged-event.entity.js';
import { FeeEvent } from './fees/fee-event.entity.js';
import { Fee } from './fees/fee.entity.js';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.js';
import { purgeIdempotencyKeys } from './idempotency/idempotency.jobs.js';
import { createLoaders } from './loaders.js';
import { CreateThinkersAndEvents1767225600000 } from './migrations/1767225600000-create-thinkers-and-events.js';
import { CreatePresenceSessions1767225600001 } from './migrations/1767225600001-create-presence-sessions.js';
import { CreateVouchers1767225600002 } from './migrations/1767225600002-create-vouchers.js';
import { CreateVoucherBookings1767225600003 } from './migrations/1767225600003-create-voucher-bookings.js';
import { CreateFeesAndSettlements1767225600004 } from './migrations/1767225600004-create-fees-and-settlements.js';
import { CreateIdempotencyKeys1767225600005 } from './migrations/1767225600005-create-idempotency-keys.js';
import { expirePresence } from './presence/presence.jobs.js';
import { PresenceSession } from './presence/presence-session.entity.js';
import { resolvers } from './resolvers.js';
import { createServices } from './services.js';
import { Settlement } from './settlements/settlement.entity.js';
import { settings } from './settings.js';
import { Thinker } from './thinkers/thinker.entity.js';
import { Voucher } from './vouchers/voucher.entity.js';
import { expireVouchers } from './vouchers/voucher.jobs.js';
import { VoucherTemplate } from './vouchers/voucher-template.entity.js';

/** People without accounts, the vouchers they issue and book, and what the platform earns by it. */
export default defineSubgraph({
  name: 'marketplace',
  settings,
  entities: [
    Thinker,
    LoggedEvent,
    PresenceSession,
    VoucherTemplate,
    Voucher,
    VoucherBooking,
    Fee,
    Settlement,
    FeeEvent,
    IdempotencyKey,
  ],
  migrations: [
    CreateThinkersAndEvents1767225600000,
    CreatePresenceSessions1767225600001,
    CreateVouchers1767225600002,
    CreateVoucherBookings1767225600003,
    CreateFeesAndSettlements1767225600004,
    CreateIdempotencyKeys1767225600005,
  ],
  resolvers,
  createServices,
  createLoaders,
  jobs: ({ presence, vouchers, idempotency }, { database }) => [
    expirePresence(presence, database),
    expireVouchers(vouchers, database),
    purgeIdempotencyKeys(idempotency, database),
  ],
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (...args) => (await import('./demo/demo.js')).loadDemo(...args),
});
