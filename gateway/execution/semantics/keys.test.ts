import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

describe('keys', () => {
  const stock = [
    { sku: 's1', upc: 'u1', vendor: { id: 'v1', country: { code: 'de' } } },
    { sku: 's2', upc: null, vendor: { id: 'v2', country: null } },
    { sku: 's3', upc: 'u3', vendor: null },
  ];
  const { executors } = graph(() => [
    testSubgraph({
      name: 'shelf',
      typeDefs: `${LINK}
        type Query { items: [Item!]! }
        type Item @key(fields: "sku") @key(fields: "upc") @key(fields: "vendor { id country { code } }") { sku: ID! upc: ID vendor: Vendor }
        type Vendor @shareable { id: ID! country: Country }
        type Country @shareable { code: String! }`,
      resolvers: { Query: { items: () => stock } },
    }),
    testSubgraph({
      name: 'prices',
      typeDefs: `${LINK} type Item @key(fields: "upc") { upc: ID price: Int }`,
      resolvers: {
        Item: {
          __resolveReference: (reference: { upc: string | null }) => {
            if (reference.upc === null) throw new Error('no key');
            return reference;
          },
          price: ({ upc }: { upc: string }) => Number(upc.slice(1)) * 10,
        },
      },
    }),
    testSubgraph({
      name: 'makers',
      typeDefs: `${LINK}
        type Item @key(fields: "vendor { id country { code } }") { vendor: Vendor made: String }
        type Vendor @shareable { id: ID! country: Country }
        type Country @shareable { code: String! }`,
      resolvers: {
        Item: {
          __resolveReference: (reference: object) => reference,
          made: ({ vendor }: { vendor: { id: string; country: { code: string } } }) =>
            `${vendor.id} in ${vendor.country.code}`,
        },
      },
    }),
  ]);

  it('that are null or incomplete are not asked for', async () => {
    const { data, errors } = await executors().kontor('{ items { sku price made } }');
    expect(errors).toBeUndefined();
    expect(data.items).toEqual([
      { sku: 's1', price: 10, made: 'v1 in de' },
      { sku: 's2', price: null, made: null },
      { sku: 's3', price: 30, made: null },
    ]);
    const asked = executors()
      .asked()
      .filter(({ subgraph }) => subgraph !== 'shelf');
    expect(
      asked.map(({ subgraph, request }) => [subgraph, (request.variables!['representations'] as unknown[]).length]),
    ).toEqual(
      expect.arrayContaining([
        ['prices', 2],
        ['makers', 1],
      ]),
    );
  });

  it('are not shown where they were only needed', async () => {
    expect((await executors().kontor('{ items { price } }')).data.items[0]).toEqual({ price: 10 });
  });
});

describe('an entity whose keys differ from step to step', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'names',
      typeDefs: `${LINK}
        type Item @key(fields: "id") @key(fields: "code", resolvable: false) @key(fields: "ref { one two }", resolvable: false) {
          id: ID! code: ID! ref: Ref! name: String!
        }
        type Ref { one: ID! two: ID! three: ID! }`
        .replaceAll('type Ref {', 'type Ref @shareable {')
        .replace('code: ID! ref: Ref!', 'code: ID! @shareable ref: Ref! @shareable'),
      resolvers: { Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `name ${id}` }) } },
    }),
    testSubgraph({
      name: 'lists',
      typeDefs: `${LINK}
        type Query { items: [Item!]! }
        type Item
          @key(fields: "ref { one two }", resolvable: false)
          @key(fields: "id ref { two three }")
          @key(fields: "code", resolvable: false) @key(fields: "id", resolvable: false) {
          id: ID! code: ID! @shareable ref: Ref! @shareable name: String! @external label: String! @requires(fields: "name")
        }
        type Ref @shareable { one: ID! two: ID! three: ID! }`,
      resolvers: {
        Query: { items: () => [{ id: '1', code: 'c', ref: { one: '1', two: '2', three: '3' } }] },
        Item: {
          __resolveReference: ({
            id,
            ref,
            name,
          }: {
            id?: string;
            ref: { two: string; three?: string };
            name: string;
          }) => {
            if (id === undefined || ref.three === undefined) throw new Error('not a key that is resolved here');
            return { id, ref, name };
          },
          label: ({ name }: { name: string }) => `label of ${name}`,
        },
      },
    }),
  ]);

  it('is found by a key that the subgraph resolves', async () => {
    expect(await executors().kontor('{ items { name label } }')).toMatchObject({
      data: { items: [{ name: 'name 1', label: 'label of name 1' }] },
    });
  });
});
