import type { EntityManager } from 'typeorm';
import { rootsOf } from '../shops/brand-roots.js';

/** The brand that each one is part of now: itself unless it was merged. Null for what is no brand. */
export async function rootIdsOf(manager: EntityManager, ids: readonly string[]): Promise<(string | null)[]> {
  const roots = await rootsOf(manager, ids);
  return ids.map((id) => roots.get(id)?.id ?? null);
}

/** SQL of a recursive CTE `tree (id)`: the brand `$1` and all that are part of it. */
export const TREE = `
  tree (id) AS (
    SELECT $1::varchar
    UNION
    SELECT part.id FROM tree JOIN shop_main AS part ON part.merged_into_id = tree.id WHERE part.status = 'merged'
  )`;
