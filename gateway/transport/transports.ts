import type { InternalSigner } from '../../platform/identity/internal-token.js';
import type { Logger } from '../../platform/log/log.js';
import type { InProcessSubgraph } from '../../platform/subgraph/request.js';
import type { FetchMetrics } from '../metrics.js';
import type { SubgraphLocation } from '../supergraph/supergraph.js';
import { withCircuitBreaker } from './circuit-breaker.js';
import { httpTransport } from './http.js';
import { inProcessTransport } from './in-process.js';
import { withMeasures } from './measured.js';
import { withRetry } from './retry.js';
import { withSharing } from './sharing.js';
import type { SubgraphTransport, TransportLimits } from './transport.js';

/** Where a subgraph of the supergraph is reached: in this process, or at a URL. */
export type SubgraphAddress =
  { readonly name: string; readonly subgraph: InProcessSubgraph } | { readonly name: string; readonly url: URL };

/** The configuration names no place for a subgraph, or one that does not exist. One sentence for the operator. */
export class UnknownAddress extends Error {
  override readonly name = 'UnknownAddress';
}

/**
 * Decides where each subgraph is: in this process if it runs here, else at the URL that the settings give, else at the
 * one that composition wrote into the supergraph.
 *
 * @throws UnknownAddress
 */
export function locateSubgraphs(
  subgraphs: readonly SubgraphLocation[],
  urls: Readonly<Record<string, string>>,
  inProcess: readonly InProcessSubgraph[],
): SubgraphAddress[] {
  return subgraphs.map(({ name, url: composed }) => {
    const subgraph = inProcess.find((candidate) => candidate.name === name);
    if (subgraph !== undefined) return { name, subgraph };
    const url = URL.parse(urls[name] ?? composed);
    if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return { name, url };
    throw new UnknownAddress(`The supergraph gives no http URL for the subgraph "${name}"; set it in SUBGRAPH_URLS.`);
  });
}

/**
 * A name that no subgraph has is a slip of the pen, and the subgraph that was meant would go without its setting.
 *
 * @throws UnknownAddress
 */
export function refuseStrangers(
  setting: string,
  given: Readonly<Record<string, unknown>>,
  subgraphs: readonly SubgraphLocation[],
): void {
  const names = subgraphs.map(({ name }) => name);
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (stranger === undefined) return;
  throw new UnknownAddress(
    `${setting} names "${stranger}", but the supergraph has only: ${names.toSorted().join(', ')}.`,
  );
}

export interface TransportOptions {
  readonly limits: TransportLimits;
  /** Tells the subgraphs who asks; without it they are not told. */
  readonly signer?: InternalSigner;
  /** Whether equal queries under way are sent once. */
  readonly share: boolean;
  /** Where requests are counted, if anywhere. */
  readonly fetches?: FetchMetrics;
  readonly log: Logger;
}

/** The way to a subgraph with all that makes it safe to use: sharing, then the circuit breaker, then retries. */
export function createTransport(address: SubgraphAddress, options: TransportOptions): SubgraphTransport {
  const { limits, signer, share, fetches, log } = options;
  const measured = (transport: SubgraphTransport) => (fetches ? withMeasures(transport, fetches) : transport);
  const transport =
    'subgraph' in address
      ? measured(inProcessTransport(address.subgraph, limits))
      : withRetry(measured(httpTransport({ ...address, limits, log, ...(signer && { signer }) })), limits);
  const guarded = withCircuitBreaker(transport, { log });
  return share ? withSharing(guarded) : guarded;
}
