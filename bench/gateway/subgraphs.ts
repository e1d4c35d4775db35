import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { inventory, products, reviews, users } from './data.js';

/** The four subgraphs of the benchmark. They answer from memory, so that what is measured is the gateway. */

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])`;

const sdl: Record<string, string> = {
  accounts: `${LINK}
    type Query { me: User, user(id: ID!): User, users: [User] }
    type User @key(fields: "id") { id: ID!, name: String, username: String @shareable, birthday: Int }`,
  inventory: `${LINK}
    type Product @key(fields: "upc") {
      upc: String!, weight: Int @external, price: Int @external, inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${LINK}
    type Query { topProducts(first: Int = 5): [Product], catalog(size: Int!): [Product] }
    type Mutation { renameProduct(upc: String!, name: String!): Product }
    type Product @key(fields: "upc") { upc: String!, name: String, price: Int, weight: Int }`,
  reviews: `${LINK}
    type Review @key(fields: "id") { id: ID!, body: String, author: User, product: Product }
    type User @key(fields: "id") { id: ID!, username: String @shareable, numberOfReviews: Int, reviews: [Review] }
    type Product @key(fields: "upc") { upc: String!, reviews: [Review] }`,
};

const byUpc = <T extends { upc: string }>(rows: readonly T[], upc: string) => rows[(Number(upc) - 1) % rows.length]!;

const resolvers: Record<string, object> = {
  accounts: {
    Query: {
      me: () => users[0],
      user: (_: unknown, { id }: { id: string }) => users.find((user) => user.id === id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id) },
  },
  inventory: {
    Product: {
      __resolveReference: (product: { upc: string }) => ({
        ...product,
        inStock: byUpc(inventory, product.upc).inStock,
      }),
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
        price > 1000 ? 0 : Math.round(weight * 0.5),
    },
  },
  products: {
    Query: {
      topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first),
      catalog: (_: unknown, { size }: { size: number }) =>
        Array.from({ length: size }, (_item, index) => ({
          ...byUpc(products, String(index + 1)),
          upc: String(index + 1),
        })),
    },
    Mutation: {
      renameProduct: (_: unknown, { upc, name }: { upc: string; name: string }) => ({ ...byUpc(products, upc), name }),
    },
    Product: { __resolveReference: ({ upc }: { upc: string }) => ({ ...byUpc(products, upc), upc }) },
  },
  reviews: {
    Review: {
      author: ({ authorId }: { authorId: string }) => ({ id: authorId }),
      product: ({ productUpc }: { productUpc: string }) => ({ upc: productUpc }),
    },
    User: {
      __resolveReference: (user: { id: string }) => user,
      username: ({ id }: { id: string }) => users.find((user) => user.id === id)?.username,
      numberOfReviews: ({ id }: { id: string }) => reviews.filter(({ authorId }) => authorId === id).length,
      reviews: ({ id }: { id: string }) => reviews.filter(({ authorId }) => authorId === id),
    },
    Product: {
      __resolveReference: (product: { upc: string }) => product,
      reviews: ({ upc }: { upc: string }) => reviews.filter(({ productUpc }) => productUpc === upc),
    },
  },
};

export interface BenchSubgraph extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: string;
}

/** Starts all four on free ports of the loopback interface. */
export function startSubgraphs(): Promise<BenchSubgraph[]> {
  return Promise.all(Object.keys(sdl).map(startSubgraph));
}

async function startSubgraph(name: string): Promise<BenchSubgraph> {
  const typeDefs = sdl[name]!;
  const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers: resolvers[name]! as never });
  const server = answering(schema);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    name,
    typeDefs,
    url: `http://127.0.0.1:${port}/graphql`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * The same request gets the same text again: executing it anew would only slow all gateways down alike. GET tells how
 * many requests there were.
 */
function answering(schema: GraphQLSchema): Server {
  const answers = new Map<string, Promise<Buffer>>();
  let requests = 0;
  return createServer((request, response) => {
    if (request.method === 'GET') return void response.end(String(requests));
    requests += 1;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      let answer = answers.get(body);
      if (answer === undefined) {
        answers.set(body, (answer = execute(schema, body)));
        if (answers.size > 5_000) answers.clear();
      }
      void answer.then((text) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
        response.end(text);
      });
    });
  });
}

async function execute(schema: GraphQLSchema, body: string): Promise<Buffer> {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  return Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
}
