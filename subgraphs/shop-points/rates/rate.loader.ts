import { In, IsNull, type EntityManager } from 'typeorm';
import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { refusal } from '../../../platform/identity/viewer.js';
import { loader } from '../../../platform/loaders/loaders.js';
import type { RatesVisibility } from './rates-visibility.js';
import { ShopProgramRate } from './shop-program-rate.entity.js';

export function rateLoaders(uow: UnitOfWork, cursors: CursorCodec, visibility: RatesVisibility) {
  return {
    /** The rates in force at a shop and its siblings. An error for viewers who may not see exact rates. */
    currentRatesByShopId: loader<number, ShopProgramRate[]>(uow, async (manager, shopIds) =>
      (await visibility.mayReadCurrentRates(manager))
        ? currentRates(manager, shopIds)
        : shopIds.map(() => refusal(uow.viewer)),
    ),
    /** Null for viewers who may not see it. */
    rateById: loader<number, ShopProgramRate | null>(uow, async (manager, ids) => {
      await visibility.mayReadCurrentRates(manager);
      const rates = await manager.findBy(ShopProgramRate, { id: In([...ids]) });
      const byId = new Map(rates.map((rate) => [rate.id, rate]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    /** Ids of the programmes that have a rate at a shop or its siblings, best first. Everybody may know the order. */
    rankedProgramsByShopId: loader<number, number[]>(uow, rankedPrograms),
    rateHistoryByShopId: connectionByParent(uow, cursors, {
      entity: ShopProgramRate,
      name: 'Shop.rateHistory',
      parent: 'shopId',
      order: [
        { property: 'validFrom', direction: 'DESC' },
        { property: 'id', direction: 'DESC' },
      ],
    }),
  };
}

async function currentRates(manager: EntityManager, shopIds: readonly number[]): Promise<ShopProgramRate[][]> {
  const pairs: { shop_id: number; sibling_id: number }[] = await manager.query(
    'SELECT shop_id, sibling_id FROM shop_siblings WHERE shop_id = ANY ($1)',
    [shopIds],
  );
  const siblingIds = [...new Set(pairs.map((pair) => pair.sibling_id))];
  const rates = await manager.findBy(ShopProgramRate, { shopId: In(siblingIds), validTo: IsNull() });
  const ratesByShop = Map.groupBy(rates, (rate) => rate.shopId);
  const pairsByShop = Map.groupBy(pairs, (pair) => pair.shop_id);
  return shopIds.map((shopId) =>
    (pairsByShop.get(shopId) ?? []).flatMap((pair) => ratesByShop.get(pair.sibling_id) ?? []),
  );
}

async function rankedPrograms(manager: EntityManager, shopIds: readonly number[]): Promise<number[][]> {
  const rows: { shop_id: number; program_id: number }[] = await manager.query(
    'SELECT shop_id, program_id FROM app.ranked_programs($1)',
    [shopIds],
  );
  const rowsByShop = Map.groupBy(rows, (row) => row.shop_id);
  return shopIds.map((shopId) => (rowsByShop.get(shopId) ?? []).map((row) => row.program_id));
}
