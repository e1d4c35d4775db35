import type { EntityManager } from 'typeorm';

/** A rate that is in force, or would be if a merge had not ended it. */
interface Candidate {
  readonly id: number;
  /** Programme, category and type. */
  readonly subject: string;
  readonly inForce: boolean;
  /** The record of the merge that ended it. */
  readonly itemId: string | null;
}

/**
 * Decides anew which rates of a brand are in force after a merge or its undoing. Where brands became one, a programme
 * gives one rate for one thing: the one that began last (of several at once the root's own, then the older row); the
 * others end, and the log says so. A brand that nothing is merged into has back what merges had ended.
 *
 * What is in force depends on what is merged and not on the order in which it happened.
 *
 * @param mainIds brands whose shops count: two that are about to become one, or one
 * @param isComposite whether they are, or are to be, more than one brand
 * @param logId merge that ends are put down to
 */
export async function settleCurrentRates(
  manager: EntityManager,
  mainIds: readonly string[],
  { isComposite, logId, at }: { readonly isComposite: boolean; readonly logId: number; readonly at: Date },
): Promise<void> {
  const candidates: Candidate[] = await manager.query(CANDIDATES, [mainIds]);
  const best = isComposite
    ? new Set([...Map.groupBy(candidates, ({ subject }) => subject).values()].map(([first]) => first))
    : new Set(candidates);
  const ending = candidates.filter((candidate) => candidate.inForce && !best.has(candidate));
  const reopening = candidates.filter((candidate) => !candidate.inForce && best.has(candidate));
  if (ending.length > 0) {
    await manager.query(
      `WITH ended AS (
         UPDATE shop_program_rates SET valid_to = greatest(valid_from, $3) WHERE id = ANY ($2) RETURNING id, valid_to
       )
       INSERT INTO shop_merge_log_items (log_id, entity, entity_id, field, old_value, new_value)
       SELECT $1, 'rate', id, 'valid_to', NULL, valid_to FROM ended ORDER BY id`,
      [logId, ending.map(({ id }) => id), at],
    );
  }
  if (reopening.length > 0) {
    await manager.query('UPDATE shop_program_rates SET valid_to = NULL WHERE id = ANY ($1)', [
      reopening.map(({ id }) => id),
    ]);
    await manager.query('UPDATE shop_merge_log_items SET undone = true WHERE id = ANY ($1)', [
      reopening.map(({ itemId }) => itemId),
    ]);
  }
}

/**
 * Best first. A rate that a merge ended does not count any more when another one for the same thing began or ended
 * since: people have spoken about it after the merge.
 */
const CANDIDATES = `
  WITH rate AS MATERIALIZED (
    SELECT *, id::varchar AS entity_id, origin_shop_id::varchar AS origin_entity_id FROM shop_program_rates
    WHERE shop_id IN (SELECT id FROM shops WHERE shop_main_id = ANY ($1))
  ), known AS MATERIALIZED (
    SELECT rate.*, ended.id AS item_id,
      concat_ws('/', rate.program_id, coalesce(rate.category_id, 0), rate.rate_type) AS subject,
      NOT EXISTS (
        SELECT FROM shop_merge_log_items AS moved
        WHERE moved.entity = 'shop' AND moved.entity_id = rate.origin_entity_id
          AND moved.field = 'shop_main_id' AND NOT moved.undone
      ) AS is_native
    FROM rate
    LEFT JOIN LATERAL (
      SELECT item.id FROM shop_merge_log_items AS item
      WHERE item.entity = 'rate' AND item.entity_id = rate.entity_id AND item.field = 'valid_to' AND NOT item.undone
        AND item.new_value::timestamptz = rate.valid_to
      ORDER BY item.id DESC LIMIT 1
    ) AS ended ON rate.valid_to IS NOT NULL
  )
  SELECT rate.id, rate.subject, rate.valid_to IS NULL AS "inForce", rate.item_id AS "itemId"
  FROM known AS rate
  WHERE rate.valid_to IS NULL OR (
    rate.item_id IS NOT NULL
    AND NOT EXISTS (
      SELECT FROM known AS other
      WHERE other.subject = rate.subject AND other.id <> rate.id AND (
        other.valid_from >= rate.valid_to
        OR (other.valid_to > rate.valid_to AND other.item_id IS NULL)
      )
    )
    -- The constraint says the same of what was stated for one shop, wherever it hangs now.
    AND NOT EXISTS (
      SELECT FROM shop_program_rates AS other
      WHERE other.origin_shop_id = rate.origin_shop_id AND other.program_id = rate.program_id
        AND coalesce(other.category_id, 0) = coalesce(rate.category_id, 0) AND other.rate_type = rate.rate_type
        AND other.id <> rate.id AND tstzrange(other.valid_from, other.valid_to) && tstzrange(rate.valid_from, NULL)
    )
  )
  ORDER BY rate.subject, rate.valid_from DESC, rate.is_native DESC, rate.id
`;
