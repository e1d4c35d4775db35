import type { DeepPartial, EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/**
 * Inserts the rows that no unique index objects to, and answers how many those were. The index decides, so of several
 * that insert the same at once exactly one is told that it did.
 */
export async function insertUnlessTaken<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[],
): Promise<number> {
  const inserted = await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows)
    .orIgnore()
    .updateEntity(false)
    .returning(manager.dataSource.getMetadata(entity).primaryColumns.map(({ propertyName }) => propertyName))
    .execute();
  return (inserted.raw as unknown[]).length;
}

/**
 * Inserts a row and answers it with what the database gave it, or null when a unique index objects. Unlike a caught
 * error this leaves the transaction usable.
 */
export async function insertRowUnlessTaken<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  values: DeepPartial<E>,
): Promise<E | null> {
  const row = manager.create(entity, values);
  const result = await manager.createQueryBuilder().insert().into(entity).values(row).orIgnore().execute();
  const inserted = result.raw as readonly unknown[];
  return inserted.length === 0 ? null : row;
}
