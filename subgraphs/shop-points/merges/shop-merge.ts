import type { EntityManager } from 'typeorm';
import { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { settleCurrentRates } from './current-rates.js';
import { HANGING, logMoves, move, SHOPS, VARIANTS } from './merge-items.js';
import { settleWebsite } from './merged-website.js';
import { ShopMerge } from './shop-merge.entity.js';
import { settleSourceIds } from './source-ids.js';

export interface Merging {
  /** Stays, and gets everything. Active, and no part of the other. */
  readonly kept: ShopMain;
  /** Becomes part of the other. Active. */
  readonly merged: ShopMain;
  readonly proposalId: number | null;
  /** Null for the services. */
  readonly actorId: number | null;
  readonly at: Date;
}

/**
 * Makes one brand part of another, under the locks of both. Nothing is deleted: shops keep their ids, for clients that
 * hold them; rates with their history, coupons and proposals hang on the kept brand's oldest shop afterwards.
 */
export async function mergeBrands(manager: EntityManager, merging: Merging): Promise<ShopMerge> {
  const { kept, merged, actorId, at } = merging;
  const log = await manager.save(
    manager.create(ShopMerge, {
      sourceMainId: merged.id,
      targetMainId: kept.id,
      mergeProposalId: merging.proposalId,
      actorId,
    }),
  );
  const shopId = (await oldestShop(manager, kept.id)) ?? (await oldestShop(manager, merged.id));
  await logMoves(manager, log.id, merged.id, { mainId: kept.id, shopId });
  // Before anything moves: where rates then hang together, one of them is in force.
  const both = [kept.id, merged.id];
  await settleCurrentRates(manager, both, { isComposite: true, logId: log.id, at });
  await settleSourceIds(manager, both, log.id);
  for (const moved of [...HANGING, SHOPS, VARIANTS]) await move(manager, log.id, moved);
  await manager.update(
    ShopMain,
    { id: merged.id },
    { status: 'merged', mergedIntoId: kept.id, updatedByUserId: actorId },
  );
  await manager.update(ShopMain, { id: kept.id }, { updatedByUserId: actorId });
  await settleWebsite(manager, kept.id, log.id);
  return log;
}

export async function oldestShop(manager: EntityManager, shopMainId: string): Promise<number | null> {
  const shop = await manager.findOne(Shop, { where: { shopMainId }, order: { id: 'ASC' }, select: { id: true } });
  return shop?.id ?? null;
}
