import { operationFromDocument, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { getOperationAST, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { planChains } from './chained-requires.js';
import { clientNames, type ClientNames } from './client-names.js';
import { createPlanCompleter, type Plan } from './complete-plan.js';
import { restorePlan } from './conflicts.js';
import { existenceFields } from './existence.js';
import { OperationTooComplex } from './limited-planner.js';
import { operationToPlan } from './operation-to-plan.js';
import { createQueryPlanner } from './query-planner.js';
import { nameRequiredArguments, type RequiredFields } from './required-arguments.js';
import { readRequirements, type Requirements } from './requirements.js';
import { resolvableKeysFirst } from './resolvable-keys.js';
import { separateTypes } from './separate-types.js';

export interface Planner {
  /** As the planner sees it: with fields of our own beside those of the subgraphs. */
  readonly supergraph: Supergraph;
  /** The same for graphql-js. It has more than clients see, and plans speak of all of it. */
  readonly wholeSchema: GraphQLSchema;
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
  const existenceField = existenceFields(document);
  const supergraph = Supergraph.build(document, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
    // It has been, as it was composed.
    validateSupergraph: false,
  });
  const wholeSchema = supergraph.schema.toGraphQLJSSchema();
  const buildQueryPlan = planChains(createQueryPlanner(supergraph), { supergraph, wholeSchema, requirements });
  const schema = supergraph.apiSchema();
  const graph = schema.toGraphQLJSSchema();
  const complete = createPlanCompleter({ supergraph, wholeSchema, schema: graph });
  return {
    supergraph,
    wholeSchema,
    requiredFields,
    requirements,
    names,
    plan(asked, operationName) {
      const planned = buildPlan(asked, operationName);
      const restore = (node: PlanNode) => restorePlan(node, requiredFields, requirements);
      if (planned?.kind !== 'Subscription') {
        return complete(asked, operationName, { source: undefined, node: planned && restore(planned) });
      }
      // It requires nothing, so it stays one fetch.
      const source = restore(planned.primary) as FetchNode;
      return complete(asked, operationName, { source, node: planned.rest && restore(planned.rest) });
    },
  };

  function buildPlan(asked: DocumentNode, operationName: string | undefined) {
    const build = (operation: DocumentNode) =>
      buildQueryPlan(
        operationFromDocument(schema, operationToPlan(operation, graph, existenceField), { operationName }),
      );
    try {
      return build(asked);
    } catch (error) {
      const operation = getOperationAST(asked, operationName);
      if (!(error instanceof GraphQLError) || error instanceof OperationTooComplex || !operation) throw error;
      return build(separateTypes(asked, operation, graph));
    }
  }
}
