import { setImmediate } from 'node:timers/promises';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph as FederationSupergraph } from '@apollo/federation-internals';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../platform/log/log.js';
import { disableApolloTelemetry, type GatewayConfig } from './config.js';
import { apolloLogger } from './execution/apollo-logger.js';
import { ApolloPlans } from './execution/apollo-plans.js';
import { createCompiler } from './execution/compile-operation.js';
import type { CompileSubscription } from './execution/compile-subscription.js';
import type { Executor } from './execution/executor.js';
import { createKontorExecutor, type KontorExecutor } from './execution/kontor-executor.js';
import { SubgraphDataSource } from './execution/subgraph-data-source.js';
import { apiSchemaOf } from './supergraph/api-schema.js';
import type { Supergraph } from './supergraph/supergraph.js';
import type { SubgraphTransport } from './transport/transport.js';

/** Runs operations on one supergraph, which it has validated. */
export interface OperationRunner {
  /** What clients may ask. */
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  /** Subscriptions are Kontor's own, whoever runs the other operations: Apollo's executor has none. */
  readonly compileSubscription: CompileSubscription;
  /** Prepares for what was asked most of the runner before. */
  warmUp(before: OperationRunner): Promise<void>;
  stop(): Promise<void>;
}

export interface OperationRunnerOptions {
  readonly supergraph: Supergraph;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  /** Whether equal queries of one viewer under way are run once; Apollo's executor cannot. */
  readonly shareInflight?: boolean | undefined;
  readonly log: Logger;
}

/**
 * Who runs operations is chosen here and nowhere else.
 *
 * @throws whatever Apollo's libraries find wrong with the supergraph.
 */
export function createRunner(
  executor: GatewayConfig['GATEWAY_EXECUTOR'],
  options: OperationRunnerOptions,
): Promise<OperationRunner> {
  return executor === 'kontor' ? KontorRunner.create(options) : apolloRunner(options);
}

/** Kontor's own executor, over Apollo's planner. */
class KontorRunner implements OperationRunner {
  readonly schema: GraphQLSchema;
  readonly execute: Executor;
  readonly compileSubscription: CompileSubscription;
  readonly #executor: KontorExecutor;

  private constructor(schema: GraphQLSchema, executor: KontorExecutor) {
    this.schema = schema;
    this.execute = executor.execute;
    this.compileSubscription = executor.compileSubscription;
    this.#executor = executor;
  }

  static async create({
    supergraph: { sdl },
    transports,
    shareInflight,
  }: OperationRunnerOptions): Promise<OperationRunner> {
    const options = { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, validateSupergraph: true };
    const schema = apiSchemaOf(FederationSupergraph.build(sdl, options));
    // Both halves keep the process busy for a tenth of a second or so; requests are served in between.
    await setImmediate();
    return new KontorRunner(schema, createKontorExecutor({ sdl, schema, transports, shareInflight }));
  }

  async warmUp(before: OperationRunner): Promise<void> {
    if (before instanceof KontorRunner) await this.#executor.warmUp(before.#executor);
  }

  async stop(): Promise<void> {}
}

/** All of `@apollo/gateway` but the way to subgraphs. It keeps its plans to itself, so it starts cold. */
async function apolloRunner({ supergraph, transports, log }: OperationRunnerOptions): Promise<OperationRunner> {
  disableApolloTelemetry();
  // Only here, because it brings half of what there would be to load.
  const { ApolloGateway } = await import('@apollo/gateway');
  const plans = new ApolloPlans(FederationSupergraph.build(supergraph.sdl, { validateSupergraph: false }));
  const apollo = new ApolloGateway({
    supergraphSdl: supergraph.sdl,
    validateSupergraph: true,
    // By a header, anybody could read the plan otherwise.
    __exposeQueryPlanExperimental: false,
    logger: apolloLogger(log),
    queryPlannerConfig: { cache: plans },
    buildService: ({ name }) => new SubgraphDataSource(transports.get(name)!),
  });
  const { schema, executor } = await apollo.load({ apollo: {} });
  // Most gateways that run so have no subscriptions, and the compiler brings a planner of its own.
  let compile: CompileSubscription | undefined;
  return {
    schema,
    execute: plans.limited(executor),
    compileSubscription: (asked) =>
      (compile ??= createCompiler({ sdl: supergraph.sdl, schema, transports }).subscription)(asked),
    warmUp: async () => {},
    stop: () => apollo.stop(),
  };
}
