import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { BookingService } from './bookings/booking.service.js';
import { EventLog } from './event-log/event-log.js';
import { FeeLedger } from './fees/fee-ledger.js';
import { IdempotencyService } from './idempotency/idempotency.service.js';
import { MortgageApplicationService } from './mortgages/mortgage-application.service.js';
import { MortgageContractService } from './mortgages/mortgage-contract.service.js';
import { MortgageOfferService } from './mortgages/mortgage-offer.service.js';
import { PresenceService } from './presence/presence.service.js';
import type { MarketplaceSettings } from './settings.js';
import { ThinkerService } from './thinkers/thinker.service.js';
import { VoucherService } from './vouchers/voucher.service.js';

export function createServices(deps: ServiceDeps, settings: MarketplaceSettings) {
  const { clock, newId, outbox, live } = deps;
  const events = new EventLog(newId);
  const fees = new FeeLedger(newId);
  const idempotency = new IdempotencyService();
  const thinkers = new ThinkerService({ newId, tokenPepper: settings.TOKEN_SECRET_OPTIONAL });
  return {
    clock,
    idempotency,
    thinkers,
    presence: new PresenceService({ clock, newId, outbox, live, thinkers }),
    vouchers: new VoucherService({ clock, newId, thinkers, idempotency, events }),
    bookings: new BookingService({ clock, newId, outbox, live, thinkers, idempotency, fees, events }),
    mortgageApplications: new MortgageApplicationService({ clock, newId, thinkers, idempotency, events }),
    mortgageOffers: new MortgageOfferService({ clock, newId, thinkers, idempotency, fees, events }),
    mortgageContracts: new MortgageContractService({ thinkers, events }),
  };
}

export type MarketplaceServices = ReturnType<typeof createServices>;
