import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { CursorCodec } from './cursor.js';
import { cursorScope, type ListDefinition } from './list.js';
import { readPage, type ConnectionArgs } from './page.js';
import { ITEM, readRows, type PageRows } from './rows.js';

export type { ConnectionArgs } from './page.js';
export type { ListDefinition } from './list.js';

/** https://relay.dev/graphql/connections.htm, without `nodes`. */
export interface Connection<T> {
  readonly edges: { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
  /** Of the whole list, whatever the page. A function, so that only who asks for it pays for it. */
  readonly totalCount: () => Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/**
 * One page of a list that can grow, in one statement.
 *
 * @param filter narrows the list; the entity's alias is `item`. Ask about other tables with EXISTS: a join that finds
 * several rows would repeat the item.
 * @throws GraphQLError `BAD_USER_INPUT` for arguments that cannot be used
 */
export async function connection<E extends ObjectLiteral>(
  { uow, cursors }: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  list: ListDefinition<E>,
  args: ConnectionArgs,
  filter: (items: SelectQueryBuilder<E>) => void = () => undefined,
): Promise<Connection<E>> {
  const page = readPage(list, cursors, uow.viewer, args);
  const [rows] = await uow.read((manager) =>
    readRows(manager, list, page, () => {
      const items = manager.createQueryBuilder(list.entity, ITEM);
      filter(items);
      return items;
    }),
  );
  const totalCount = () =>
    uow.read(async (manager) => {
      const items = manager.createQueryBuilder(list.entity, ITEM);
      filter(items);
      return (await items.select('count(*)::int', 'count').orderBy().getRawOne<{ count: number }>())!.count;
    });
  return connectionOf(uow, cursors, list, rows!, totalCount);
}

/** Puts rows into the shape of a connection. */
export function connectionOf<E extends ObjectLiteral>(
  uow: UnitOfWork,
  cursors: CursorCodec,
  list: ListDefinition<E>,
  { rows, hasNextPage, hasPreviousPage }: PageRows<E>,
  totalCount: () => Promise<number>,
): Connection<E> {
  const scope = cursorScope(list);
  const { viewer } = uow;
  // Each is signed when it is asked for, and few are.
  const edges = rows.map(({ entity, values }) => ({
    node: entity,
    get cursor() {
      return cursors.encode(scope, viewer, values);
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      get startCursor() {
        return edges.at(0)?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
}
