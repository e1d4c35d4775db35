import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

interface Brand {
  readonly shopMainId: string;
  readonly shopId: string;
  /** In the order in which they were entered. */
  readonly variants: readonly string[];
}

async function brand(name: string, ...furtherNames: string[]): Promise<Brand> {
  const { shopMainId, shopId } = await world.newShop(name);
  for (const sourceName of furtherNames) {
    await world.get('mutation ($input: AddShopVariantInput!) { addShopVariant(input: $input) { __typename } }', {
      input: { shopMainId, sourceName, sourceId: sourceName },
    });
  }
  const { shopMain } = await world.get(`{ shopMain(id: "${shopMainId}") { variants { id } } }`);
  return { shopMainId, shopId, variants: shopMain.variants.map(({ id }: any) => id) };
}

const BRAND = 'id canonicalName status mergedInto { id } variants { sourceName } shops { id }';

async function split(input: object): Promise<any> {
  const { splitShop } = await world.get(
    `mutation ($input: SplitShopInput!) { splitShop(input: $input) {
      __typename ... on SplitShopSuccess { source { ${BRAND} } created { ${BRAND} } } ... on MutationError { path } } }`,
    { input },
  );
  return splitShop;
}

async function move(input: object): Promise<any> {
  const { moveShopVariants } = await world.get(
    `mutation ($input: MoveShopVariantsInput!) { moveShopVariants(input: $input) {
      __typename ... on MoveShopVariantsSuccess { source { ${BRAND} } target { ${BRAND} } } ... on MutationError { path } } }`,
    { input },
  );
  return moveShopVariants;
}

const search = async (query: string): Promise<string[]> => {
  const { searchShops } = await world.get(
    'query ($query: String!) { searchShops(query: $query) { edges { node { canonicalName } } } }',
    {
      query,
    },
  );
  return searchShops.edges.map(({ node }: any) => node.canonicalName);
};

describe('splitting a brand', () => {
  it('makes one of its own of some names, which is found at once', async () => {
    const { shopMainId, shopId, variants } = await brand('Doppelhaus', 'Zweithaus');
    const result = await split({ shopMainId, variantIds: [variants[1]!], newShopName: 'Zweithaus Neu' });
    expect(result).toMatchObject({
      __typename: 'SplitShopSuccess',
      source: { status: 'ACTIVE', shops: [{ id: shopId }], variants: [{ sourceName: 'Doppelhaus' }] },
      created: { status: 'ACTIVE', canonicalName: 'Zweithaus Neu', variants: [{ sourceName: 'Zweithaus' }] },
    });
    expect(result.created.shops).toHaveLength(1);
    expect([await search('zweithaus'), await search('doppelhaus')]).toEqual([['Zweithaus Neu'], ['Doppelhaus']]);
  });

  it('takes the shops and their rates along when no name is left', async () => {
    const { shopMainId, shopId, variants } = await brand('Ganzumzug');
    const programId = await world.newProgram();
    await world.get('mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { __typename } }', {
      input: { shopId, programId, pointsPerEur: '2' },
    });
    const { source, created } = await split({ shopMainId, variantIds: variants, newShopName: 'Umgezogen' });
    expect(source).toMatchObject({ status: 'MERGED', mergedInto: { id: created.id }, shops: [], variants: [] });
    expect(created.shops).toEqual([{ id: shopId }]);
    const { shop } = await world.get(`{ shop(id: "${shopId}") { name rates { pointsPerEur } } }`);
    expect(shop).toEqual({ name: 'Umgezogen', rates: [{ pointsPerEur: '2' }] });
  });

  it('is refused with names that cannot be split off', async () => {
    const [one, other] = [await brand('Eigen'), await brand('Fremd')];
    const input = { shopMainId: one.shopMainId, variantIds: one.variants, newShopName: 'Neu' };
    const refused = async (change: object) => {
      const { __typename, path } = await split({ ...input, ...change });
      return [__typename, ...path];
    };
    expect(await refused({ variantIds: [] })).toEqual(['InvalidInputError', 'variantIds']);
    expect(await refused({ newShopName: ' ' })).toEqual(['InvalidInputError', 'newShopName']);
    expect(await refused({ shopMainId: 'niemand' })).toEqual(['NotFoundError', 'shopMainId']);
    expect(await refused({ variantIds: ['0'] })).toEqual(['NotFoundError', 'variantIds', '0']);
    expect(await refused({ variantIds: [...one.variants, '2147483647'] })).toEqual([
      'NotFoundError',
      'variantIds',
      '1',
    ]);
    expect(await refused({ variantIds: other.variants })).toEqual(['InvalidInputError', 'variantIds', '0']);
    await world.get(`mutation { deleteShop(input: { shopMainId: "${one.shopMainId}" }) { __typename } }`);
    expect(await refused({})).toEqual(['ConflictError', 'shopMainId']);
  });
});

