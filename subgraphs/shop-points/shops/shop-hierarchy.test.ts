import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { system } from '../../../platform/identity/viewer.js';
import { insertRate, mutate, rowsOf } from '../testing/community.fixture.js';
import { ratesOf, stateOf } from '../testing/merge.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { lockBrands } from './shop.locks.js';

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

async function mergesOf(shopMainId: string): Promise<unknown[]> {
  const { shopMerges } = await world.get(
    `{ shopMerges(shopMainId: "${shopMainId}") { edges { node { kept { id } undoneAt } } } }`,
  );
  return shopMerges.edges.map(({ node }: any) => node);
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

  it('of all names can be undone: the brand has back what it had, and the new one keeps what came since', async () => {
    const { shopMainId, shopId, variants } = await brand('Hinundher', 'Hin und Her');
    const programId = await world.newProgram();
    const rate = await insertRate(world, { shopId, programId, pointsPerEur: '2' });
    const before = await stateOf(world, [shopMainId]);
    const { created } = await split({ shopMainId, variantIds: variants, newShopName: 'Nur Hin' });
    expect(await mergesOf(shopMainId)).toEqual([{ kept: { id: created.id }, undoneAt: null }]);
    const later = await insertRate(world, { shopId, programId, pointsPerEur: '3', rateType: 'contract' });
    expect(await mutate(world, 'unmergeShop', { shopMainId })).toMatchObject({ __typename: 'UnmergeShopSuccess' });
    expect(await stateOf(world, [shopMainId])).toEqual(before);
    expect((await ratesOf(world, [shopMainId])).map(({ id }) => id)).toEqual([rate]);
    expect((await ratesOf(world, [created.id])).map(({ id }) => id)).toEqual([later]);
  });

  it('into a brand of a name that there is already is refused', async () => {
    const [one, other] = [await brand('Belegt Werden', 'Namensraub'), await brand('Namens&raub')];
    const input = { shopMainId: one.shopMainId, variantIds: [one.variants[1]], newShopName: 'NAMENS und RAUB' };
    expect(await split(input)).toEqual({ __typename: 'ConflictError', path: ['newShopName'] });
    await world.get(`mutation { deleteShop(input: { shopMainId: "${other.shopMainId}" }) { __typename } }`);
    expect((await split(input)).__typename).toBe('SplitShopSuccess');
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

  it('settles pending proposals to merge what is one brand by then', async () => {
    const [from, to] = [await brand('Vorher', 'Umzug'), await brand('Nachher')];
    const propose = async (keptVariantId: string, mergedVariantId: string): Promise<string> =>
      (await mutate(world, 'proposeShopMerge', { keptVariantId, mergedVariantId }, 'proposal { id }')).proposal.id;
    const settled = await propose(to.variants[0]!, from.variants[1]!);
    const open = await propose(to.variants[0]!, from.variants[0]!);
    await move({ shopMainId: from.shopMainId, variantIds: [from.variants[1]], targetShopMainId: to.shopMainId });
    expect(
      await rowsOf(world, 'SELECT id::text, status FROM shop_merge_proposals WHERE id = ANY ($1) ORDER BY id', [
        [settled, open],
      ]),
    ).toEqual([
      { id: settled, status: 'REJECTED' },
      { id: open, status: 'PENDING' },
    ]);
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

  it('until none is left is a merge: one rate for one thing, pending proposals are settled, and it can be undone', async () => {
    const [from, to] = [await brand('Aufgehend', 'Gleiches Ding'), await brand('Aufnehmend')];
    await rowsOf(world, `UPDATE shop_variants SET source_id = 'x' WHERE id = ANY ($1)`, [
      [from.variants[1], to.variants[0]],
    ]);
    const programId = await world.newProgram();
    await insertRate(world, { shopId: from.shopId, programId, pointsPerEur: '1', validFrom: '2026-01-01Z' });
    await insertRate(world, { shopId: to.shopId, programId, pointsPerEur: '2', validFrom: '2026-01-02Z' });
    const proposed = { keptVariantId: from.variants[0], mergedVariantId: to.variants[0] };
    const { proposal } = await mutate(world, 'proposeShopMerge', proposed, 'proposal { id }');
    const mainIds = [from.shopMainId, to.shopMainId];
    const before = await stateOf(world, mainIds);

    const result = await move({
      shopMainId: from.shopMainId,
      variantIds: from.variants,
      targetShopMainId: to.shopMainId,
    });
    expect(result.__typename).toBe('MoveShopVariantsSuccess');
    const { shop } = await world.get(`{ shop(id: "${from.shopId}") { rates { pointsPerEur } } }`);
    expect(shop.rates).toEqual([{ pointsPerEur: '2' }]);
    expect(await rowsOf(world, 'SELECT status FROM shop_merge_proposals WHERE id = $1', [proposal.id])).toEqual([
      { status: 'REJECTED' },
    ]);
    await mutate(world, 'unmergeShop', { shopMainId: from.shopMainId });
    expect(await stateOf(world, mainIds)).toEqual(before);
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

it.each([
  ['takes it out', ({ shopMainId }: Brand) => mutate(world, 'deleteShop', { shopMainId })],
  ['removes one of its names', ({ variants }: Brand) => mutate(world, 'removeShopVariant', { variantId: variants[1] })],
  [
    'ends one of its rates',
    async ({ shopId }: Brand) => {
      const rateId = await insertRate(world, { shopId, programId: await world.newProgram() });
      return mutate(world, 'endShopRate', { rateId: String(rateId) });
    },
  ],
])('who %s waits for those who merge the brand', async (_, change) => {
  const one = await brand(`Warteliste ${randomUUID()}`, 'Zweitname');
  let isDone = false;
  let changing: Promise<{ __typename: string }> | undefined;
  await using uow = world.test.uow(system);
  await uow.write(async ({ manager }) => {
    await lockBrands(manager, one.shopMainId);
    changing = change(one).finally(() => (isDone = true));
    await sleep(300);
    expect(isDone).toBe(false);
  });
  expect((await changing)!.__typename).toMatch(/Success$/);
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

it('names are scored also while others change them in another order', async () => {
  await using fresh = await startWorld();
  const { shopMainId } = await fresh.newShop('Gegenläufig');
  const [low, high] = await rowsOf<{ id: number }>(
    fresh,
    `INSERT INTO shop_variants (shop_main_id, source, source_name, confidence_score)
     SELECT $1, 'feed', 'Gegenläufig ' || n, 12 FROM generate_series(1, 2) AS n RETURNING id`,
    [shopMainId],
  );
  const touch = 'UPDATE shop_variants SET source = source WHERE id = $1';
  let scoring: Promise<unknown> | undefined;
  await using uow = fresh.test.uow(system);
  await uow.write(async ({ manager }) => {
    await manager.query(touch, [high!.id]);
    scoring = mutate(fresh, 'rescoreShopVariants', {}, 'updated');
    await sleep(300);
    await manager.query(touch, [low!.id]);
  });
  expect(await scoring).toEqual({ __typename: 'RescoreShopVariantsSuccess', updated: 2 });
});
