import { operationFromDocument, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type FetchNode, type PlanNode } from '@apollo/query-planner';
import { parse, type DocumentNode } from 'graphql';
import { clientNames, type ClientNames } from './client-names.js';
import { restorePlan } from './conflicts.js';
import { nameRequiredArguments, type RequiredFields } from './required-arguments.js';
import { readRequirements, type Requirements } from './requirements.js';
import { resolvableKeysFirst } from './resolvable-keys.js';

/** How the subgraphs are asked for an operation. */
export interface Plan {
  /** None for operations that ask no subgraph. */
  readonly node: PlanNode | undefined;
  /** A subscription's source; then `node` is what is fetched anew for every event. */
  readonly source: FetchNode | undefined;
}

export interface Planner {
  /** As the planner sees it: with fields of our own beside those of the subgraphs. */
  readonly supergraph: Supergraph;
  /** What these fields are called by the subgraphs. */
  readonly requiredFields: RequiredFields;
  readonly requirements: Requirements;
  readonly names: ClientNames;
  /** @param document with names kept apart (`names.apart`). */
  plan(document: DocumentNode, operationName: string | undefined): Plan;
}

/**
 * Prepares Apollo's planner for a supergraph. That takes a while, because it lays out all ways through the graph;
 * planning an operation takes milliseconds.
 */
export function createPlanner(sdl: string): Planner {
  const composed = parse(sdl, { noLocation: true });
  const names = clientNames(composed);
  const { supergraph: document, fields: requiredFields } = nameRequiredArguments(resolvableKeysFirst(composed));
  const requirements = readRequirements(document);
  const supergraph = Supergraph.build(document, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    // It has been, as it was composed.
    validateSupergraph: false,
  });
  // Finding the client's fragments again in what it has planned costs more time than it saves bytes.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false });
  const schema = supergraph.apiSchema();
  return {
    supergraph,
    requiredFields,
    requirements,
    names,
    plan(operation, operationName) {
      const { node } = planner.buildQueryPlan(operationFromDocument(schema, operation, { operationName }));
      const isSubscription = node?.kind === 'Subscription';
      const steps = isSubscription ? node.rest : node;
      return {
        source: isSubscription ? node.primary : undefined,
        node: steps && restorePlan(steps, requiredFields, requirements),
      };
    },
  };
}
