import type { EntityManager } from 'typeorm';

/**
 * The active brand that has this name in whatever spelling search takes for the same, or null. Two brands of one name
 * would be taken for one, so whoever enters a name asks under the lock of names.
 *
 * @param otherThan the brand that is about to get the name
 */
export async function brandNamed(
  manager: EntityManager,
  name: string,
  otherThan: string | null = null,
): Promise<string | null> {
  const [same] = await manager.query<{ id: string }[]>(
    // The first condition is what the index knows, the second what is meant.
    `SELECT id FROM shop_main
     WHERE app.contains_text(search_text, app.fold_shop_name($1))
       AND app.fold_shop_name(canonical_name) = app.fold_shop_name($1)
       AND status = 'active' AND id IS DISTINCT FROM $2
     LIMIT 1`,
    [name, otherThan],
  );
  return same?.id ?? null;
}
