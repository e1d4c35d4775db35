import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

describe('an interface of which the subgraph knows no type', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'outside',
      typeDefs: `${LINK} type Query { node: Node ok: Int } interface Node @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { node: () => ({ id: 'n1' }), ok: () => 1 } },
    }),
    testSubgraph({
      name: 'inside',
      typeDefs: `${LINK} type Query { own: Node }
        type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }`,
      resolvers: { Query: { own: () => ({ id: 'n2', field: 'known' }) } },
    }),
  ]);

  it('cannot be asked, and the client learns that', async () => {
    const { data, errors } = await executors().kontor('{ node { field } }');
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      { message: 'No subgraph can answer this.', path: ['node'], extensions: { code: 'UNRESOLVABLE_FIELD' } },
    ]);
  });

  it('does not cost the client the rest', async () => {
    const { data, errors } = await executors().kontor('{ my: node { field } ok own { id field } }');
    expect(data).toEqual({ my: null, ok: 1, own: { id: 'n2', field: 'known' } });
    expect(errors?.map(({ path }) => path)).toEqual([['my']]);
  });

  it.each([
    ['skipped', '{ node @skip(if: true) { field } ok }', { ok: 1 }],
    ['asked for nothing', '{ own { ... @skip(if: true) { field } } }', { own: {} }],
    [
      'not asked at all',
      '{ __typename __schema { queryType { name } } }',
      { __typename: 'Query', __schema: { queryType: { name: 'Query' } } },
    ],
  ])('is no fault where it is %s', async (_what, query, expected) => {
    const { data, errors } = await executors().kontor(query);
    expect({ data, errors }).toEqual({ data: expected });
  });
});
