import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { OperationContext } from '../execution/context.js';

/** Refuses mutations in requests that must not change anything. */
export const refuseWrites: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, contextValue: { readOnly = false } }) => {
      if (!readOnly || operation?.operation !== OperationTypeNode.MUTATION) return;
      throw new GraphQLError('A mutation is asked by POST.', {
        extensions: { code: 'BAD_REQUEST', http: { status: 405 } },
      });
    },
  }),
};
