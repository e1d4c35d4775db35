import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

async function create(input: object): Promise<any> {
  const { createShopCategory } = await world.get(
    `mutation ($input: CreateShopCategoryInput!) {
      createShopCategory(input: $input) {
        __typename
        ... on CreateShopCategorySuccess { category { id name parent { id } } }
        ... on MutationError { path }
      }
    }`,
    { input },
  );
  return createShopCategory;
}

describe('categories', () => {
  it('form a tree', async () => {
    const { category: fashion } = await create({ name: 'Mode' });
    await create({ name: 'Schuhe', parentId: fashion.id });
    await create({ name: 'Hüte', parentId: fashion.id });
    const { shopCategories } = await world.get(
      '{ shopCategories { totalCount edges { node { name parent { name } children { name } } } } }',
      {},
      world.people.nobody,
    );
    expect(shopCategories).toEqual({
      totalCount: 3,
      edges: [
        { node: { name: 'Hüte', parent: { name: 'Mode' }, children: [] } },
        { node: { name: 'Mode', parent: null, children: [{ name: 'Hüte' }, { name: 'Schuhe' }] } },
        { node: { name: 'Schuhe', parent: { name: 'Mode' }, children: [] } },
      ],
    });
  });

  it('have names of their own', async () => {
    await create({ name: 'Reisen' });
    expect(await create({ name: ' Reisen' })).toEqual({ __typename: 'ShopCategoryExistsError', path: ['name'] });
  });

  it.each([
    [{ name: '' }, 'InvalidInputError', 'name'],
    [{ name: 'x'.repeat(101) }, 'InvalidInputError', 'name'],
    [{ name: 'x', parentId: '2147483647' }, 'NotFoundError', 'parentId'],
    [{ name: 'x', parentId: 'abc' }, 'NotFoundError', 'parentId'],
  ])('are refused as %j', async (input, __typename, field) => {
    expect(await create(input)).toEqual({ __typename, path: [field] });
  });
});
