import type { EntityManager } from 'typeorm';
import type { MergedEntity, MergedField } from './shop-merge-item.entity.js';

/** A table whose rows belong to a brand or to one of its shops. */
export interface MovedTable {
  readonly entity: MergedEntity;
  readonly table: string;
  readonly field: MergedField & ('shop_main_id' | 'shop_id');
}

/** What hangs on shops. */
export const HANGING: readonly MovedTable[] = [
  { entity: 'rate', table: 'shop_program_rates', field: 'shop_id' },
  { entity: 'coupon', table: 'coupons', field: 'shop_id' },
  { entity: 'proposal', table: 'proposals', field: 'shop_id' },
];

export const SHOPS: MovedTable = { entity: 'shop', table: 'shops', field: 'shop_main_id' };
export const VARIANTS: MovedTable = { entity: 'variant', table: 'shop_variants', field: 'shop_main_id' };

/** Writes down all that belongs to a brand, also what stays where it is, and where it will be. */
export async function logMoves(
  manager: EntityManager,
  logId: number,
  sourceMainId: string,
  to: { readonly mainId: string; readonly shopId: number | null },
): Promise<void> {
  for (const { entity, table, field } of [...HANGING, SHOPS, VARIANTS]) {
    const belongs =
      field === 'shop_id' ? 'item.shop_id IN (SELECT id FROM shops WHERE shop_main_id = $2)' : 'item.shop_main_id = $2';
    await manager.query(
      `INSERT INTO shop_merge_log_items (log_id, entity, entity_id, field, old_value, new_value)
       SELECT $1, $3, item.id, $4, item.${field}, $5 FROM ${table} AS item WHERE ${belongs} ORDER BY item.id`,
      [logId, sourceMainId, entity, field, field === 'shop_id' ? to.shopId : to.mainId],
    );
  }
}

/**
 * Moves what `logMoves` has written down.
 *
 * Here and wherever ids are compared with `entity_id`: the cast is not leakproof, so under row level security no index
 * would be used for what it is part of, and all rates there are would be read. It is made beforehand, in a CTE.
 */
export async function move(manager: EntityManager, logId: number, moved: MovedTable): Promise<void> {
  await manager.query(
    `WITH item AS MATERIALIZED (
       SELECT entity_id::int AS id, new_value::${typeOf(moved)} AS value FROM shop_merge_log_items
       WHERE log_id = $1 AND entity = $2 AND field = $3 AND new_value IS DISTINCT FROM old_value
     )
     UPDATE ${moved.table} AS moved SET ${moved.field} = item.value FROM item WHERE moved.id = item.id`,
    [logId, moved.entity, moved.field],
  );
}

/**
 * Puts back what a merge has moved, also what later merges have moved on; what somebody has put elsewhere since stays
 * there. The record of those later merges no longer speaks of these rows.
 */
export async function moveBack(manager: EntityManager, logId: number, moved: MovedTable): Promise<void> {
  const parameters = [logId, moved.entity, moved.field];
  await manager.query(
    `WITH item AS MATERIALIZED (
       SELECT own.entity_id::int AS id, own.old_value::${typeOf(moved)} AS before, newest.new_value::${typeOf(moved)} AS now
       FROM shop_merge_log_items AS own
       CROSS JOIN LATERAL (
         SELECT later.new_value FROM shop_merge_log_items AS later
         WHERE later.entity = own.entity AND later.entity_id = own.entity_id AND later.field = own.field
           AND NOT later.undone
         ORDER BY later.id DESC LIMIT 1
       ) AS newest
       WHERE own.log_id = $1 AND own.entity = $2 AND own.field = $3 AND NOT own.undone
     )
     UPDATE ${moved.table} AS moved SET ${moved.field} = item.before
     FROM item WHERE moved.id = item.id AND moved.${moved.field} = item.now`,
    parameters,
  );
  await manager.query(
    `WITH own AS MATERIALIZED (
       SELECT id, entity_id FROM shop_merge_log_items
       WHERE log_id = $1 AND entity = $2 AND field = $3 AND NOT undone
     )
     UPDATE shop_merge_log_items AS item SET undone = true
     FROM own
     WHERE item.entity = $2 AND item.entity_id = own.entity_id AND item.field = $3 AND item.id >= own.id
       AND NOT item.undone`,
    parameters,
  );
}

const typeOf = ({ field }: MovedTable): string => (field === 'shop_id' ? 'int' : 'varchar');
