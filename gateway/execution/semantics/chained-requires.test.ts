import { testSubgraph } from '../../testing/subgraph.js';
import { byId, graph, LINK } from '../testing/graph.js';

/** A resolver that has no other way to its inputs than the representation. */
const from = (required: string) => (object: Record<string, string | undefined>) => {
  if (object[required] === undefined) throw new Error(`Nobody has told ${required}.`);
  return `${object[required]}>`;
};

describe('fields that are required and require something', () => {
  const rows = [{ id: '1' }, { id: '2' }];
  const told = { __resolveReference: (representation: object) => representation };
  const { executors } = graph(() => [
    testSubgraph({
      name: 'first',
      typeDefs: `${LINK} type Query { things: [Thing!]! }
        type Thing @key(fields: "id") { id: ID! plain: Int size: String @external weight: String @external
          volume: String @requires(fields: "size") freight: String @requires(fields: "weight") }`,
      resolvers: {
        Query: { things: () => rows },
        Thing: { ...told, plain: () => 7, volume: from('size'), freight: from('weight') },
      },
    }),
    testSubgraph({
      name: 'second',
      typeDefs: `${LINK} type Thing @key(fields: "id") { id: ID! size: String volume: String @external
          weight: String @requires(fields: "volume") }`,
      resolvers: { Thing: { ...told, size: ({ id }: { id: string }) => `size${id}`, weight: from('volume') } },
    }),
    testSubgraph({
      name: 'third',
      typeDefs: `${LINK} type Query { third: Thing } type Thing @key(fields: "id") { id: ID! volume: String @external
          freight: String @external offer: String @requires(fields: "volume") price: String @requires(fields: "freight") }`,
      resolvers: {
        Query: { third: () => byId(rows).__resolveReference({ id: '1' }) },
        Thing: { ...told, offer: from('volume'), price: from('freight') },
      },
    }),
  ]);

  it('get their inputs in a plan that begins in their own subgraph', async () => {
    const { data, errors } = await executors().kontor('{ things { plain offer } }');
    expect(errors).toBeUndefined();
    expect(data.things).toEqual([
      { plain: 7, offer: 'size1>>' },
      { plain: 7, offer: 'size2>>' },
    ]);
    expect(
      executors()
        .asked()
        .map(({ subgraph }) => subgraph),
    ).toEqual(['first', 'second', 'first', 'third']);
  });

  it.each([
    ['over many hops', '{ things { price } }', { things: [{ price: 'size1>>>>' }, { price: 'size2>>>>' }] }],
    ['from elsewhere', '{ third { price offer } }', { third: { price: 'size1>>>>', offer: 'size1>>' } }],
    ['beside one another', '{ third { volume freight } }', { third: { volume: 'size1>', freight: 'size1>>>' } }],
  ])('get them %s', async (_where, query, expected) => {
    const { data, errors } = await executors().kontor(query);
    expect({ data, errors }).toEqual({ data: expected, errors: undefined });
  });
});
