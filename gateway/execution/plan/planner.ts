import { operationFromDocument, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner, type FetchNode, type PlanNode } from '@apollo/query-planner';
import { getOperationAST, GraphQLError, parse, type DocumentNode } from 'graphql';
import { clientNames, type ClientNames } from './client-names.js';
import { restorePlan } from './conflicts.js';
import { operationToPlan } from './operation-to-plan.js';
import { nameRequiredArguments, type RequiredFields } from './required-arguments.js';
import { readRequirements, type Requirements } from './requirements.js';
import { resolvableKeysFirst } from './resolvable-keys.js';
import { separateTypes } from './separate-types.js';

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
  /**
   * @param document without conditions, and with names kept apart (`names.apart`).
   * @throws GraphQLError if it cannot be planned.
   */
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
  const graph = schema.toGraphQLJSSchema();
  return {
    supergraph,
    requiredFields,
    requirements,
    names,
    plan(asked, operationName) {
      const planned = buildPlan(asked, operationName);
      const isSubscription = planned?.kind === 'Subscription';
      const steps = isSubscription ? planned.rest : planned;
      return {
        source: isSubscription ? planned.primary : undefined,
        node: steps && restorePlan(steps, requiredFields, requirements),
      };
    },
  };

  function buildPlan(asked: DocumentNode, operationName: string | undefined) {
    const build = (operation: DocumentNode) =>
      planner.buildQueryPlan(operationFromDocument(schema, operationToPlan(operation, graph), { operationName })).node;
    try {
      return build(asked);
    } catch (error) {
      const operation = getOperationAST(asked, operationName);
      if (!(error instanceof GraphQLError) || !operation) throw error;
      return build(separateTypes(asked, operation, graph));
    }
  }
}
