import { testSubgraph } from '../../testing/subgraph.js';
import { agreed, placesOf } from '../testing/executors.js';
import { graph, LINK } from '../testing/graph.js';

describe('subgraphs that fail', () => {
  let answer: (() => Promise<object>) | null = null;
  const { executors } = graph(() => [
    testSubgraph({
      name: 'list',
      typeDefs: `${LINK}
        type Query { items: [Item] item: Item must: Item! groups: [Group!]! }
        type Group { items: [Item!] }
        type Item @key(fields: "id") { id: ID! weight: Int }
        type Mutation { add: Item }`,
      resolvers: {
        Query: {
          items: () => [{ id: '1' }, null, { id: '2' }, { id: '1' }],
          item: () => ({ id: '1' }),
          must: () => ({ id: '1' }),
          groups: () => [{ items: [{ id: '1' }] }, { items: null }, { items: [{ id: '2' }, { id: '1' }] }],
        },
        Mutation: { add: () => ({ id: '1' }) },
        Item: { weight: ({ id }: { id: string }) => Number(id) },
      },
    }),
    testSubgraph({
      name: 'joined',
      typeDefs: `${LINK}
        type Query { root: Int other: String }
        type Item @key(fields: "id") { id: ID! name: String size: Int! box: Box weight: Int @external freight: Int @requires(fields: "weight") }
        type Box { label: String! }`,
      answer: async () => {
        if (answer === null) throw new Error('connect ECONNREFUSED 10.0.0.1');
        return answer();
      },
    }),
  ]);
  const queries = [
    '{ items { id name } }',
    '{ item { id size } items { weight } }',
    '{ must { id size name } }',
    '{ root item { weight } other }',
    '{ groups { items { id name box { label } } } }',
    'mutation { add { id name } }',
  ];
  const answers: [string, (() => Promise<object>) | null][] = [
    ['is down', null],
    [
      'answers nothing',
      async () => ({ data: null, errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT' } }] }),
    ],
    ['answers the wrong number', async () => ({ data: { _entities: [], root: 1, other: 'x' } })],
    ['answers no list', async () => ({ data: { _entities: 7, root: 1, other: 'x' } })],
  ];

  async function check(query: string): Promise<void> {
    const { errors, text } = await agreed(executors(), query);
    if (!query.includes('root') || answer === null) expect(errors!.length).toBeGreaterThan(0);
    expect(text).not.toContain('10.0.0.1');
  }

  describe.each(answers)('one that %s', (_what, given) => {
    beforeAll(() => {
      answer = given;
    });

    it.each(queries)('%s', (query) => check(query));
  });

  it('one that never answers', async () => {
    answer = () => new Promise(() => {});
    await Promise.all(queries.map(check));
  });

  it('tells where in the list an entity failed, everywhere it stands', async () => {
    answer = async () => ({
      data: {
        _entities: [
          { name: null, box: { label: null } },
          { name: 'two', box: null },
        ],
      },
      errors: [
        { message: 'no name', path: ['_entities', 0, 'name'], extensions: { code: 'NO_NAME' } },
        { message: 'no label', path: ['_entities', 0, 'box', 'label'], extensions: { code: 'NO_LABEL' } },
      ],
    });
    const { data, errors } = await executors().kontor('{ groups { items { name box { label } } } }');
    expect(data).toEqual({
      groups: [
        { items: [{ name: null, box: null }] },
        { items: null },
        {
          items: [
            { name: 'two', box: null },
            { name: null, box: null },
          ],
        },
      ],
    });
    expect(placesOf({ errors, text: '', status: 200 })).toEqual([
      'groups.0.items.0.box.label NO_LABEL',
      'groups.0.items.0.name NO_NAME',
      'groups.2.items.1.box.label NO_LABEL',
      'groups.2.items.1.name NO_NAME',
    ]);
  });

  it('tells in the words of the client', async () => {
    answer = async () => ({
      data: { _entities: [{ id__asked: null }, null] },
      errors: [{ message: 'no', path: ['_entities', 0, 'id__asked'], extensions: { code: 'NO' } }],
    });
    const { errors, data } = await executors().kontor('{ list: items { id: name } }');
    expect(data.list).toEqual([{ id: null }, null, { id: null }, { id: null }]);
    expect(errors!.map(({ path }) => path)).toEqual([
      ['list', 0, 'id'],
      ['list', 3, 'id'],
    ]);
  });
});
