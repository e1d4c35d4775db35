import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../platform/log/log.js';
import { disableApolloTelemetry } from './config.js';
import { apolloLogger } from './execution/apollo-logger.js';
import type { GatewayInterface } from './execution/executor.js';
import { refuseSubscriptions } from './execution/refuse-subscriptions.js';
import { SubgraphDataSource } from './execution/subgraph-data-source.js';
import { unusable, type Supergraph } from './supergraph/supergraph.js';
import type { SubgraphTransport } from './transport/transport.js';

export interface KontorGatewayOptions {
  readonly supergraph: Supergraph;
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
  readonly log: Logger;
}

/**
 * The gateway as Apollo Server sees it. An `ApolloGateway` inside keeps the supergraph and plans; how subgraphs are
 * reached is ours.
 */
export class KontorGateway implements GatewayInterface {
  readonly #apollo: ApolloGateway;
  #schema: GraphQLSchema | null = null;

  constructor({ supergraph, transports, log }: KontorGatewayOptions) {
    disableApolloTelemetry();
    this.#apollo = new ApolloGateway({
      supergraphSdl: supergraph.sdl,
      validateSupergraph: true,
      // By a header, anybody could read the plan otherwise.
      __exposeQueryPlanExperimental: false,
      logger: apolloLogger(log),
      buildService: ({ name }) => {
        const transport = transports.get(name);
        if (transport === undefined) throw new Error(`There is no way to the subgraph "${name}".`);
        return new SubgraphDataSource(transport);
      },
    });
    this.#apollo.onSchemaLoadOrUpdate(({ apiSchema }) => {
      this.#schema = apiSchema;
    });
  }

  /** What clients may ask; null until loaded. */
  get schema(): GraphQLSchema | null {
    return this.#schema;
  }

  /** @throws UnusableSupergraph when Apollo's own validation finds a fault in it. */
  async load(): ReturnType<GatewayInterface['load']> {
    const { executor } = await this.#apollo.load({ apollo: {} }).catch((error: unknown) => {
      throw unusable(error);
    });
    // The seam: whatever runs operations is chosen here and nowhere else.
    return { executor: refuseSubscriptions(executor) };
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    return this.#apollo.onSchemaLoadOrUpdate(callback);
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }
}
