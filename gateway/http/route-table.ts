import type { SubgraphAddress } from '../transport/transports.js';
import type { SubgraphRoutes } from './routes.js';

/** Which subgraph a path belongs to; null for paths that are nobody's. */
export type RouteTable = (path: string) => SubgraphAddress | null;

/** A route is a prefix of whole path segments. Where several fit, the longest counts. */
export function routeTable(routes: SubgraphRoutes, addresses: readonly SubgraphAddress[]): RouteTable {
  const prefixes = addresses
    .flatMap((address) => (routes[address.name] ?? []).map((prefix) => ({ prefix, address })))
    .toSorted((one, other) => other.prefix.length - one.prefix.length);
  return (path) => prefixes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))?.address ?? null;
}
