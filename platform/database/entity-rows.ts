import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/**
 * Rows of a statement of our own as entities, columns converted as TypeORM converts them. For what its query builder
 * cannot say: functions that return a table, and several changes in one statement.
 */
export function entitiesFrom<E extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<E>,
  rows: readonly Record<string, unknown>[],
): E[] {
  const { metadata } = manager.getRepository(target);
  return rows.map((row) => hydrate<E>(manager, metadata, ({ databaseName }) => row[databaseName]));
}

/** One entity as TypeORM itself would make it of its columns; `valueOf` gives what the driver gave for a column. */
export function hydrate<E extends ObjectLiteral>(
  manager: EntityManager,
  metadata: EntityMetadata,
  valueOf: (column: ColumnMetadata, index: number) => unknown,
): E {
  const entity = metadata.create(manager.queryRunner, { fromDeserializer: true }) as E;
  selectedColumns(metadata).forEach((column, index) => {
    column.setEntityValue(entity, manager.dataSource.driver.prepareHydratedValue(valueOf(column, index), column));
  });
  return entity;
}

/** Names of the columns that a plain `find` reads, for statements whose rows become entities. */
export function columnsOf(manager: EntityManager, target: EntityTarget<ObjectLiteral>): string[] {
  return selectedColumns(manager.dataSource.getMetadata(target)).map(({ databaseName }) => databaseName);
}

/** The columns that a plain `find` reads. */
export function selectedColumns(metadata: EntityMetadata): ColumnMetadata[] {
  return metadata.columns.filter(({ isSelect, isVirtual }) => isSelect && !isVirtual);
}

/** The rows that `UPDATE … RETURNING *` or `DELETE … RETURNING *` gives back. */
export async function changed<E extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<E>,
  sql: string,
  parameters: readonly unknown[],
): Promise<E[]> {
  const [rows] = await manager.query<[Record<string, unknown>[], number]>(sql, [...parameters]);
  return entitiesFrom(manager, target, rows);
}

/** The rows of a `SELECT *`. */
export async function selected<E extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<E>,
  sql: string,
  parameters: readonly unknown[],
): Promise<E[]> {
  return entitiesFrom(manager, target, await manager.query<Record<string, unknown>[]>(sql, [...parameters]));
}
