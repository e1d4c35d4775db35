import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

describe('mutations', () => {
  const log: string[] = [];
  const writer = (name: string, delay: number) =>
    testSubgraph({
      name,
      typeDefs: `${LINK}
        type Query { ${name}Log: [String!]! ${name}State: State }
        type State @key(fields: "id") { id: ID! ${name}: Int }
        type Mutation { ${name}(n: Int!): State }`,
      resolvers: {
        Query: { [`${name}Log`]: () => log, [`${name}State`]: () => ({ id: '1' }) },
        State: { __resolveReference: (reference: object) => reference, [name]: () => log.length },
        Mutation: {
          [name]: async (_: unknown, { n }: { n: number }) => {
            log.push(`${name} ${n} begins`);
            await new Promise((resolve) => setTimeout(resolve, delay));
            log.push(`${name} ${n} ends`);
            return { id: String(n) };
          },
        },
      },
    });
  const { executors } = graph(() => [writer('slow', 20), writer('fast', 1)]);

  it('run one after the other, joins included', async () => {
    log.length = 0;
    const { data } = await executors().kontor(
      'mutation ($n: Int = 3) { a: slow(n: 1) { id fast } b: fast(n: 2) { id slow } c: slow(n: $n) { id } }',
    );
    expect(log).toEqual([
      'slow 1 begins',
      'slow 1 ends',
      'fast 2 begins',
      'fast 2 ends',
      'slow 3 begins',
      'slow 3 ends',
    ]);
    expect(data).toEqual({
      a: { id: '1', fast: expect.any(Number) },
      b: { id: '2', slow: expect.any(Number) },
      c: { id: '3' },
    });
    expect(
      executors()
        .asked()
        .every(({ request }) => !('signal' in request && request.signal)),
    ).toBe(true);
  });

  it.each([
    [
      'mutation ($x: Boolean!) { ... on Mutation @skip(if: $x) { a: slow(n: 1) { id } } b: fast(n: 2) { id } }',
      ['fast 2'],
    ],
    [
      'mutation ($x: Boolean!) { slow(n: 1) @include(if: $x) { id } b: fast(n: 2) { id } slow(n: 1) { id } }',
      ['slow 1', 'fast 2'],
    ],
    [
      'mutation ($x: Boolean!) { ... @include(if: $x) { slow(n: 1) @skip(if: true) { id } b: fast(n: 2) { id } } }',
      ['fast 2'],
    ],
  ])('run if nothing skips them, and once: %s', async (query, ran) => {
    log.length = 0;
    expect((await executors().kontor(query, { x: true })).errors).toBeUndefined();
    expect(log.filter((line) => line.endsWith('begins'))).toEqual(ran.map((line) => `${line} begins`));
  });
});
