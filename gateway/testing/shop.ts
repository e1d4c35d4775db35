import { GraphQLError } from 'graphql';
import type { SubgraphRequest } from '../../platform/subgraph/request.js';
import { testSubgraph, type TestSubgraph, type TestSubgraphOptions } from './subgraph.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@inaccessible", "@shareable"])`;

type Overrides = Partial<TestSubgraphOptions>;

const PRODUCTS = [
  { id: '1', name: 'Brezel', weight: 80, secret: 's1' },
  { id: '2', name: 'Semmel', weight: 50, secret: 's2' },
];

/** Owns `Product`. */
export function productsSubgraph(overrides: Overrides = {}): TestSubgraph {
  return testSubgraph({
    name: 'products',
    typeDefs: `${LINK}
      scalar JSON
      type Query {
        products: [Product!]
        product(id: ID!): Product
        "Fails with the given code."
        fail(code: String): String
        viewer: String
        slow: String
        settings: JSON
      }
      type Mutation { rename(id: ID!, name: String!): Product }
      type Subscription { productChanged: Product }
      type Product @key(fields: "id") { id: ID! name: String weight: Int secret: String @inaccessible }`,
    resolvers: {
      Query: {
        products: () => PRODUCTS,
        product: (_: unknown, { id }: { id: string }) => PRODUCTS.find((product) => product.id === id) ?? null,
        fail: (_: unknown, { code }: { code?: string }) => {
          if (code === undefined) throw new Error('relation "secrets" does not exist');
          throw new GraphQLError(`refused as ${code}`, { extensions: { code, stacktrace: ['at secret.ts:1'] } });
        },
        viewer: (_: unknown, __: unknown, { viewer }: SubgraphRequest) =>
          `${viewer?.userId ?? 'nobody'}/${viewer?.sessionToken ?? 'no session'}`,
      },
      Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ id, name }) },
      Product: {
        __resolveReference: ({ id }: { id: string }) => PRODUCTS.find((product) => product.id === id) ?? null,
      },
    },
    ...overrides,
  });
}

/** Adds to `Product`; one field needs a value of the owner that clients do not see. */
export function stockSubgraph(overrides: Overrides = {}): TestSubgraph {
  return testSubgraph({
    name: 'stock',
    typeDefs: `${LINK}
      type Query { depots: [Depot!] }
      type Depot { city: String! product: Product }
      type Product @key(fields: "id") {
        id: ID!
        weight: Int @external
        secret: String @external
        inStock: Int
        shipping: Int @requires(fields: "weight")
        label: String @requires(fields: "secret")
      }`,
    resolvers: {
      Query: { depots: () => [{ city: 'Passau', product: { id: '2' } }] },
      Product: {
        __resolveReference: (reference: object) => reference,
        inStock: ({ id }: { id: string }) => Number(id) * 10,
        shipping: ({ weight }: { weight: number }) => weight * 2,
        label: ({ secret }: { secret: string }) => `label of ${secret}`,
      },
    },
    ...overrides,
  });
}
