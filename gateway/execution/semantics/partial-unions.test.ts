import { testSubgraph } from '../../testing/subgraph.js';
import { graph, LINK } from '../testing/graph.js';

/** Two subgraphs that share a container by key; of its union each knows another half. */
const half = (name: string, own: string, items: readonly object[]) =>
  testSubgraph({
    name,
    typeDefs: `${LINK}
      type Query { ${name}: Container both: Container @shareable }
      type Container @key(fields: "id") { id: ID! box: Box @shareable }
      type Box @shareable { items: [Item!]! }
      union Item = Common | ${own}
      type Common @shareable { label: String }
      type ${own} { text(of: Int = 0): String! deep: Deep${own} }
      type Deep${own} { item: Item }`,
    resolvers: {
      Query: { [name]: () => ({ id: 1 }), both: () => ({ id: 1 }) },
      Container: { __resolveReference: ({ id }: { id: string }) => ({ id }), box: () => ({ items }) },
      [own]: {
        text: (_: unknown, { of }: { of: number }) => `${own} ${of}`,
        deep: () => ({ item: { __typename: own } }),
      },
    },
  });

describe('a union with other members in another subgraph', () => {
  const { executors } = graph(() => [
    half('left', 'OnlyLeft', [{ __typename: 'Common', label: 'one' }, { __typename: 'OnlyLeft' }]),
    half('right', 'OnlyRight', [{ __typename: 'OnlyRight' }]),
  ]);

  const ITEMS =
    'box { items { __typename ... on Common { label } ... on OnlyLeft { text } ... on OnlyRight { text } } }';

  it('gives what the subgraph that is asked knows of its own members', async () => {
    const { data, errors } = await executors().kontor(`{ left { ${ITEMS} } right { ${ITEMS} } }`);
    expect(errors).toBeUndefined();
    expect(data.left.box.items).toEqual([
      { __typename: 'Common', label: 'one' },
      { __typename: 'OnlyLeft', text: 'OnlyLeft 0' },
    ]);
    expect(data.right.box.items).toEqual([{ __typename: 'OnlyRight', text: 'OnlyRight 0' }]);
    expect(executors().asked()).toHaveLength(2);
  });

  it('takes variables, aliases, named fragments and what lies deeper along', async () => {
    const { data, errors } = await executors().kontor(
      `query ($n: Int!, $unused: Boolean = true) { left { box { items { ...Left } } } right @skip(if: $unused) { id } }
       fragment Left on OnlyLeft { first: text(of: $n) deep { item { __typename ... on OnlyLeft { second: text(of: 2) } } } }`,
      { n: 7 },
    );
    expect(errors).toBeUndefined();
    expect(data.left.box.items).toEqual([
      {},
      { first: 'OnlyLeft 7', deep: { item: { __typename: 'OnlyLeft', second: 'OnlyLeft 2' } } },
    ]);
  });

  it('asks a subgraph nothing about members that it does not know', async () => {
    const { data } = await executors().kontor('{ left { box { items { __typename ... on OnlyRight { text } } } } }');
    expect(data.left.box.items).toEqual([{ __typename: 'Common' }, { __typename: 'OnlyLeft' }]);
    expect(
      executors()
        .asked()
        .map(({ request }) => request.query)
        .join(),
    ).not.toContain('OnlyRight');
  });
});
