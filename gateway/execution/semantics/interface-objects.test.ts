import { testSubgraph } from '../../testing/subgraph.js';
import { agreed } from '../testing/executors.js';
import { byId, graph, LINK } from '../testing/graph.js';

describe('an interface that is an object elsewhere', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'media',
      typeDefs: `${LINK}
        type Query { media: [Media!]! shelf: [Media] }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: {
        Query: { media: () => MEDIA, shelf: () => [MEDIA[1], null, MEDIA[0]] },
        Media: { __resolveReference: ({ id }: { id: string }) => MEDIA.find((item) => item.id === id) ?? null },
        Book: byId(MEDIA),
        Film: byId(MEDIA),
      },
    }),
    testSubgraph({
      name: 'ratings',
      typeDefs: `${LINK}
        type Query { best: Media! rated: [Media!]! }
        type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int title: String @external caption: String @requires(fields: "title") similar: [Media!] }`,
      resolvers: {
        Query: { best: () => ({ id: 'b' }), rated: () => [{ id: 'f' }, { id: 'b' }] },
        Media: {
          __resolveReference: (reference: object) => reference,
          stars: ({ id }: { id: string }) => (id === 'b' ? 5 : 3),
          caption: ({ title }: { title: string }) => `${title}!`,
          similar: () => [{ id: 'b' }],
        },
      },
    }),
  ]);
  const MEDIA = [
    { __typename: 'Book', id: 'b', title: 'Emma', pages: 10 },
    { __typename: 'Film', id: 'f', title: 'M', minutes: 99 },
  ];

  it.each([
    '{ media { id stars } }',
    '{ media { __typename title stars caption } }',
    '{ best { id stars } }',
    '{ best { __typename title ... on Book { pages } } }',
    '{ rated { stars ... on Film { minutes } ... on Book { pages stars } } }',
    '{ shelf { stars similar { title similar { id __typename } } } }',
    '{ rated { id } best { stars ... on Media { id } } }',
    '{ media { ... on Book { stars caption } ... on Film { similar { __typename } } } }',
  ])('%s', async (query) => {
    const { errors, extensions } = await agreed(executors(), query);
    expect([errors, extensions]).toEqual([undefined, undefined]);
  });
});
