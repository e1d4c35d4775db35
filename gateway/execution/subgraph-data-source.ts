import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import { ownResponse } from '../transport/sharing.js';
import { SubgraphFailure, type SubgraphTransport } from '../transport/transport.js';
import type { OperationContext } from './context.js';
import { checkEntities } from './fetch/check-entities.js';
import { logFailure } from './fetch/failure.js';
import { missingPositions } from './missing-positions.js';
import { publicSubgraphError } from './subgraph-errors.js';

type ProcessOptions = GraphQLDataSourceProcessOptions<OperationContext>;
type FetchOptions = Extract<ProcessOptions, { incomingRequestContext: unknown }>;
type FetchResult = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * One subgraph as the stock executor of `@apollo/gateway` sees it. It never throws for what a subgraph does: a failure
 * becomes errors at the positions that stay empty, and the rest of the client's answer stands.
 */
export class SubgraphDataSource implements GraphQLDataSource<OperationContext> {
  readonly #transport: SubgraphTransport;

  constructor(transport: SubgraphTransport) {
    this.#transport = transport;
  }

  async process(options: ProcessOptions): Promise<FetchResult> {
    if (!('incomingRequestContext' in options)) throw new Error('Only operations of clients are sent to subgraphs.');
    const { request, context, incomingRequestContext } = options;
    // A mutation that has begun is carried to its end: its client may only have lost the network.
    const isQuery = incomingRequestContext.operation.operation === OperationTypeNode.QUERY;
    try {
      const response = await this.#transport.execute({
        query: request.query ?? '',
        viewer: context.viewer,
        requestId: context.requestId,
        ...(request.variables && { variables: request.variables }),
        ...(request.operationName && { operationName: request.operationName }),
        ...(isQuery && { signal: context.signal, mayShare: true }),
      });
      // The executor merges later answers into the first.
      return this.#accept(ownResponse(response), options);
    } catch (error) {
      if (!(error instanceof SubgraphFailure)) throw error;
      return { data: null, errors: this.#reportFailure(error, options) };
    }
  }

  /** @throws SubgraphFailure when entities are missing: the executor could not tell which is which. */
  #accept({ data, errors }: SubgraphResponse, options: FetchOptions): FetchResult {
    const { name } = this.#transport;
    const asked: unknown = options.request.variables?.['representations'];
    if (Array.isArray(asked)) checkEntities(name, { data: data ?? null }, asked.length);
    if (errors === undefined) return { data: data ?? null };
    const position = data ? undefined : missing(options)[0];
    return {
      data: data ?? null,
      errors: errors.map((error) => ({
        // An error of the whole request has no path of its own; what it costs the client has one.
        ...(position && { path: position }),
        ...publicSubgraphError(error, name, options.context.log),
      })),
    };
  }

  #reportFailure(failure: SubgraphFailure, options: FetchOptions): GraphQLFormattedError[] {
    const errorAt = logFailure(failure, options.context.log);
    const positions = missing(options);
    return (positions.length > 0 ? positions : [undefined]).map(errorAt);
  }
}

function missing({ request, incomingRequestContext, pathInIncomingRequest }: FetchOptions) {
  return missingPositions({
    query: request.query ?? '',
    at: pathInIncomingRequest ?? [],
    operation: incomingRequestContext.operation,
    document: incomingRequestContext.document,
  });
}
