import { GraphQLError } from 'graphql';

/** No subgraph can say anything of a field that the client asked for, whatever its data; the supergraph is to blame. */
export function unresolvable(responseKey: string): GraphQLError {
  return new GraphQLError('No subgraph can answer this.', {
    path: [responseKey],
    extensions: { code: 'UNRESOLVABLE_FIELD' },
  });
}
