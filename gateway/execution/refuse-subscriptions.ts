import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Executor } from './executor.js';

/** A single HTTP response cannot carry a stream of events. 406, because what is asked for cannot be had in this form. */
export function refuseSubscriptions(execute: Executor): Executor {
  return async (request) => {
    // Without an operation of that name the executor says so.
    if (request.operation?.operation !== OperationTypeNode.SUBSCRIPTION) return execute(request);
    return {
      errors: [
        new GraphQLError('Subscriptions cannot be answered in a plain HTTP response.', {
          extensions: { code: 'SUBSCRIPTION_TRANSPORT_REQUIRED', http: { status: 406 } },
        }),
      ],
    };
  };
}
