import type { SubgraphDefinition, SubgraphName } from '../platform/subgraph/define.js';

/** Loaded when they are needed: reading their code takes time in which other things can happen. */
const definitions: Record<SubgraphName, () => Promise<{ default: unknown }>> = {
  partners: () => import('../subgraphs/partners/subgraph.js'),
  marketing: () => import('../subgraphs/marketing/subgraph.js'),
  marketplace: () => import('../subgraphs/marketplace/subgraph.js'),
  telephony: () => import('../subgraphs/telephony/subgraph.js'),
  'shop-points': () => import('../subgraphs/shop-points/subgraph.js'),
};

export const SUBGRAPH_NAMES = Object.keys(definitions) as readonly SubgraphName[];

export async function loadSubgraph(name: SubgraphName): Promise<SubgraphDefinition> {
  const { default: definition } = await definitions[name]();
  // What its services and loaders are is its own affair.
  return definition as SubgraphDefinition;
}
