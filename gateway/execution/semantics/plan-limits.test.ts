import { jest } from '@jest/globals';
import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

// Two executors are started, and each plans as long as it may.
jest.setTimeout(60_000);

describe('an operation with too many ways to answer it', () => {
  const linked = (name: string, fields: string) =>
    testSubgraph({
      name,
      typeDefs: `${LINK} type Media @key(fields: "id") @interfaceObject { id: ID! ${fields} } type Query { ${name}: [Media] }`,
      resolvers: {
        Query: { [name]: () => [{ id: '1' }] },
        Media: { __resolveReference: (reference: object) => reference },
      },
    });
  const { executors } = graph(() => [
    testSubgraph({
      name: 'media',
      typeDefs: `${LINK}
        interface Media @key(fields: "id") { id: ID! title: String! }
        type Photo implements Media @key(fields: "id") { id: ID! title: String! }
        type Video implements Media @key(fields: "id") { id: ID! title: String! }
        type Query { media: [Media] }`,
    }),
    linked('social', 'title: String! @external slug: String @requires(fields: "title") related: [Media] likes: Int'),
    linked('moderation', 'verdict: Int'),
  ]);

  it.each([
    // The ways multiply from level to level.
    `{ moderation { ${'related { '.repeat(8)} likes ${'}'.repeat(8)} } }`,
    // The planner goes round in circles.
    '{ moderation { ... on Photo { slug } } }',
  ])('is refused soon, and the second time at once: %s', async (query) => {
    for (const ask of [executors().kontor, executors().stock]) {
      // Starts the executor.
      await ask('{ media { id } }');
      const times: number[] = [];
      for (let i = 0; i < 2; i++) {
        const started = performance.now();
        const { errors, data } = await ask(query);
        times.push(performance.now() - started);
        expect([errors?.map(({ extensions }) => extensions['code']), data]).toEqual([
          ['OPERATION_TOO_COMPLEX'],
          undefined,
        ]);
      }
      // Without limits it takes until memory is full. Planned again, it would take as long again.
      expect(times[0]).toBeLessThan(15_000);
      expect(times[1]).toBeLessThan(1_400);
      expect((await ask('{ moderation { id verdict } }')).errors).toBeUndefined();
    }
  });

  it('is refused for those of its conditions only that make it so', async () => {
    const query = 'query ($all: Boolean!) { moderation { id ... on Photo @include(if: $all) { slug } } }';
    for (let i = 0; i < 2; i++) {
      expect((await executors().kontor(query, { all: true })).errors![0]!.extensions['code']).toBe(
        'OPERATION_TOO_COMPLEX',
      );
      expect((await executors().kontor(query, { all: false })).data).toEqual({ moderation: [{ id: '1' }] });
    }
  });
});
