import type { SubgraphAddress } from '../transport/transports.js';
import { prefixOf, type SubgraphRoutes } from './routes.js';

/** Whose a path is. */
export interface RouteOwner {
  readonly address: SubgraphAddress;
  /** The routes below believe what callers say of themselves. */
  readonly isLegacy: boolean;
}

/** Which subgraph a path belongs to; null for paths that are nobody's. */
export type RouteTable = (path: string) => RouteOwner | null;

/** A route is a prefix of whole path segments. Where several fit, the longest counts. */
export function routeTable(routes: SubgraphRoutes, addresses: readonly SubgraphAddress[]): RouteTable {
  const entries = addresses
    .flatMap((address) =>
      (routes[address.name] ?? []).map((route) => ({
        prefix: prefixOf(route),
        owner: { address, isLegacy: typeof route === 'object' && route.legacy },
      })),
    )
    .toSorted((one, other) => other.prefix.length - one.prefix.length);
  return (path) => entries.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))?.owner ?? null;
}
