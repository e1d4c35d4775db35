import type { Connection, ConnectionArgs } from '../../../platform/connections/connection.js';

const PAGE = 100;

/** The old clients know no pages: all of a list, page by page. */
export async function wholeList<T>(read: (args: ConnectionArgs) => Promise<Connection<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | undefined; ;) {
    const { edges, pageInfo } = await read({ first: PAGE, ...(after !== undefined && { after }) });
    items.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return items;
    after = edges.at(-1)!.cursor;
  }
}
