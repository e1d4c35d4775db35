import type { EntityManager } from 'typeorm';

interface Holder {
  readonly id: number;
  readonly source: string;
  readonly sourceId: string;
  readonly holds: boolean;
  readonly itemId: string | null;
}

/**
 * A brand knows each id of a source once. Where brands became one and several of their names have the same, one keeps it
 * (the root's own, then the older row); the others are there without it until nothing stands against it any more.
 *
 * @param mainIds brands whose names count: two that are about to become one, or one
 */
export async function settleSourceIds(
  manager: EntityManager,
  mainIds: readonly string[],
  logId: number,
): Promise<void> {
  const holders: Holder[] = await manager.query(HOLDERS, [mainIds]);
  const keepers = new Set(
    [...Map.groupBy(holders, ({ source, sourceId }) => JSON.stringify([source, sourceId])).values()].map(
      ([first]) => first,
    ),
  );
  const losing = holders.filter((holder) => holder.holds && !keepers.has(holder)).map(({ id }) => id);
  const regaining = holders.filter((holder) => !holder.holds && keepers.has(holder));
  if (losing.length > 0) {
    await manager.query(
      `INSERT INTO shop_merge_log_items (log_id, entity, entity_id, field, old_value, new_value)
       SELECT $1, 'variant', id, 'source_id', source_id, NULL FROM shop_variants WHERE id = ANY ($2) ORDER BY id`,
      [logId, losing],
    );
    await manager.query('UPDATE shop_variants SET source_id = NULL WHERE id = ANY ($1)', [losing]);
  }
  if (regaining.length > 0) {
    const [ids, sourceIds, itemIds] = [
      regaining.map(({ id }) => id),
      regaining.map(({ sourceId }) => sourceId),
      regaining.map(({ itemId }) => itemId),
    ];
    await manager.query(
      `UPDATE shop_variants AS variant SET source_id = regained.source_id
       FROM unnest($1::int[], $2::text[]) AS regained (id, source_id) WHERE variant.id = regained.id`,
      [ids, sourceIds],
    );
    await manager.query('UPDATE shop_merge_log_items SET undone = true WHERE id = ANY ($1)', [itemIds]);
  }
}

const HOLDERS = `
  WITH variant AS MATERIALIZED (
    SELECT *, id::varchar AS entity_id FROM shop_variants WHERE shop_main_id = ANY ($1)
  )
  SELECT variant.id, variant.source, coalesce(variant.source_id, lost.old_value) AS "sourceId",
    variant.source_id IS NOT NULL AS holds, lost.id AS "itemId"
  FROM variant
  LEFT JOIN LATERAL (
    SELECT item.id, item.old_value FROM shop_merge_log_items AS item
    WHERE item.entity = 'variant' AND item.entity_id = variant.entity_id AND item.field = 'source_id'
      AND NOT item.undone
    ORDER BY item.id DESC LIMIT 1
  ) AS lost ON variant.source_id IS NULL
  WHERE coalesce(variant.source_id, lost.old_value) IS NOT NULL
  ORDER BY EXISTS (
    SELECT FROM shop_merge_log_items AS moved
    WHERE moved.entity = 'variant' AND moved.entity_id = variant.entity_id AND moved.field = 'shop_main_id'
      AND NOT moved.undone
  ), variant.id
`;
