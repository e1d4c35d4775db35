import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { OperationContext } from '../../execution/context.js';
import { costOf, type CostEstimate } from './estimate-cost.js';

interface KnownCost extends CostEstimate {
  /** By the values of the variables that count. */
  readonly found: Map<string, number>;
}

/** A client that tries every page size shall not fill the memory. */
const REMEMBERED_PAGES = 100;

/** Refuses with 400 `MAX_COST_LIMIT` what would give too many objects, before it is planned. */
export function limitCost(limit: number): ApolloServerPlugin<OperationContext> {
  // By schema first: documents go on to the next one, and what is known of them must not keep the one before alive.
  const known = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, KnownCost>>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) => {
        // Without an operation of that name the executor says so.
        if (!operation) return;
        let ofSchema = known.get(schema);
        if (ofSchema === undefined) known.set(schema, (ofSchema = new WeakMap()));
        let cost = ofSchema.get(operation);
        if (cost === undefined) {
          cost = { ...costOf(schema, document, operation), found: new Map() };
          ofSchema.set(operation, cost);
        }
        if (costWith(cost, variables) <= limit) return;
        throw new GraphQLError(
          `The operation may give about ${limit} objects; this one could give more. Ask for shorter pages.`,
          { extensions: { code: 'MAX_COST_LIMIT', http: { status: 400 } } },
        );
      },
    }),
  };
}

function costWith({ variables, found, estimate }: KnownCost, given: Readonly<Record<string, unknown>>): number {
  const key = variables.map((name) => String(given[name])).join();
  let cost = found.get(key);
  if (cost === undefined) {
    if (found.size >= REMEMBERED_PAGES) found.clear();
    found.set(key, (cost = estimate(given)));
  }
  return cost;
}
