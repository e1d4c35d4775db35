import { testSubgraph } from '../../testing/subgraph.js';
import { agreed } from '../testing/executors.js';
import { graph, LINK } from '../testing/graph.js';

describe('a field that one place provides', () => {
  const people = [
    { id: '1', name: 'Ann', town: 'Kiel' },
    { id: '2', name: 'Ben', town: 'Ulm' },
  ];
  const { executors } = graph(() => [
    testSubgraph({
      name: 'people',
      typeDefs: `${LINK}
        type Query { person(id: ID!): Person }
        type Person @key(fields: "id") { id: ID! name: String @shareable home: Home @shareable email: String }
        type Home @shareable { town: String street: String }`,
      resolvers: {
        Query: { person: (_: unknown, { id }: { id: string }) => people.find((person) => person.id === id) },
        Person: {
          __resolveReference: ({ id }: { id: string }) => people.find((person) => person.id === id),
          home: ({ town }: { town: string }) => ({ town, street: 'Main' }),
          email: ({ name }: { name: string }) => `${name}@example.org`,
        },
      },
    }),
    testSubgraph({
      name: 'ranking',
      typeDefs: `${LINK}
        type Query { winner: Person @provides(fields: "name home { town }") last: Person ranking: [Rank!] }
        type Rank { person: Person @provides(fields: "name") points: Int }
        type Person @key(fields: "id") { id: ID! name: String @external home: Home @external }
        type Home @shareable { town: String }`,
      resolvers: {
        Query: {
          winner: () => ({ id: '2', name: 'Ben', home: { town: 'Ulm' } }),
          last: () => ({ id: '1' }),
          ranking: () => people.map(({ id, name }) => ({ person: { id, name }, points: 7 })),
        },
      },
    }),
  ]);
  const askedOf = () =>
    executors()
      .asked()
      .map(({ subgraph }) => subgraph);

  it.each([
    ['{ winner { name } }', { winner: { name: 'Ben' } }],
    ['{ winner { n: name home { town } } }', { winner: { n: 'Ben', home: { town: 'Ulm' } } }],
    ['{ ranking { points person { name } } }', expect.objectContaining({ ranking: expect.any(Array) })],
  ])('is not asked for elsewhere: %s', async (query, data) => {
    const answer = await agreed(executors(), query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual(data);
    expect(askedOf()).toEqual(['ranking']);
  });

  it.each([
    ['{ last { name } }', { last: { name: 'Ann' } }],
    ['{ winner { name email } }', { winner: { name: 'Ben', email: 'Ben@example.org' } }],
    [
      '{ ranking { person { home { town } } } }',
      { ranking: [{ person: { home: { town: 'Kiel' } } }, { person: { home: { town: 'Ulm' } } }] },
    ],
  ])('is asked of its owner in another place, and beside other fields: %s', async (query, data) => {
    const answer = await agreed(executors(), query);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual(data);
    expect(askedOf()).toEqual(['ranking', 'people']);
  });
});
