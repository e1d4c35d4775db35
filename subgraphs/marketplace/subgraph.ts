import { defineSubgraph } from '../../platform/subgraph/define.js';
import { VoucherBooking } from './bookings/voucher-booking.entity.js';
import { LoggedEvent } from './event-log/logged-event.entity.js';
import { FeeEvent } from './fees/fee-event.entity.js';
import { Fee } from './fees/fee.entity.js';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.js';
import { purgeIdempotencyKeys } from './idempotency/idempotency.jobs.js';
import { createLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { MortgageApplication } from './mortgages/mortgage-application.entity.js';
import { MortgageContract } from './mortgages/mortgage-contract.entity.js';
import { MortgageInvitation } from './mortgages/mortgage-invitation.entity.js';
import { MortgageOffer } from './mortgages/mortgage-offer.entity.js';
import { Property } from './mortgages/property.entity.js';
import { expirePresence } from './presence/presence.jobs.js';
import { PresenceSession } from './presence/presence-session.entity.js';
import { resolvers } from './resolvers.js';
import { Room } from './rooms/room.entity.js';
import { RoomMember } from './rooms/room-member.entity.js';
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
    Room,
    RoomMember,
    Property,
    MortgageApplication,
    MortgageInvitation,
    MortgageOffer,
    MortgageContract,
  ],
  migrations,
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
