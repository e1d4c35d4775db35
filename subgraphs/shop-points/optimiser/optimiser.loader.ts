import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { refusal } from '../../../platform/identity/viewer.js';
import { loader } from '../../../platform/loaders/loaders.js';
import type { FavoriteService } from '../favorites/favorite.service.js';
import { Decimal } from '../rates/decimal.js';
import type { RatesVisibility } from '../rates/rates-visibility.js';
import type { ShopOffers } from './offer.reader.js';
import type { OptimiserService } from './optimiser.service.js';

/** Which shops are asked for. */
export interface BestShopsKey {
  readonly programId: number;
  readonly count: number;
  /** EUR; null: value of 1 EUR spent. */
  readonly amount: Decimal | null;
}

/** A shop where a programme gives much, and the rate that does. */
export interface ProgramShop {
  readonly shopId: number;
  readonly rateId: number;
  /** EUR: what the purchase gives, or 1 EUR spent. */
  readonly value: Decimal;
  /** EUR: the purchase; null: 1 EUR spent. */
  readonly amount: Decimal | null;
}

interface Services {
  readonly optimiser: OptimiserService;
  readonly favorites: FavoriteService;
  readonly ratesVisibility: RatesVisibility;
}

export function optimiserLoaders(uow: UnitOfWork, { optimiser, favorites, ratesVisibility }: Services) {
  return {
    offersByShopId: loader<number, ShopOffers>(uow, (manager, ids) => optimiser.offersOf(uow, manager, ids)),
    ownOffersByShopId: loader<number, ShopOffers>(uow, (manager, ids) => optimiser.ownOffersOf(manager, ids)),
    /** The viewer's own. */
    favoriteProgramIds: loader<'viewer', ReadonlySet<number>>(uow, async () => [await favorites.own(uow)]),
    bestShops: loader<BestShopsKey, ProgramShop[], string>(
      uow,
      async (manager, keys) => {
        if (!(await ratesVisibility.mayReadCurrentRates(manager))) return keys.map(() => refusal(uow.viewer));
        return bestShops(manager, keys);
      },
      ({ programId, count, amount }) => `${programId} ${count} ${amount?.toFixed()}`,
    ),
  };
}

/** Of any number of programmes in one statement. */
async function bestShops(manager: EntityManager, keys: readonly BestShopsKey[]): Promise<ProgramShop[][]> {
  const rows: { place: number; shop_id: number; rate_id: number; value: string }[] = await manager.query(
    `SELECT asked.place::int, best.shop_id, best.rate_id, best.value
     FROM unnest($1::int[], $2::numeric[], $3::int[]) WITH ORDINALITY AS asked (program_id, amount, count, place)
     CROSS JOIN LATERAL app.best_shops(asked.program_id, asked.amount, asked.count)
       WITH ORDINALITY AS best (shop_id, rate_id, value, rank)
     ORDER BY asked.place, best.rank`,
    [
      keys.map(({ programId }) => programId),
      keys.map(({ amount }) => amount?.toFixed() ?? null),
      keys.map(({ count }) => count),
    ],
  );
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return keys.map(({ amount }, index) =>
    (byPlace.get(index + 1) ?? []).map((row) => ({
      shopId: row.shop_id,
      rateId: row.rate_id,
      value: new Decimal(row.value),
      amount,
    })),
  );
}
