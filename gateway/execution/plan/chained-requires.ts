import type { Supergraph } from '@apollo/federation-internals';
import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { mapFetches } from './fetches.js';
import { createInputsCheck } from './missing-inputs.js';
import { createQueryPlanner, type BuildPlan } from './query-planner.js';
import type { Requirements } from './requirements.js';
import { separateChains } from './separate-chains.js';

export interface ChainedRequiresOptions {
  readonly supergraph: Supergraph;
  readonly wholeSchema: GraphQLSchema;
  readonly requirements: Requirements;
}

/**
 * Plans once more, with the links of chains apart, where a plan asks for a field without what it requires. Such a plan
 * may ask one subgraph twice at the same time, so it is not made of others.
 */
export function planChains(
  build: BuildPlan,
  { supergraph, wholeSchema, requirements }: ChainedRequiresOptions,
): BuildPlan {
  const lacksInputs = createInputsCheck(wholeSchema, requirements);
  let buildApart: BuildPlan | null | undefined;
  return (operation) => {
    const planned = build(operation);
    const nodes = planned?.kind === 'Subscription' ? [planned.primary, planned.rest] : [planned];
    if (!nodes.some(lacksInputs)) return planned;
    if (buildApart === undefined) buildApart = createApart(supergraph);
    return buildApart === null ? planned : buildApart(operation);
  };
}

/** Made when it is first needed, which it never is for most supergraphs. */
function createApart(supergraph: Supergraph): BuildPlan | null {
  const separated = separateChains(supergraph);
  if (separated === null) return null;
  const build = createQueryPlanner(separated.supergraph);
  const rename = (fetch: FetchNode) => ({ ...fetch, serviceName: separated.nameOf(fetch.serviceName) });
  return (operation) => {
    const planned = build(operation);
    if (planned?.kind !== 'Subscription') return planned && mapFetches(planned, rename);
    const { primary, rest } = planned;
    return { ...planned, primary: rename(primary), ...(rest && { rest: mapFetches(rest, rename) }) };
  };
}
