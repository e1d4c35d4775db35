import { testSubgraph } from '../../testing/subgraph.js';
import { agreed } from '../testing/executors.js';
import { graph, LINK } from '../testing/graph.js';

describe('a field that has moved to another subgraph', () => {
  const moved = (name: string) => {
    throw new Error(`${name} has moved.`);
  };
  const { executors } = graph(() => [
    testSubgraph({
      name: 'old',
      typeDefs: `${LINK}
        type Query { bills: [Bill!]! total: Int }
        type Bill @key(fields: "id") { id: ID! amount: Int! text: String }`,
      resolvers: {
        Query: {
          bills: () => [
            { id: '1', text: 'one' },
            { id: '2', text: 'two' },
          ],
          total: () => moved('total'),
        },
        Bill: {
          amount: () => moved('amount'),
          __resolveReference: ({ id }: { id: string }) => ({ id, text: `old ${id}` }),
        },
      },
    }),
    testSubgraph({
      name: 'new',
      typeDefs: `${LINK}
        type Query { total: Int @override(from: "old") newest: Bill }
        type Bill @key(fields: "id") { id: ID! amount: Int! @override(from: "old") }`,
      resolvers: {
        Query: { total: () => 30, newest: () => ({ id: '2' }) },
        Bill: {
          __resolveReference: (reference: object) => reference,
          amount: ({ id }: { id: string }) => Number(id) * 10,
        },
      },
    }),
  ]);

  it.each([
    [
      '{ bills { text amount } }',
      {
        bills: [
          { text: 'one', amount: 10 },
          { text: 'two', amount: 20 },
        ],
      },
    ],
    ['{ total }', { total: 30 }],
    ['{ newest { id amount text } total }', { newest: { id: '2', amount: 20, text: 'old 2' }, total: 30 }],
  ])('is asked there: %s', async (query, data) => {
    const answer = await agreed(executors(), query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual(data);
  });
});
