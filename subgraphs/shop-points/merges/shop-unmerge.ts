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
 * shop that goes; so they hang on one of the brand that they were entered for, which has been there all the time: what
 * was stated for it before has ended since, and nothing overlaps. Another part of the root would not do, and would take
 * them along when it goes itself.
 */
async function keepWhatCameSince(manager: EntityManager, log: ShopMerge, root: ShopMain): Promise<void> {
  const shops = await manager.findBy(Shop, { shopMainId: log.sourceMainId });
  const going = shops.map(({ id }) => id);
  let own: number | null = null;
  const homeOf = async (isBrought: boolean): Promise<number> => {
    own ??= await ownShop(manager, log.targetMainId, root);
    const fallback = own === null && isBrought ? await oldestShop(manager, root.id) : null;
    return fallback ?? (own ??= await openShop(manager, log.targetMainId, root));
  };
  for (const { entity, table } of HANGING) {
    const found: { id: number; isBrought: boolean }[] = await manager.query(cameSince(entity, table), [
      going.map(String),
      log.id,
      root.id,
    ]);
    for (const [isBrought, rows] of Map.groupBy(found, (row) => row.isBrought)) {
      const home = await homeOf(isBrought);
      const ids = rows.map(({ id }) => id);
      await rehang(manager, { entity, table }, ids, going, home);
      if (entity === 'rate') await makeHistoryOf(manager, home, ids, going);
    }
  }
}

/**
 * Rates become part of the history of the shop that stays, and are no longer in the way of what the others state. What was
 * to end in the future counted as ended when the next one began.
 */
async function makeHistoryOf(
  manager: EntityManager,
  home: number,
  ids: readonly number[],
  going: readonly number[],
): Promise<void> {
  await manager.query(
    `WITH came AS (
       SELECT * FROM shop_program_rates WHERE id = ANY ($1) AND origin_shop_id = ANY ($3)
     ), history AS (
       SELECT * FROM came
       UNION ALL
       SELECT * FROM shop_program_rates
       WHERE origin_shop_id = $2 AND (valid_to IS NULL OR valid_to > (SELECT min(valid_from) FROM came))
     )
     UPDATE shop_program_rates AS rate SET valid_to = greatest(rate.valid_from, next.begins)
     FROM (
       SELECT rate.id, min(other.valid_from) AS begins
       FROM history AS rate JOIN history AS other ON other.id <> rate.id AND other.program_id = rate.program_id
         AND other.category_id IS NOT DISTINCT FROM rate.category_id AND other.rate_type = rate.rate_type
         AND tstzrange(other.valid_from, other.valid_to) && tstzrange(rate.valid_from, rate.valid_to)
       WHERE rate.valid_to IS NOT NULL
         AND ((other.valid_from, other.id) > (rate.valid_from, rate.id) OR other.valid_to IS NULL)
       GROUP BY rate.id
     ) AS next WHERE next.id = rate.id`,
    [ids, home, going],
  );
  await manager.query(
    'UPDATE shop_program_rates SET origin_shop_id = $2 WHERE id = ANY ($1) AND origin_shop_id = ANY ($3)',
    [ids, home, going],
  );
}

/**
 * SQL of the rows that have to do with the shops `$1`, which go, and that the merge `$2` into what is `$3` now has not
 * brought: they hang there, were stated there, or would be put there when a later merge is undone. `isBrought`: by
 * another merge, so they are nothing that the kept brand had to have a shop for.
 */
