import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

describe('arguments from the context', () => {
  const CONTEXT = LINK.replace('v2.9', 'v2.8').replace('["@key"', '["@context", "@fromContext", "@key"');
  const { executors } = graph(() => [
    testSubgraph({
      name: 'accounts',
      typeDefs: `${CONTEXT}
        type Query { accounts: [Account!]! }
        type Account @key(fields: "id") @context(name: "account") { id: ID! currency: String! bill: Bill! bills: [Bill!]! }
        type Bill @key(fields: "id") { id: ID! total(in: String @fromContext(field: "$account { currency }")): String }`,
      resolvers: {
        Query: {
          accounts: () => [
            { id: '1', currency: 'EUR', bill: { id: 'b1' }, bills: [{ id: 'b1' }, { id: 'b2' }] },
            { id: '2', currency: 'USD', bill: { id: 'b1' }, bills: [{ id: 'b1' }] },
          ],
        },
        Bill: {
          __resolveReference: (reference: object) => reference,
          total: ({ id }: { id: string }, { in: currency }: { in: string }) => `${id} in ${currency}`,
        },
      },
    }),
    testSubgraph({
      name: 'notes',
      typeDefs: `${LINK} type Bill @key(fields: "id") { id: ID! note: String } type Query { n: Int }`,
      resolvers: {
        Bill: { __resolveReference: (reference: object) => reference, note: ({ id }: { id: string }) => id },
      },
    }),
  ]);

  it('are those of the place, even for one entity in several', async () => {
    const { data, errors } = await executors().kontor('{ accounts { bill { total note } bills { total } } }');
    expect(errors).toBeUndefined();
    expect(data.accounts).toEqual([
      { bill: { total: 'b1 in EUR', note: 'b1' }, bills: [{ total: 'b1 in EUR' }, { total: 'b2 in EUR' }] },
      { bill: { total: 'b1 in USD', note: 'b1' }, bills: [{ total: 'b1 in USD' }] },
    ]);
  });
});
