import type { InternalSigner } from '../../platform/identity/internal-token.js';
import type { InProcessSubgraph } from '../../platform/subgraph/request.js';
import type { SubgraphLocation } from '../supergraph/supergraph.js';
import { httpTransport } from './http.js';
import { inProcessTransport } from './in-process.js';
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
  const names = new Set(subgraphs.map(({ name }) => name));
  const stranger = Object.keys(urls).find((name) => !names.has(name));
  if (stranger !== undefined) {
    throw new UnknownAddress(
      `SUBGRAPH_URLS names "${stranger}", but the supergraph has only: ${[...names].sort().join(', ')}.`,
    );
  }
  return subgraphs.map(({ name, url: composed }) => {
    const subgraph = inProcess.find((candidate) => candidate.name === name);
    if (subgraph !== undefined) return { name, subgraph };
    const url = URL.parse(urls[name] ?? composed);
    if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:')) return { name, url };
    throw new UnknownAddress(`The supergraph gives no http URL for the subgraph "${name}"; set it in SUBGRAPH_URLS.`);
  });
}

export function createTransport(
  address: SubgraphAddress,
  limits: TransportLimits,
  signer: InternalSigner | undefined,
): SubgraphTransport {
  if ('subgraph' in address) return inProcessTransport(address.subgraph, limits);
  return httpTransport({ ...address, limits, ...(signer && { signer }) });
}
