import { compilePlaces } from './places.js';

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
});
