import type { EntityManager } from 'typeorm';
import { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { TREE } from './brand-tree.js';
import { settleCurrentRates } from './current-rates.js';
import { HANGING, moveBack, SHOPS, VARIANTS, type MovedTable } from './merge-items.js';
import { settleWebsite } from './merged-website.js';
import { ShopMerge } from './shop-merge.entity.js';
import { oldestShop } from './shop-merge.js';
import { settleSourceIds } from './source-ids.js';

export interface Unmerging {
  /** The merge that still stands. */
  readonly log: ShopMerge;
  /** The brand that has what was merged, which need not be the merge's target any more. */
  readonly root: ShopMain;
  readonly actorId: number | null;
  readonly at: Date;
}

/**
 * Makes a merged brand a brand of its own again, with all that it brought, under the locks of both. What was entered after
 * the merge stays with the other.
 */
export async function unmergeBrand(manager: EntityManager, { log, root, actorId, at }: Unmerging): Promise<void> {
  const sourceId = log.sourceMainId;
  await moveBack(manager, log.id, SHOPS);
  await keepWhatCameSince(manager, log, root);
  for (const moved of [...HANGING, VARIANTS]) await moveBack(manager, log.id, moved);
  await manager.update(ShopMain, { id: sourceId }, { status: 'active', mergedIntoId: null, updatedByUserId: actorId });
  await manager.update(ShopMain, { id: root.id }, { updatedByUserId: actorId });
  await manager.update(ShopMerge, { id: log.id }, { undoneAt: at, undoneByUserId: actorId });
  for (const mainId of [root.id, sourceId]) {
    const isComposite = await hasMergedParts(manager, mainId);
    await settleCurrentRates(manager, [mainId], { isComposite, logId: log.id, at });
    await settleSourceIds(manager, [mainId], log.id);
    await settleWebsite(manager, mainId, log.id);
  }
}

/**
 * The shops have gone back already. Rows on them that the merge did not bring came after it, under the older id of a
 * shop that goes; so they hang on the oldest one that stays.
 */
async function keepWhatCameSince(manager: EntityManager, log: ShopMerge, root: ShopMain): Promise<void> {
  const shops = await manager.findBy(Shop, { shopMainId: log.sourceMainId });
  const going = shops.map(({ id }) => id);
  const isNew = `NOT EXISTS (
    SELECT FROM shop_merge_log_items AS item
    WHERE item.log_id = $2 AND item.entity = $3 AND item.entity_id = row.id::varchar AND item.field = 'shop_id'
  )`;
  let home: number | null = null;
  for (const { entity, table } of HANGING) {
    const found: { id: number }[] = await manager.query(
      `SELECT row.id FROM ${table} AS row
       WHERE ${entity === 'rate' ? '(row.shop_id = ANY ($1) OR row.origin_shop_id = ANY ($1))' : 'row.shop_id = ANY ($1)'}
         AND ${isNew}`,
      [going, log.id, entity],
    );
    if (found.length === 0) continue;
    home ??= (await oldestShop(manager, root.id)) ?? (await openShop(manager, root));
    const ids = found.map(({ id }) => id);
    await rehang(manager, { entity, table }, ids, going, home);
    if (entity !== 'rate') continue;
    // They are part of the history of the shop that stays, and no longer in the way of what the other one states.
    await manager.query(
      'UPDATE shop_program_rates SET origin_shop_id = $2 WHERE id = ANY ($1) AND origin_shop_id = ANY ($3)',
      [ids, home, going],
    );
  }
}

/** What another merge has brought can still be found by its own undoing. */
async function rehang(
  manager: EntityManager,
  { entity, table }: Pick<MovedTable, 'entity' | 'table'>,
  ids: readonly number[],
  from: readonly number[],
  to: number,
): Promise<void> {
  await manager.query(
    `WITH rehung AS (
       UPDATE ${table} SET shop_id = $2 WHERE id = ANY ($1) AND shop_id = ANY ($3) RETURNING id::varchar
     )
     UPDATE shop_merge_log_items AS item SET new_value = $2
     FROM rehung
     WHERE item.entity = $4 AND item.entity_id = rehung.id AND item.field = 'shop_id' AND NOT item.undone
       AND NOT EXISTS (
         SELECT FROM shop_merge_log_items AS later
         WHERE later.entity = item.entity AND later.entity_id = item.entity_id AND later.field = item.field
           AND NOT later.undone AND later.id > item.id
       )`,
    [ids, to, from, entity],
  );
}

/** For a brand that never had a shop of its own. */
async function openShop(manager: EntityManager, { id, canonicalName }: ShopMain): Promise<number> {
  return (await manager.save(manager.create(Shop, { name: canonicalName, shopMainId: id }))).id;
}

async function hasMergedParts(manager: EntityManager, mainId: string): Promise<boolean> {
  const [row] = await manager.query<{ found: boolean }[]>(
    `WITH RECURSIVE ${TREE}
     SELECT EXISTS (
       SELECT FROM shop_merge_log AS log JOIN tree ON tree.id = log.source_main_id
       WHERE log.undone_at IS NULL AND tree.id <> $1
     ) AS found`,
    [mainId],
  );
  return row!.found;
}
