import type { EntityManager } from 'typeorm';
import { hostOf } from '../shops/shop-host.js';
import { TREE } from './brand-tree.js';

/**
 * A brand without a home page has that of the oldest brand that became part of it, for as long as it is part of it. All
 * others stay known by theirs: the look-up by address follows merges.
 *
 * @param logId merge that a new home page is put down to
 */
export async function settleWebsite(manager: EntityManager, mainId: string, logId: number): Promise<void> {
  const [brand] = await manager.query<{ website: string | null; itemId: string | null; heir: string | null }[]>(
    WEBSITE,
    [mainId],
  );
  const { website, itemId, heir } = brand!;
  const isOwn = website !== null && website !== '' && itemId === null;
  if (isOwn || website === heir) return;
  if (itemId !== null) await manager.query('UPDATE shop_merge_log_items SET undone = true WHERE id = $1', [itemId]);
  await manager.query('UPDATE shop_main SET website = $2, website_host = $3 WHERE id = $1', [
    mainId,
    heir,
    heir === null ? null : hostOf(heir),
  ]);
  if (heir === null) return;
  await manager.query(
    `INSERT INTO shop_merge_log_items (log_id, entity, entity_id, field, old_value, new_value)
     VALUES ($1, 'website', $2, 'website', NULL, $3)`,
    [logId, mainId, heir],
  );
}

/** `itemId`: the record that the home page is another brand's; `heir`: the one that it should have from another brand. */
const WEBSITE = `
  WITH RECURSIVE ${TREE},
  inherited AS (
    SELECT DISTINCT ON (main.id) main.id, item.id AS item_id
    FROM tree JOIN shop_main AS main USING (id)
    JOIN shop_merge_log_items AS item ON item.entity = 'website' AND item.entity_id = main.id
      AND item.field = 'website' AND NOT item.undone AND item.new_value = main.website
    ORDER BY main.id, item.id DESC
  )
  SELECT root.website, (SELECT item_id::varchar FROM inherited WHERE id = root.id) AS "itemId", (
    SELECT part.website FROM tree JOIN shop_main AS part USING (id)
    WHERE part.id <> root.id AND part.website <> '' AND part.id NOT IN (SELECT id FROM inherited)
    ORDER BY part.created_at, part.id LIMIT 1
  ) AS heir
  FROM shop_main AS root WHERE root.id = $1
`;
