import { GraphQLError, OperationTypeNode } from 'graphql';
import type { OperationContext } from '../execution/context.js';
import type { Executor, GatewayInterface } from '../execution/executor.js';
import { RefusedOperation } from '../subscriptions/errors.js';
import type { Subscriptions } from '../subscriptions/subscriptions.js';

/**
 * The gateway with subscriptions: an operation that has come through the door and is a subscription is begun, and its
 * results are put where the transport takes them. A transport that has no place for them gets an error instead.
 */
export function withSubscriptions(gateway: GatewayInterface, subscriptions: Subscriptions): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
    async load(options) {
      const { executor, ...loaded } = await gateway.load(options);
      return { ...loaded, executor: startSubscriptions(executor!, subscriptions) };
    },
  };
}

function startSubscriptions(execute: Executor, subscriptions: Subscriptions): Executor {
  return async (request) => {
    const { schema, document, operation, queryHash } = request;
    // Without an operation of that name the executor says so.
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return execute(request);
    const { stream, viewer, requestId, signal, log } = request.context as OperationContext;
    if (stream === undefined) return { errors: [transportRequired()] };
    const { variables } = request.request;
    try {
      stream.results = await subscriptions.subscribe({
        schema,
        document,
        operation,
        queryHash,
        viewer,
        expiresAt: stream.expiresAt,
        revoked: stream.revoked,
        requestId,
        signal,
        log,
        ...(variables && { variables }),
      });
    } catch (error) {
      if (error instanceof RefusedOperation) return { errors: error.errors };
      throw error;
    }
    return { data: null };
  };
}

/** 406, because what is asked for cannot be had in this form. */
function transportRequired(): GraphQLError {
  return new GraphQLError(
    'A subscription has more than one result. Ask for it over a WebSocket, or accept text/event-stream.',
    {
      extensions: {
        code: 'SUBSCRIPTION_TRANSPORT_REQUIRED',
        transports: [
          { protocol: 'graphql-transport-ws', path: '/graphql' },
          { protocol: 'graphql-sse', path: '/graphql', accept: 'text/event-stream' },
        ],
        http: { status: 406 },
      },
    },
  );
}
