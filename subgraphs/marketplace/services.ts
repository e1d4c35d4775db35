import { randomBytes } from 'node:crypto';
import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { BookingService } from './bookings/booking.service.js';
import { CalendarFeedService } from './calendar/calendar-feed.service.js';
import { createContracts } from './contracts/create-contracts.js';
import { EventLog } from './event-log/event-log.js';
import { FeeLedger } from './fees/fee-ledger.js';
import { FeeService } from './fees/fee.service.js';
import { IdempotencyService } from './idempotency/idempotency.service.js';
import type { LegacyBehaviour } from './legacy-http/legacy-behaviour.js';
import { MortgageApplicationService } from './mortgages/mortgage-application.service.js';
import { MortgageContractService } from './mortgages/mortgage-contract.service.js';
import { MortgageOfferService } from './mortgages/mortgage-offer.service.js';
import { MatchService } from './presence/match.service.js';
import { PresenceService } from './presence/presence.service.js';
import { SettlementService } from './settlements/settlement.service.js';
import { SignallingService } from './signalling/signalling.service.js';
import type { MarketplaceSettings } from './settings.js';
import { StatsService } from './stats/stats.service.js';
import { ThinkerService } from './thinkers/thinker.service.js';
import { TransferService } from './transfers/transfer.service.js';
import { VoucherTemplateService } from './vouchers/voucher-template.service.js';
import { VoucherTransferService } from './vouchers/voucher-transfer.service.js';
import { VoucherService } from './vouchers/voucher.service.js';

export function createServices(deps: ServiceDeps, settings: MarketplaceSettings) {
  const { clock, newId, outbox, live } = deps;
  const events = new EventLog(newId);
  const fees = new FeeLedger(newId);
  const idempotency = new IdempotencyService();
  const thinkers = new ThinkerService({ newId, tokenPepper: settings.TOKEN_SECRET_OPTIONAL });
  const documents = createContracts(deps, settings, { thinkers, events });
  return {
    clock,
    idempotency,
    thinkers,
    presence: new PresenceService({
      clock,
      newId,
      outbox,
      live,
      thinkers,
      heartbeatSampling: settings.EVENTS_HEARTBEAT_SAMPLING,
    }),
    matches: new MatchService({ newId, outbox, live, thinkers, events }),
    vouchers: new VoucherService({ clock, newId, thinkers, idempotency, events }),
    voucherTransfers: new VoucherTransferService({ outbox, live, thinkers, idempotency, events }),
    voucherTemplates: new VoucherTemplateService({ thinkers, events }),
    calendarFeeds: new CalendarFeedService({
      clock,
      newId,
      newSecret: () => randomBytes(32).toString('base64url'),
      thinkers,
    }),
    signalling: new SignallingService(deps, settings.LEGACY_DIALECT),
    bookings: new BookingService({ clock, newId, outbox, live, thinkers, idempotency, fees, events }),
    mortgageApplications: new MortgageApplicationService({ clock, newId, thinkers, idempotency, events }),
    mortgageOffers: new MortgageOfferService({ clock, newId, thinkers, idempotency, fees, events }),
    mortgageContracts: new MortgageContractService({ thinkers, events, contracts: documents.contracts }),
    ...documents,
    transfers: new TransferService({ clock, newId, thinkers, fees, events }),
    fees: new FeeService({ thinkers, events }),
    settlements: new SettlementService({ clock, newId, thinkers, events }),
    invoiceSender: { address: settings.INVOICE_SENDER, note: settings.INVOICE_NOTE },
    stats: new StatsService({ clock }),
    events,
    legacy: {
      dialect: settings.LEGACY_DIALECT,
      presenceDebug: settings.PRESENCE_DEBUG,
      apiKey: settings.TS_API_KEY,
    } satisfies LegacyBehaviour,
  };
}

export type MarketplaceServices = ReturnType<typeof createServices>;
