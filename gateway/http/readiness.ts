import { request } from 'undici';
import type { HealthCheck } from '../../platform/http/health.js';
import type { SubgraphAddress } from '../transport/transports.js';

export interface SupergraphState {
  readonly isLoaded: () => boolean;
  /** Why a newer one was refused. */
  readonly fault: () => string | null;
}

/** A newer supergraph that was refused is told, but the gateway goes on with the one before and stays ready. */
export function supergraphCheck({ isLoaded, fault }: SupergraphState): HealthCheck {
  return {
    name: 'supergraph',
    check: async () => {
      if (!isLoaded()) throw new Error('not loaded');
      const refused = fault();
      return refused === null ? undefined : `ok, but a newer one is refused: ${refused}`;
    },
  };
}

/** Every subgraph answers that it is ready itself: in process its own checks, over HTTP its `/health/ready`. */
export function subgraphChecks(addresses: readonly SubgraphAddress[]): HealthCheck[] {
  return addresses.flatMap((address): readonly HealthCheck[] =>
    'subgraph' in address
      ? address.subgraph.health
      : [{ name: address.name, check: () => askReady(new URL('/health/ready', address.url)) }],
  );
}

async function askReady(url: URL): Promise<void> {
  const { statusCode, body } = await request(url, { headersTimeout: 1_500, bodyTimeout: 1_500 }).catch(() => {
    throw new Error('not reachable');
  });
  await body.dump();
  if (statusCode !== 200) throw new Error(`answers ${statusCode}`);
}
