import type { DeepPartial, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Inserts a row, or answers null when a unique constraint says that there is such a row already, also one that another
 * transaction enters at the same time. Unlike a caught error this leaves the transaction usable.
 */
export async function insertUnique<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  values: DeepPartial<E>,
): Promise<E | null> {
  const row = manager.create(entity, values);
  const result = await manager.createQueryBuilder().insert().into(entity).values(row).orIgnore().execute();
  const inserted = result.raw as readonly unknown[];
  return inserted.length === 0 ? null : row;
}
