import { defineSubgraph } from '../../platform/subgraph/define.js';
import { VoucherBooking } from './bookings/voucher-booking.entity.js';
import { CalendarFeed } from './calendar/calendar-feed.entity.js';
import { calendarRoutes } from './calendar/calendar.routes.js';
import { ContractLink } from './contracts/contract-link.entity.js';
import { Contract } from './contracts/contract.entity.js';
import { clearContractFiles } from './contracts/contract.jobs.js';
import { contractRoutes } from './contracts/contract.routes.js';
import { LoggedEvent } from './event-log/logged-event.entity.js';
import { FeeEvent } from './fees/fee-event.entity.js';
import { Fee } from './fees/fee.entity.js';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.js';
import { purgeIdempotencyKeys } from './idempotency/idempotency.jobs.js';
import { purgeRateLimits } from './legacy-http/legacy.jobs.js';
import { legacyRoutes } from './legacy-http/legacy.routes.js';
import { RateLimit } from './legacy-http/rate-limit.entity.js';
import { TelemetryEvent } from './legacy-http/telemetry-event.entity.js';
import { createLoaders } from './loaders.js';
import { migrations } from './migrations/index.js';
import { MortgageApplication } from './mortgages/mortgage-application.entity.js';
import { MortgageContract } from './mortgages/mortgage-contract.entity.js';
import { MortgageInvitation } from './mortgages/mortgage-invitation.entity.js';
import { MortgageOffer } from './mortgages/mortgage-offer.entity.js';
import { Property } from './mortgages/property.entity.js';
import { expirePresence, forgetHeartbeats } from './presence/presence.jobs.js';
import { PresenceSession } from './presence/presence-session.entity.js';
import { resolvers } from './resolvers.js';
import { Room } from './rooms/room.entity.js';
import { RoomMember } from './rooms/room-member.entity.js';
import { createServices } from './services.js';
import { InvoiceSequence } from './settlements/invoice-sequence.entity.js';
import { SettlementRun } from './settlements/settlement-run.entity.js';
import { Settlement } from './settlements/settlement.entity.js';
import { settleMonths } from './settlements/settlement.jobs.js';
import { settlementRoutes } from './settlements/settlement.routes.js';
import { signallingRoutes, signallingSockets } from './signalling/signalling.routes.js';
import { settings } from './settings.js';
import { foldStatistics } from './stats/stats.jobs.js';
import { Thinker } from './thinkers/thinker.entity.js';
import { Transfer } from './transfers/transfer.entity.js';
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
    SettlementRun,
    InvoiceSequence,
    FeeEvent,
    Transfer,
    IdempotencyKey,
    Room,
    RoomMember,
    Property,
    MortgageApplication,
    MortgageInvitation,
    MortgageOffer,
    MortgageContract,
    Contract,
    ContractLink,
    CalendarFeed,
    RateLimit,
    TelemetryEvent,
  ],
  migrations,
  resolvers,
  createServices,
  createLoaders,
  routes: [settlementRoutes, contractRoutes, calendarRoutes, signallingRoutes, ...legacyRoutes],
  sockets: [signallingSockets],
  jobs: ({ presence, vouchers, settlements, stats, contractArchive }, { database, clock }) => [
    expirePresence(presence, database),
    forgetHeartbeats(presence, database),
    expireVouchers(vouchers, database),
    purgeIdempotencyKeys({ database, clock }),
    clearContractFiles(contractArchive, database),
    settleMonths(settlements, database),
    foldStatistics(stats, database),
    purgeRateLimits({ database, clock }),
  ],
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (...args) => (await import('./demo/demo.js')).loadDemo(...args),
});
