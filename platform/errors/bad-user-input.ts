import { GraphQLError } from 'graphql';

/** For arguments of a query that cannot be used. What is wrong with the input of a mutation is an `InvalidInput`. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}
