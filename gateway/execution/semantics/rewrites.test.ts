import { testSubgraph } from '../../testing/subgraph.js';
import { agreed } from '../testing/executors.js';
import { graph, LINK } from '../testing/graph.js';

describe('what is called differently on the way', () => {
  const { executors } = graph(() => [
    testSubgraph({
      name: 'catalogue',
      typeDefs: `${LINK}
        type Query { things: [Thing] node: Node }
        union Thing = Box | Letter
        interface Node @key(fields: "id") { id: ID! }
        type Box implements Node @key(fields: "id") { id: ID! size: String! @shareable tags: [String!] }
        type Letter implements Node @key(fields: "id") { id: ID! size: String tags: [Tag] }
        type Tag { text: String }`,
      resolvers: {
        Query: {
          things: () => [
            { __typename: 'Box', id: 'b', size: 'XL', tags: ['x'] },
            null,
            { __typename: 'Letter', id: 'l', size: 'A4', tags: [{ text: 'y' }] },
          ],
          node: () => ({ __typename: 'Letter', id: 'l' }),
        },
      },
    }),
    testSubgraph({
      name: 'seen',
      typeDefs: `${LINK}
        type Query { last: Node }
        type Node @key(fields: "id") @interfaceObject { id: ID! views: Int! type: String }`,
      resolvers: {
        Query: { last: () => ({ id: 'b' }) },
        Node: {
          __resolveReference: ({ __typename, id }: { __typename: string; id: string }) => {
            if (__typename !== 'Node') throw new Error(`There is no ${__typename} here.`);
            return { id };
          },
          views: ({ id }: { id: string }) => id.charCodeAt(0),
        },
      },
    }),
    testSubgraph({
      name: 'sizes',
      typeDefs: `${LINK} type Query { sizes: [Box] } type Box @key(fields: "id") { id: ID! size: String @shareable }`,
    }),
  ]);

  it('gets its name back where a subgraph promises more of it for one type than for another', async () => {
    const { data, errors } = await agreed(
      executors(),
      '{ things { ... on Box { size tag: tags } ... on Letter { size } ... on Letter { tags { text } } } }',
    );
    expect(errors).toBeUndefined();
    expect(executors().asked()[0]!.request.query).toMatch(/\w+: ?size/);
    expect(data.things).toEqual([{ size: 'XL', tag: ['x'] }, null, { size: 'A4', tags: [{ text: 'y' }] }]);
  });

  it('tells an object by the interface that a subgraph takes for a type', async () => {
    const query = '{ node { __typename id ... on Letter { views } } things { ... on Box { views id } } }';
    const { data, errors } = await agreed(executors(), query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      node: { __typename: 'Letter', id: 'l', views: 108 },
      things: [{ views: 98, id: 'b' }, null, {}],
    });
    const types = executors()
      .asked()
      .filter(({ subgraph }) => subgraph === 'seen')
      .flatMap(({ request }) => request.variables!['representations'] as { __typename: string }[])
      .map(({ __typename }) => __typename);
    expect(new Set(types)).toEqual(new Set(['Node']));
  });
});
