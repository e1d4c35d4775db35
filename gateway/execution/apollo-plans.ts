import { AsyncLocalStorage } from 'node:async_hooks';
import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanCache } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Executor } from './executor.js';
import { remembered, type Outcome } from './outcome.js';
import { LimitedPlanner } from './plan/limited-planner.js';

type Asked = Pick<Parameters<Executor>[0], 'document' | 'request'>;

const KEPT_PLANS = 1_000;

/**
 * Makes the plans of the stock executor within limits. It is the cache in which the executor looks for a plan before it
 * makes one itself, and it always has one.
 */
export class ApolloPlans implements QueryPlanCache {
  readonly #supergraph: Supergraph;
  readonly #planner: LimitedPlanner;
  readonly #asked = new AsyncLocalStorage<Asked>();
  readonly #plans = new LRUCache<string, Outcome<QueryPlan>>({ max: KEPT_PLANS });

  constructor(supergraph: Supergraph) {
    this.#supergraph = supergraph;
    this.#planner = new LimitedPlanner(supergraph, {});
  }

  /** The executor, which gives an error for what cannot be planned. */
  limited(executor: Executor): Executor {
    return async (context) => {
      try {
        return await this.#asked.run(context, () => executor(context));
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
    };
  }

  async get(key: string): Promise<QueryPlan> {
    return remembered(this.#plans, key, () => this.#plan());
  }

  /** The executor keeps what it has been given. */
  async set(): Promise<void> {}

  async delete(key: string): Promise<boolean> {
    return this.#plans.delete(key);
  }

  clear(): void {
    this.#plans.clear();
  }

  #plan(): QueryPlan {
    const { document, request } = this.#asked.getStore()!;
    const { operationName } = request;
    const operation = operationFromDocument(this.#supergraph.apiSchema(), document, { operationName });
    return this.#planner.plan(operation);
  }
}
