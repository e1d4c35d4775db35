import { testSubgraph } from '../../testing/subgraph.js';
import { agreed } from '../testing/executors.js';
import { graph, LINK } from '../testing/graph.js';

describe('what one subgraph needs of another', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'goods',
      typeDefs: `${LINK}
        type Query { goods: [Good!]! }
        type Good @key(fields: "id") { id: ID! weight: Int price(currency: String!): Int size: Size parts: [Part] origin: Origin! rates: [Rate] }
        type Rate { rate(plus: Int!): Int }
        type Size @shareable { width: Int height: Int }
        interface Part { name: String }
        type Bolt implements Part { name: String thread: String }
        type Nut implements Part { name: String inner: Int }
        union Origin = Farm | Mine
        type Farm @shareable { hectares: Int } type Mine @shareable { depth: Int }`,
      resolvers: {
        Query: {
          goods: () => [
            {
              id: '1',
              weight: 2,
              size: { width: 3, height: 4 },
              parts: [{ __typename: 'Bolt', name: 'b', thread: 'M3' }, null],
              origin: { __typename: 'Farm', hectares: 7 },
            },
            {
              id: '2',
              weight: null,
              size: null,
              parts: [{ __typename: 'Nut', name: 'n', inner: 5 }],
              origin: { __typename: 'Mine', depth: 9 },
            },
          ],
        },
        Rate: { rate: (_: unknown, { plus }: { plus: number }) => 10 + plus },
        Good: {
          rates: () => [{}],
          price: ({ id }: { id: string }, { currency }: { currency: string }) =>
            Number(id) * (currency === 'EUR' ? 100 : 110),
        },
      },
    }),
    testSubgraph({
      name: 'shipping',
      typeDefs: `${LINK}
        type Good @key(fields: "id") {
          id: ID! weight: Int @external price(currency: String!): Int @external size: Size @external parts: [Part] @external origin: Origin! @external
          cost: Int @requires(fields: "weight") area: Int @requires(fields: "size { width height }")
          insured: String @requires(fields: "price(currency: \\"USD\\")")
          inEuro: String @requires(fields: "price(currency: \\"EUR\\") weight")
          rated: String @requires(fields: "rates { rate(plus: 1) }") rates: [Rate] @external
          inside: String @requires(fields: "parts { name ... on Bolt { thread } ... on Nut { inner } }")
          from: String @requires(fields: "origin { ... on Farm { hectares } ... on Mine { depth } }")
          note: String
        }
        type Rate @external { rate(plus: Int!): Int }
        type Size @shareable { width: Int height: Int }
        interface Part { name: String }
        type Bolt implements Part @external { name: String thread: String }
        type Nut implements Part @external { name: String inner: Int }
        union Origin = Farm | Mine
        type Farm @shareable { hectares: Int } type Mine @shareable { depth: Int }`,
      resolvers: {
        Good: {
          __resolveReference: (reference: object) => reference,
          cost: ({ weight }: { weight: number | null }) => (weight === null ? -1 : weight * 2),
          area: ({ size }: { size: { width: number; height: number } | null }) => size && size.width * size.height,
          insured: ({ price }: { price: number }) => `for ${price}`,
          inEuro: ({ price }: { price: number }) => `for ${price}`,
          rated: ({ rates }: { rates: unknown }) => JSON.stringify(rates),
          inside: ({ parts }: { parts: unknown }) => JSON.stringify(parts),
          from: ({ origin }: { origin: unknown }) => JSON.stringify(origin),
          note: ({ id }: { id: string }) => `note ${id}`,
        },
      },
    }),
    testSubgraph({
      name: 'audit',
      typeDefs: `${LINK} type Good @key(fields: "id") { id: ID! cost: Int @external audited: String @requires(fields: "cost") }`,
      resolvers: {
        Good: {
          __resolveReference: (reference: object) => reference,
          audited: ({ cost }: { cost: number }) => `cost ${cost}`,
        },
      },
    }),
  ]);

  it.each([
    '{ goods { cost } }',
    '{ goods { area size { width } } }',
    '{ goods { audited id } }',
    '{ goods { inside from } }',
    '{ goods { parts { name } inside origin { ... on Mine { depth } } from note } }',
    '{ goods { insured } }',
  ])('%s', async (query) => {
    const { errors, data } = await agreed(executors(), query);
    expect(errors).toBeUndefined();
    expect(data.goods).toHaveLength(2);
  });

  it('does not meet what the client asks of the same field with another argument', async () => {
    const query = '{ goods { price(currency: "EUR") insured other: price(currency: "USD") } }';
    const { data, errors } = await executors().kontor(query);
    expect(errors).toBeUndefined();
    expect(data.goods).toEqual([
      { price: 100, insured: 'for 110', other: 110 },
      { price: 200, insured: 'for 220', other: 220 },
    ]);
  });

  it('does not meet what another field requires of it with another argument', async () => {
    const query = '{ goods { note inEuro insured id: price(currency: "EUR") rated } }';
    const { data, errors } = await executors().kontor(query);
    expect(errors).toBeUndefined();
    expect(data.goods).toEqual([
      { note: 'note 1', inEuro: 'for 100', insured: 'for 110', id: 100, rated: '[{"rate":11}]' },
      { note: 'note 2', inEuro: 'for 200', insured: 'for 220', id: 200, rated: '[{"rate":11}]' },
    ]);
  });

  it('is never what the client has given its name to', async () => {
    const query = `{ goods { id: weight weight: id size: from area cost note } }`;
    const { text } = await executors().kontor(query);
    expect(JSON.parse(text)).toEqual({
      data: {
        goods: [
          { id: 2, weight: '1', size: '{"hectares":7}', area: 12, cost: 4, note: 'note 1' },
          { id: null, weight: '2', size: '{"depth":9}', area: null, cost: -1, note: 'note 2' },
        ],
      },
    });
    const twice = '{ goods { id__asked: weight id: price(currency: "EUR") note __typename: insured } }';
    expect((await executors().kontor(twice)).data.goods[0]).toEqual({
      id__asked: 2,
      id: 100,
      note: 'note 1',
      __typename: 'for 110',
    });
  });
});
