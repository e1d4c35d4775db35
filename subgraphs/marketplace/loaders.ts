import type { CursorCodec } from '../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { bookingLoaders } from './bookings/booking.loader.js';
import { contractLoaders } from './contracts/contract.loader.js';
import { feeLoaders } from './fees/fee.loader.js';
import { mortgageLoaders } from './mortgages/mortgage.loader.js';
import { presenceLoaders } from './presence/presence.loader.js';
import { roomLoaders } from './rooms/room.loader.js';
import type { MarketplaceServices } from './services.js';
import { settlementLoaders } from './settlements/settlement.loader.js';
import { thinkerLoaders } from './thinkers/thinker.loader.js';
import { transferLoaders } from './transfers/transfer.loader.js';
import { voucherLoaders } from './vouchers/voucher.loader.js';
import { voucherStatsLoaders } from './vouchers/voucher-stats.loader.js';

export function createLoaders(uow: UnitOfWork, { clock, thinkers }: MarketplaceServices, cursors: CursorCodec) {
  return {
    /** One "now" for the whole request: loads that differ by a millisecond would not be batched. */
    requestedAt: clock(),
    ...thinkerLoaders(uow, thinkers),
    ...presenceLoaders(uow),
    ...voucherLoaders(uow, cursors),
    ...voucherStatsLoaders(uow),
    ...bookingLoaders(uow, cursors),
    ...feeLoaders(uow, cursors),
    ...settlementLoaders(uow, cursors),
    ...roomLoaders(uow),
    ...mortgageLoaders(uow, cursors),
    ...contractLoaders(uow, cursors),
    ...transferLoaders(uow),
  };
}

export type MarketplaceLoaders = ReturnType<typeof createLoaders>;
