import type { FastifyInstance } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Viewer } from '../identity/viewer.js';
import type { HealthCheck } from '../http/health.js';

/** One operation that the gateway asks of a subgraph, however it is carried there. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly viewer: Viewer;
  readonly requestId: string;
  /** Aborted when the client went away or the deadline has passed. */
  readonly signal?: AbortSignal;
}

/** What a subgraph answers: plain JSON values, in process as over HTTP. */
export interface SubgraphResponse {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

/** A subscription that the subgraph does not begin, or does not go on with: the errors say why. */
export class SubscriptionRefused extends Error {
  override readonly name = 'SubscriptionRefused';

  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors.map(({ message }) => message).join(' '));
  }
}

/** A running subgraph as its gateway sees it in the same process. */
export interface InProcessSubgraph {
  readonly name: string;
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /**
   * One response per event until `request.signal` aborts, the generator is returned or the source ends.
   *
   * @throws SubscriptionRefused, the generator too
   */
  subscribe(request: SubgraphRequest): Promise<AsyncGenerator<SubgraphResponse, void, void>>;
  /** Its HTTP side (legacy routes); not listening when it runs inside the gateway's process. */
  readonly http: FastifyInstance;
  readonly health: readonly HealthCheck[];
}
