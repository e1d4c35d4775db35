import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { assertWellFormed } from '../../platform/graphql/well-formed.js';
import type { OperationContext } from '../execution/context.js';

/** Text that no database can store is refused with 400, before any subgraph is asked. */
export const refuseMalformedText: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, source }) => {
      try {
        assertWellFormed({ query: source, variables: request.variables });
      } catch (error) {
        const { message, extensions } = error as GraphQLError;
        throw new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
      }
    },
  }),
};
