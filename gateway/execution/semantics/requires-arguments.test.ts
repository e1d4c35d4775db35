import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

interface Item {
  readonly id: string;
  readonly price?: number;
  readonly size?: { readonly width?: number };
}

/** What the subgraph was told; nobody may leave it out. */
function told<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Something that is required is missing.');
  return value;
}

describe('a field that is required with arguments and without', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'prices',
      typeDefs: `${LINK}
        type Query { items: [Item] }
        type Item @key(fields: "id") { id: ID! price(currency: String = "EUR", plus: Int): Int! size(unit: Unit!): Size! }
        type Size @shareable { width(times: Int = 1): Int! }
        enum Unit { CM IN }`,
      resolvers: {
        Query: { items: () => [{ id: '1' }, { id: '2' }] },
        Item: {
          __resolveReference: ({ id }: Item) => ({ id }),
          price: ({ id }: Item, { currency, plus }: { currency: string; plus?: number }) =>
            Number(id) * (currency === 'USD' ? 100 : 1) + (plus ?? 0),
          size: ({ id }: Item, { unit }: { unit: string }) => ({ id: Number(id) * (unit === 'CM' ? 254 : 100) }),
        },
        Size: { width: ({ id }: { id: number }, { times }: { times: number }) => id * times },
      },
    }),
    testSubgraph({
      name: 'labels',
      typeDefs: `${LINK}
        type Item @key(fields: "id") {
          id: ID!
          price(currency: String = "EUR", plus: Int): Int! @external
          size(unit: Unit!): Size! @external
          dollars: String @requires(fields: "price(currency: \\"USD\\")")
          both: String @requires(fields: "price(plus: 5) size(unit: IN) { width(times: 2) }")
          plain: String @requires(fields: "price")
        }
        type Size @shareable { width(times: Int = 1): Int! }
        enum Unit { CM IN }`,
      resolvers: {
        Item: {
          __resolveReference: (reference: Item) => reference,
          dollars: ({ price }: Item) => `$${told(price)}`,
          both: ({ price, size }: Item) => `${told(price)} by ${told(told(size).width)}`,
          plain: ({ price }: Item) => `plain ${told(price)}`,
        },
      },
    }),
  ]);

  it.each<[string, object, Record<string, unknown>]>([
    ['{ items { plain } }', { plain: 'plain 1' }, {}],
    ['{ items { plain dollars } }', { plain: 'plain 1', dollars: '$100' }, {}],
    ['{ items { price plain } }', { price: 1, plain: 'plain 1' }, {}],
    [
      'query ($currency: String) { items { price(currency: $currency) plain } }',
      { price: 100, plain: 'plain 1' },
      { currency: 'USD' },
    ],
    [
      'query ($currency: String) { items { price(currency: $currency) dollars both plain } }',
      { price: 1, dollars: '$100', both: '6 by 200', plain: 'plain 1' },
      { currency: 'CHF' },
    ],
    [
      '{ items { both size(unit: CM) { width } other: size(unit: IN) { width(times: 3) } plain: price(plus: 5) } }',
      { both: '6 by 200', size: { width: 254 }, other: { width: 300 }, plain: 6 },
      {},
    ],
  ])('has each of its values in its place: %s', async (query, first, variables) => {
    const { data, errors } = await executors().kontor(query, variables);
    expect(errors).toBeUndefined();
    expect(data.items[0]).toEqual(first);
  });
});
