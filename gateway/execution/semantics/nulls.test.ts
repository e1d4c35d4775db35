import { GraphQLError } from 'graphql';
import { testSubgraph } from '../../testing/subgraph.js';
import { placesOf } from '../testing/executors.js';
import { graph, LINK } from '../testing/graph.js';

describe('nulls', () => {
  let broken: Record<string, unknown> = {};
  const { executors } = graph(() => [
    testSubgraph({
      name: 'a',
      typeDefs: `${LINK}
        type Query { box: Box boxes: [Box!] matrix: [[Int!]!] must: Box! colour: Colour colours: [Colour!] number: Int text: String any: JSON float: Float id: ID flag: Boolean }
        type Box @key(fields: "id") { id: ID! name: String! inner: Box list: [Box!]! }
        enum Colour { RED GREEN SECRET @inaccessible }
        scalar JSON`,
      answer: async () => ({ data: broken }),
    }),
    testSubgraph({
      name: 'b',
      typeDefs: `${LINK} type Box @key(fields: "id") { id: ID! size: Int! weight: Int }`,
      resolvers: {
        Box: {
          __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : { id }),
          size: ({ id }: { id: string }) => {
            if (id === 'bad') throw new GraphQLError('no size', { extensions: { code: 'NO_SIZE' } });
            return 1;
          },
          weight: ({ id }: { id: string }) => {
            if (id === 'light') throw new GraphQLError('no weight', { extensions: { code: 'NO_WEIGHT' } });
            return 2;
          },
        },
      },
    }),
  ]);
  const box = (id: string, more: object = {}) => ({ __typename: 'Box', id, name: `n${id}`, ...more });

  it.each<[string, string, Record<string, unknown>]>([
    ['a required leaf', '{ box { name } }', { box: { name: null } }],
    ['a required leaf in a nullable place', '{ box { inner { name } } }', { box: { inner: { name: null } } }],
    ['a required item', '{ boxes { name } }', { boxes: [{ name: 'x' }, { name: null }] }],
    ['a required list', '{ box { list { name } } }', { box: { list: null } }],
    ['a required root', '{ must { name } text }', { must: null, text: 'x' }],
    ['lists of lists', '{ matrix }', { matrix: [[1, 2], [3]] }],
    ['lists of lists with a hole', '{ matrix text }', { matrix: [[1, null], [3]], text: 'x' }],
    [
      'an entity that is gone',
      '{ boxes { name weight } box { size } }',
      { boxes: [box('1'), box('gone')], box: box('gone') },
    ],
    ['an entity with a required field that is gone', '{ boxes { size } }', { boxes: [box('1'), box('gone')] }],
    [
      'an error at a required field',
      '{ boxes { size } box { size weight } }',
      { boxes: [box('1'), box('bad')], box: box('bad') },
    ],
    [
      'an error at a nullable field',
      '{ boxes { weight inner { weight } } }',
      { boxes: [box('light'), box('1', { inner: box('light') })] },
    ],
    [
      'the same entity in several places, with an error',
      '{ boxes { weight name } }',
      { boxes: [box('light'), box('1'), box('light')] },
    ],
    ['a hidden word', '{ colour colours }', { colour: 'SECRET', colours: ['RED', 'SECRET'] }],
    ['words', '{ colour colours }', { colour: 'RED', colours: ['RED', 'GREEN'] }],
    [
      'wrong leaves',
      '{ number text float flag id colour }',
      { number: 1.5, text: 7, float: 'x', flag: 1, id: true, colour: 'BLUE' },
    ],
    [
      'leaves',
      '{ number text float flag id any }',
      { number: 1, text: '\u2028"\\\n', float: 1.5e300, flag: false, id: 7, any: { a: [null, 1] } },
    ],
    ['missing fields', '{ number box { name } any }', {}],
  ])('%s', async (_what, query, data) => {
    broken = data;
    const stock = await executors().stock(query);
    const answer = await executors().kontor(query);
    // No answer may be null without an error: https://spec.graphql.org/October2021/#sec-Data
    if (stock.data === null) expect(answer.errors).toHaveLength(1);
    else expect(placesOf(answer)).toEqual(placesOf(stock));
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(stock.data));
    const places = (extensions: any) =>
      extensions?.valueCompletion.map(({ path }: { path: unknown[] }) => path.join('.')).sort();
    if (stock.data !== null) expect(places(answer.extensions)).toEqual(places(stock.extensions));
  });

  it('of the wrong shape become null instead of failing everything', async () => {
    broken = { box: [1], boxes: { a: 1 }, number: [1], text: { a: 1 }, matrix: [1] };
    const { data, errors } = await executors().kontor('{ box { name } boxes { name } number text matrix flag }');
    expect(data).toEqual({ box: null, boxes: null, number: null, text: null, matrix: null, flag: null });
    expect(errors).toBeUndefined();
  });
});