describe('moving names', () => {
  it('hands them to another brand', async () => {
    const [from, to] = [await brand('Herkunft', 'Wandernd'), await brand('Ankunft')];
    const result = await move({
      shopMainId: from.shopMainId,
      variantIds: [from.variants[1]],
      targetShopMainId: to.shopMainId,
    });
    expect(result).toMatchObject({
      source: { status: 'ACTIVE', variants: [{ sourceName: 'Herkunft' }], shops: [{ id: from.shopId }] },
      target: { variants: [{ sourceName: 'Wandernd' }, { sourceName: 'Ankunft' }], shops: [{ id: to.shopId }] },
    });
    expect(await search('wandernd')).toEqual(['Ankunft']);
  });

  it('merges a brand that has none left, with its shops', async () => {
    const [from, to] = [await brand('Leerlauf'), await brand('Vollmond')];
    const result = await move({
      shopMainId: from.shopMainId,
      variantIds: from.variants,
      targetShopMainId: to.shopMainId,
    });
    expect(result.source).toMatchObject({ status: 'MERGED', mergedInto: { id: to.shopMainId }, shops: [] });
    expect(result.target.shops.map(({ id }: any) => id)).toEqual([from.shopId, to.shopId]);
  });

  it('is refused where it cannot be', async () => {
    const [from, to] = [await brand('Quelle', 'Gleich'), await brand('Ziel', 'Gleich')];
    const input = { shopMainId: from.shopMainId, variantIds: [from.variants[1]], targetShopMainId: to.shopMainId };
    const refused = async (change: object) => {
      const { __typename, path } = await move({ ...input, ...change });
      return [__typename, ...path];
    };
    expect(await refused({})).toEqual(['ShopVariantExistsError', 'variantIds']);
    expect(await refused({ targetShopMainId: from.shopMainId })).toEqual(['InvalidInputError', 'targetShopMainId']);
    expect(await refused({ targetShopMainId: 'niemand' })).toEqual(['NotFoundError', 'targetShopMainId']);
    expect(await refused({ shopMainId: 'niemand' })).toEqual(['NotFoundError', 'shopMainId']);
    expect(await refused({ variantIds: to.variants })).toEqual(['InvalidInputError', 'variantIds', '0']);
  });

  it('twice at once happens once', async () => {
    const [from, ...targets] = [await brand('Umkämpft', 'Zankapfel'), await brand('Links'), await brand('Rechts')];
    const results = await Promise.all(
      targets.map(({ shopMainId }) =>
        move({ shopMainId: from.shopMainId, variantIds: [from.variants[1]], targetShopMainId: shopMainId }),
      ),
    );
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'InvalidInputError',
      'MoveShopVariantsSuccess',
    ]);
  });
});

it('names are scored anew against their brands', async () => {
  await using fresh = await startWorld();
  await fresh.newShop('Rosmann');
  await fresh.test.testDatabase.asOwner(
    `INSERT INTO shop_variants (shop_main_id, source, source_name, confidence_score)
     SELECT id, 'feed', name, 12 FROM shop_main, (VALUES ('Rossmann'), ('rosmann.de')) AS names (name)`,
  );
  const rescore = async (shopMainId?: string) =>
    (
      await fresh.get(
        `mutation ($input: RescoreShopVariantsInput!) { rescoreShopVariants(input: $input) {
          ... on RescoreShopVariantsSuccess { updated total } ... on MutationError { path } } }`,
        { input: { shopMainId } },
      )
    ).rescoreShopVariants;
  const other = await fresh.newShop('Unbeteiligt');
  expect(await rescore(other.shopMainId)).toEqual({ updated: 0, total: 1 });
  expect(await rescore('niemand')).toEqual({ path: ['shopMainId'] });
  expect(await rescore()).toEqual({ updated: 2, total: 4 });
  expect(await rescore()).toEqual({ updated: 0, total: 4 });
  const scores = await fresh.test.testDatabase.asOwner<{ score: string }>(
    'SELECT confidence_score AS score FROM shop_variants ORDER BY id',
  );
  expect(scores.map(({ score }) => score)).toEqual(['100.0', '93.3', '100.0', '100.0']);
});