function cameSince(entity: MovedTable['entity'], table: string): string {
  return `
    WITH row AS MATERIALIZED (
      SELECT *, id::varchar AS entity_id FROM ${table}
      WHERE shop_id IN (SELECT unnest($1::varchar[]::int[]) UNION SELECT id FROM shops WHERE shop_main_id = $3)
    )
    SELECT row.id, coalesce((
      SELECT item.old_value <> ALL ($1::varchar[]) FROM shop_merge_log_items AS item
      WHERE item.entity = '${entity}' AND item.entity_id = row.entity_id AND item.field = 'shop_id' AND NOT item.undone
      ORDER BY item.id LIMIT 1
    ), false) AS "isBrought"
    FROM row
    WHERE (
        row.shop_id = ANY ($1::varchar[]::int[]) ${entity === 'rate' ? 'OR row.origin_shop_id = ANY ($1::varchar[]::int[])' : ''}
        OR EXISTS (
          SELECT FROM shop_merge_log_items AS item
          WHERE item.entity = '${entity}' AND item.entity_id = row.entity_id AND item.field = 'shop_id'
            AND NOT item.undone AND (item.old_value = ANY ($1::varchar[]) OR item.new_value = ANY ($1::varchar[]))
        )
      )
      AND row.entity_id NOT IN (
        SELECT entity_id FROM shop_merge_log_items
        WHERE log_id = $2 AND entity = '${entity}' AND field = 'shop_id' AND NOT undone
      )`;
}

/** Also for the undoing of later merges, which have moved them on. */
async function rehang(
  manager: EntityManager,
  { entity, table }: Pick<MovedTable, 'entity' | 'table'>,
  ids: readonly number[],
  from: readonly number[],
  to: number,
): Promise<void> {
  await manager.query(`UPDATE ${table} SET shop_id = $2 WHERE id = ANY ($1) AND shop_id = ANY ($3)`, [ids, to, from]);
  await manager.query(
    `UPDATE shop_merge_log_items SET
       old_value = CASE WHEN old_value = ANY ($3) THEN $2 ELSE old_value END,
       new_value = CASE WHEN new_value = ANY ($3) THEN $2 ELSE new_value END
     WHERE entity = $4 AND entity_id = ANY ($1) AND field = 'shop_id' AND NOT undone`,
    [ids.map(String), String(to), from.map(String), entity],
  );
}

/** The oldest shop of the root that is a brand's own, which may be part of the root by now. */
async function ownShop(manager: EntityManager, brandId: string, root: ShopMain): Promise<number | null> {
  const [shop] = await manager.query<{ id: number }[]>(
    `WITH shop AS MATERIALIZED (SELECT id, id::varchar AS entity_id FROM shops WHERE shop_main_id = $1)
     SELECT shop.id FROM shop
     LEFT JOIN LATERAL (
       SELECT item.old_value FROM shop_merge_log_items AS item
       WHERE item.entity = 'shop' AND item.entity_id = shop.entity_id AND item.field = 'shop_main_id'
         AND NOT item.undone
       ORDER BY item.id LIMIT 1
     ) AS brought ON true
     WHERE coalesce(brought.old_value, $1) = $2
     ORDER BY shop.id LIMIT 1`,
    [root.id, brandId],
  );
  return shop?.id ?? null;
}

/** For a brand that never had a shop of its own. The merges that made it part of the root have brought it, too. */
async function openShop(manager: EntityManager, brandId: string, root: ShopMain): Promise<number> {
  const { canonicalName } = await manager.findOneByOrFail(ShopMain, { id: brandId });
  const { id } = await manager.save(manager.create(Shop, { name: canonicalName, shopMainId: root.id }));
  await manager.query(
    `WITH RECURSIVE chain (log_id, source_id, target_id, place) AS (
       SELECT id, source_main_id, target_main_id, 1 FROM shop_merge_log
       WHERE source_main_id = $1 AND undone_at IS NULL
       UNION ALL
       SELECT log.id, log.source_main_id, log.target_main_id, place + 1
       FROM chain JOIN shop_merge_log AS log ON log.source_main_id = chain.target_id AND log.undone_at IS NULL
     )
     INSERT INTO shop_merge_log_items (log_id, entity, entity_id, field, old_value, new_value)
     SELECT log_id, 'shop', $2, 'shop_main_id', source_id, target_id FROM chain ORDER BY place`,
    [brandId, String(id)],
  );
  return id;
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
