import { testSubgraph } from '../../testing/subgraph.js';
import { agreed } from '../testing/executors.js';
import { graph, LINK } from '../testing/graph.js';

describe('values that several subgraphs know in part', () => {
  const part = (name: string, fields: string, values: object, root = 'both: Box boxes: [Box!] @shareable') =>
    testSubgraph({
      name,
      typeDefs: `${LINK} type Query { ${root.replace('both: Box', 'both: Box @shareable')} }
        type Box @key(fields: "id") { id: ID! detail: Detail @shareable list: [Detail!] @shareable ${fields} }
        type Detail { ${name}: Int deep: Deep @shareable } type Deep { ${name}Deep: Int }`,
      resolvers: {
        Query: { both: () => ({ id: '1' }), boxes: () => [{ id: '1' }, { id: '2' }, { id: '1' }] },
        Box: {
          __resolveReference: (reference: object) => reference,
          detail: ({ id }: { id: string }) => ({ [name]: Number(id), deep: { [`${name}Deep`]: Number(id) * 10 } }),
          list: () => [{ [name]: 1 }, { [name]: 2, deep: { [`${name}Deep`]: 3 } }],
          ...values,
        },
      },
    });
  const { executors } = graph(() => [
    part('left', 'l: Int', { l: () => 1 }),
    part('right', 'r: Int', { r: () => 2 }),
    part('far', 'f: Int', { f: () => 3 }, 'other: Int'),
  ]);

  it.each([
    '{ both { l r f } }',
    '{ both { detail { left right far } } }',
    '{ boxes { detail { left right far deep { leftDeep rightDeep farDeep } } f } }',
    '{ boxes { list { left right deep { farDeep leftDeep } } detail { right deep { rightDeep } } } both { list { far } } }',
  ])('%s', async (query) => {
    const { errors, extensions } = await agreed(executors(), query);
    expect([errors, extensions]).toEqual([undefined, undefined]);
  });
});
