import type { EntityManager, EntityMetadata, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { hydrate, selectedColumns } from '../database/entity-rows.js';
import type { CursorValues } from './cursor.js';
import { isAfter, orderBy, reversed, type Key } from './keyset.js';
import type { ListDefinition } from './list.js';
import type { Page } from './page.js';

/** The alias of the entity, in filters too. */
export const ITEM = 'item';

/** SQL for the parent's id, in the query of one parent's items. */
export const PARENT_ID = '"parent"."id"';

/** The rows of a page in the order of the list, and whether there are more on either side. */
export interface PageRows<E> {
  readonly rows: readonly { readonly entity: E; readonly values: CursorValues }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The lists of several parents; their ids, and the type of those in SQL. */
export interface Parents {
  readonly ids: readonly string[];
  readonly type: string;
}

/**
 * Reads the same page of one list, or of one list per parent, in one statement: for every parent a LATERAL subquery
 * that an index can cut off after the page.
 *
 * @param items a new query over the items, filtered; of the parent `PARENT_ID` if there are parents
 */
export async function readRows<E extends ObjectLiteral>(
  manager: EntityManager,
  list: ListDefinition<E>,
  page: Page,
  items: () => SelectQueryBuilder<E>,
  parents?: Parents,
): Promise<PageRows<E>[]> {
  const metadata = manager.dataSource.getMetadata(list.entity);
  const keys = list.order.map((order) => keyOf(metadata, order));
  const reading = page.fromEnd ? reversed(keys) : keys;
  const parameters: Record<string, unknown> = {};
  const bind = (value: string) => {
    const name = `cursor_${Object.keys(parameters).length}`;
    parameters[name] = value;
    return `:${name}`;
  };

  const select = items()
    .select(selection(metadata, keys, reading))
    .orderBy(inOrder(reading))
    .limit(page.size + 1);
  if (page.after) select.andWhere(isAfter(keys, page.after, bind));
  if (page.before) select.andWhere(isAfter(reversed(keys), page.before, bind));
  // There is something before the page if the very first row of the list lies at `after` or before it; one row to read.
  const first = (order: readonly Key[], test: string) =>
    `COALESCE((${items().select(test).orderBy(inOrder(order)).limit(1).getQuery()}), FALSE)`;
  const behind = page.after ? first(keys, isAfter(reversed(keys), page.after, bind, true)) : 'FALSE';
  const ahead = page.before ? first(reversed(keys), isAfter(keys, page.before, bind, true)) : 'FALSE';

  const source = parents
    ? `unnest(:parent_ids::${parents.type}[]) WITH ORDINALITY AS parent (id, place)`
    : '(SELECT 1 AS place) AS parent';
  if (parents) parameters['parent_ids'] = parents.ids;
  const sql =
    `SELECT parent.place::int AS place, ${behind} AS behind, ${ahead} AS ahead, page.* ` +
    `FROM ${source} LEFT JOIN LATERAL (${select.getQuery()}) AS page ON TRUE ORDER BY parent.place, page.position`;
  const [text, values] = manager.dataSource.driver.escapeQueryWithParameters(sql, {
    ...select.getParameters(),
    ...parameters,
  });
  const raw: RawRow[] = await manager.query(text, values);
  const byParent = Map.groupBy(raw, ({ place }) => place);
  return [...byParent.values()].map((rows) => pageOf(manager, metadata, keys.length, page, rows));
}

/** A row of the statement: where it belongs, then `c0`, `c1`, … the columns and `k0`, `k1`, … the order columns as text. */
interface RawRow {
  readonly place: number;
  readonly behind: boolean;
  readonly ahead: boolean;
  /** Null where a parent has no items. */
  readonly position: string | null;
  readonly [column: string]: unknown;
}

function keyOf<E extends ObjectLiteral>(metadata: EntityMetadata, order: ListDefinition<E>['order'][number]): Key {
  const column = metadata.findColumnWithPropertyName(order.property);
  if (!column) throw new Error(`${metadata.name} has no column ${order.property} to order by.`);
  return { column: quoted(column.databaseName), direction: order.direction, isNullable: column.isNullable };
}

function inOrder(keys: readonly Key[]): Record<string, 'ASC' | 'DESC'> {
  return Object.fromEntries(keys.map(({ column, direction }) => [column, direction]));
}

/** Order columns also as text: a JavaScript date has lost the microseconds that tell two rows apart. */
function selection(metadata: EntityMetadata, keys: readonly Key[], reading: readonly Key[]): string[] {
  return [
    ...selectedColumns(metadata).map(({ databaseName }, index) => `${quoted(databaseName)} AS c${index}`),
    ...keys.map(({ column }, index) => `${column}::text AS k${index}`),
    `row_number() OVER (ORDER BY ${orderBy(reading)}) AS position`,
  ];
}

function quoted(databaseName: string): string {
  return `"${ITEM}"."${databaseName}"`;
}

function pageOf<E extends ObjectLiteral>(
  manager: EntityManager,
  metadata: EntityMetadata,
  keyCount: number,
  page: Page,
  raw: readonly RawRow[],
): PageRows<E> {
  const { behind, ahead } = raw[0]!;
  const found = raw.filter(({ position }) => position !== null);
  const hasMore = found.length > page.size;
  const inReadingOrder = found.slice(0, page.size).map((row) => ({
    entity: hydrate<E>(manager, metadata, (_column, index) => row[`c${index}`]),
    values: Array.from({ length: keyCount }, (_, index) => row[`k${index}`] as string | null),
  }));
  return {
    rows: page.fromEnd ? inReadingOrder.reverse() : inReadingOrder,
    hasNextPage: ahead || (!page.fromEnd && hasMore),
    hasPreviousPage: behind || (page.fromEnd && hasMore),
  };
}
