import { buildSchema } from 'graphql';
import { compilePlaces as compile } from './places.js';
import { typeConditions } from './type-conditions.js';

const types = typeConditions(
  buildSchema(
    'type Query { one: Media } interface Media { id: ID } type Photo implements Media { id: ID } type Film { id: ID }',
  ),
);
const compilePlaces = (path: readonly string[], isShared: (keys: string) => boolean) => compile(path, isShared, types);

const shared = { name: 'shared', __proto__: null };
const root = () => ({
  lists: [
    { items: [{ one: shared }, null, { one: shared }] },
    { items: null },
    null,
    { items: [{ one: null }, { one: { name: 'own' } }] },
  ],
});

describe('places of a path', () => {
  const path = ['lists', '@', 'items', '@', 'one'];

  it('are found once where they are shared', () => {
    const find = (isShared: boolean) =>
      compilePlaces(path, (keys) => isShared && keys === 'lists.items.one').find(root());
    expect(find(true).map(({ name }) => name)).toEqual(['shared', 'own']);
    expect(find(false)).toHaveLength(3);
  });

  it('are known with all their positions', () => {
    const data = root();
    const positions = compilePlaces(path, () => true).positions(data);
    expect([...positions.values()]).toEqual([
      [
        ['lists', 0, 'items', 0, 'one'],
        ['lists', 0, 'items', 2, 'one'],
      ],
      [['lists', 3, 'items', 1, 'one']],
    ]);
  });

  it('are none where a subgraph has answered something else', () => {
    for (const data of [{}, { lists: 1 }, { lists: [1, 'x', [{}]] }, { lists: { items: [] } }]) {
      expect(compilePlaces(path, () => false).find(data)).toEqual([]);
      expect(compilePlaces(path, () => false).positions(data).size).toBe(0);
    }
    expect(compilePlaces(['constructor'], () => false).find({})).toEqual([]);
  });

  it('of some types only are those, and what may be of these types', () => {
    const list = [
      { __typename: 'Photo', one: { name: 'of a photo' } },
      { __typename: 'Film', one: { name: 'of a film' } },
      { __typename: 'Media', one: { name: 'of an interface object' } },
      { one: { name: 'of nobody knows what' } },
    ];
    const places = compilePlaces(['list', '@', '|[Photo]', 'one'], () => false);
    const found = ['of a photo', 'of an interface object', 'of nobody knows what'];
    expect(places.find({ list }).map(({ name }) => name)).toEqual(found);
    expect(places.trails({ list }).map((trail) => [trail.length, trail.at(-1)!['name']])).toEqual(
      found.map((name) => [3, name]),
    );
    expect([...places.positions({ list }).values()]).toEqual([0, 2, 3].map((index) => [['list', index, 'one']]));
  });
});
