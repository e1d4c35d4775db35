import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { loader } from '../loaders/loaders.js';
import { connectionOf, type Connection } from './connection.js';
import type { CursorCodec } from './cursor.js';
import type { ListDefinition } from './list.js';
import { readPage, type ConnectionArgs, type Page } from './page.js';
import { ITEM, PARENT_ID, readRows } from './rows.js';

export interface ChildListDefinition<E extends ObjectLiteral> extends ListDefinition<E> {
  /** Property of the item that holds the parent's id. */
  readonly parent: keyof E & string;
}

/** Narrows the lists of all parents alike: `{ where: 'item.status = :status', parameters: { status: 'open' } }`. */
export interface Filter {
  /** SQL with the entity's properties under the alias `item`. */
  readonly where: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

export interface ChildrenRequest {
  readonly parentId: string;
  readonly args: ConnectionArgs;
  readonly filter?: Filter;
}

export interface ConnectionLoader<E> {
  /** @throws GraphQLError `BAD_USER_INPUT` for arguments that cannot be used */
  load(request: ChildrenRequest): Promise<Connection<E>>;
}

/**
 * The same list of many parents: those that are asked for with the same arguments and filter are read in one statement,
 * and so are their counts. Belongs among the loaders of a request.
 */
export function connectionByParent<E extends ObjectLiteral>(
  uow: UnitOfWork,
  cursors: CursorCodec,
  list: ChildListDefinition<E>,
): ConnectionLoader<E> {
  const counts = loader<Children, number, string>(
    uow,
    (manager, requests) => inGroups(requests, filterKey, (group) => countItems(manager, list, group)),
    (request) => JSON.stringify([request.parentId, filterKey(request)]),
  );
  const pages = loader<ChildrenPage, Connection<E>, string>(
    uow,
    (manager, requests) => inGroups(requests, pageKey, (group) => readConnections(manager, group)),
    (request) => JSON.stringify([request.parentId, pageKey(request)]),
  );

  async function readConnections(manager: EntityManager, requests: readonly ChildrenPage[]): Promise<Connection<E>[]> {
    const { page, filter } = requests[0]!;
    const { parentColumn, parentType } = columnsOf(manager, list);
    const items = () => filtered(manager, list, filter).andWhere(`${parentColumn} = ${PARENT_ID}`);
    const ids = requests.map(({ parentId }) => parentId);
    const results = await readRows(manager, list, page, items, { ids, type: parentType });
    return results.map((rows, index) => connectionOf(uow, cursors, list, rows, () => counts.load(requests[index]!)));
  }

  return {
    // Checked before the batch, where one parent's bad arguments would fail the others.
    load: async ({ parentId, args, filter }) =>
      pages.load({ parentId, page: readPage(list, cursors, uow.viewer, args), ...(filter && { filter }) }),
  };
}

interface Children {
  readonly parentId: string;
  readonly filter?: Filter;
}

interface ChildrenPage extends Children {
  readonly page: Page;
}

/** One batch per group, its results in the order of the requests. */
async function inGroups<R, T>(
  requests: readonly R[],
  keyOf: (request: R) => string,
  batch: (group: readonly R[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const results = new Map<R, T>();
  for (const group of Map.groupBy(requests, keyOf).values()) {
    const outcome = await batch(group);
    group.forEach((request, index) => results.set(request, outcome[index]!));
  }
  return requests.map((request) => results.get(request)!);
}

function filterKey({ filter }: Children): string {
  return JSON.stringify(filter ?? null, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

function pageKey(request: ChildrenPage): string {
  return JSON.stringify([request.page, filterKey(request)]);
}

async function countItems<E extends ObjectLiteral>(
  manager: EntityManager,
  list: ChildListDefinition<E>,
  requests: readonly Children[],
): Promise<number[]> {
  const { parentColumn, parentType } = columnsOf(manager, list);
  const rows = await filtered(manager, list, requests[0]!.filter)
    .select([`${parentColumn}::text AS parent`, 'count(*)::int AS count'])
    .andWhere(`${parentColumn} = ANY (:parent_ids::${parentType}[])`, {
      parent_ids: requests.map(({ parentId }) => parentId),
    })
    .groupBy('1')
    .getRawMany<{ parent: string; count: number }>();
  const counts = new Map(rows.map(({ parent, count }) => [parent, count]));
  return requests.map(({ parentId }) => counts.get(String(parentId)) ?? 0);
}

function filtered<E extends ObjectLiteral>(
  manager: EntityManager,
  list: ListDefinition<E>,
  filter: Filter | undefined,
): SelectQueryBuilder<E> {
  const items = manager.createQueryBuilder(list.entity, ITEM);
  return filter ? items.andWhere(`(${filter.where})`, filter.parameters) : items;
}

function columnsOf<E extends ObjectLiteral>(manager: EntityManager, list: ChildListDefinition<E>) {
  const column = manager.dataSource.getMetadata(list.entity).findColumnWithPropertyName(list.parent);
  if (!column) throw new Error(`${list.name}: there is no column ${list.parent}.`);
  return {
    parentColumn: `"${ITEM}"."${column.databaseName}"`,
    parentType: manager.dataSource.driver.normalizeType(column),
  };
}
