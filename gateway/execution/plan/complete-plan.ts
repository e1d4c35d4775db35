import type { Supergraph } from '@apollo/federation-internals';
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import { fragmentsOf } from '../response/selections.js';
import { coverageOf } from './coverage.js';
import { createBranchRestorer } from './dropped-branches.js';
import { fetchesOf, mapFetches, type FetchAt } from './fetches.js';
import { unplannedRootFields } from './unplanned-fields.js';

/** What Apollo's planner says. */
export interface PlannedSteps {
  /** A subscription's source; then `node` is what is fetched anew for every event. */
  readonly source: FetchNode | undefined;
  /** None for operations that ask no subgraph. */
  readonly node: PlanNode | undefined;
}

/** How the subgraphs are asked for an operation. */
export interface Plan extends PlannedSteps {
  /** Response keys of root fields that no fetch brings, though the client asks for them. */
  readonly unplanned: readonly string[];
}

/** Compares a plan with the operation, and adds what the planner has left out. */
export type CompletePlan = (document: DocumentNode, operationName: string | undefined, planned: PlannedSteps) => Plan;

export interface CompleterOptions {
  /** As the planner sees it. */
  readonly supergraph: Supergraph;
  /** The same for graphql-js. */
  readonly wholeSchema: GraphQLSchema;
  /** What clients see of it. */
  readonly schema: GraphQLSchema;
}

/** Prepares the comparison for one supergraph. */
export function createPlanCompleter({ supergraph, wholeSchema, schema }: CompleterOptions): CompletePlan {
  const restoreBranches = createBranchRestorer({ supergraph, schema });
  return (document, operationName, { source, node }) => {
    const operation = getOperationAST(document, operationName)!;
    const fragments = fragmentsOf(document);
    const sources: FetchAt[] = source === undefined ? [] : [{ fetch: source, at: [], isConditional: false }];
    const coverage = coverageOf([...sources, ...fetchesOf(node)], wholeSchema);
    const restore = (fetch: FetchNode, at: readonly string[]) =>
      restoreBranches(fetch, at, { operation, fragments, coverage });
    return {
      source: source && restore(source, []),
      node: node && mapFetches(node, restore),
      unplanned: unplannedRootFields(operation, { schema, fragments }, coverage),
    };
  };
}
