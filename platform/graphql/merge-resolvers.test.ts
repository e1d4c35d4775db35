import { GraphQLID } from 'graphql';
import { mergeResolvers } from './merge-resolvers.js';

describe('mergeResolvers', () => {
  const me = () => 'me';
  const node = () => 'node';

  it('puts the fields of one type together', () => {
    expect(mergeResolvers<object>({ Query: { me } }, { Query: { node }, User: { node } })).toEqual({
      Query: { me, node },
      User: { node },
    });
  });

  it('takes a scalar as it is', () => {
    expect(mergeResolvers<object>({ Query: { me } }, { ID: GraphQLID })).toEqual({ Query: { me }, ID: GraphQLID });
  });

  it('refuses a field that two modules resolve', () => {
    expect(() => mergeResolvers<object>({ Query: { me } }, { Query: { me: node } })).toThrow(
      'Two modules resolve Query.me.',
    );
  });
});
