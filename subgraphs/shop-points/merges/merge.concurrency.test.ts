import { Conflict, DomainError } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import { Decimal, ZERO } from '../rates/decimal.js';
import { countRows, insertRate, mutate, newPerson, rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { plant, ratesOf, stateOf, type BrandPlan } from '../testing/merge.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const plan = (place: number): BrandPlan => ({
  website: place % 2 === 0,
  shops: 2,
  sourceIds: ['1', String(place % 3)],
  rates: Array.from({ length: 6 }, (_, index) => ({
    shop: index,
    program: index,
    type: index < 4 ? 'shop' : 'contract',
    day: 1 + ((place + index) % 5),
    isOver: index === 5,
  })),
  coupons: 2,
  proposals: 2,
});

const SHOPS_OF = 'SELECT shop_main_id AS main FROM shops WHERE shop_main_id = ANY ($1)';

const BRANDS = 8;
const plans = Array.from({ length: BRANDS }, (_, place) => plan(place));

/** What a client would be told; anything but an expected failure is a fault. */
async function attempt(work: () => Promise<unknown>): Promise<'done' | 'refused'> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return 'refused';
    throw error;
  }
}

function merge(keptId: string, mergedId: string) {
  return attempt(async () => {
    await using uow = world.test.uow(world.people.admin);
    await world.test.services.merges.merge(uow, { keptId, mergedId });
  });
}

function unmerge(shopMainId: string) {
  return attempt(async () => {
    await using uow = world.test.uow(world.people.admin);
    await world.test.services.merges.unmerge(uow, shopMainId);
  });
}

/** All names that a brand has when it begins, which is a merge if nobody else takes one of them meanwhile. */
async function handOver(shopMainId: string, targetShopMainId: string) {
  const names = await rowsOf(world, 'SELECT id::text FROM shop_variants WHERE shop_main_id = $1', [shopMainId]);
  return attempt(async () => {
    await using uow = world.test.uow(world.people.admin);
    const variantIds = names.map(({ id }) => id);
    await world.test.services.shopHierarchy.moveVariants(uow, { shopMainId, variantIds, targetShopMainId });
  });
}

async function mergedAway(ids: readonly string[]): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    world,
    `SELECT source_main_id AS id FROM shop_merge_log WHERE undone_at IS NULL AND source_main_id = ANY ($1) ORDER BY id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

it('twenty merges over overlapping shops at once lose no rate and end in no error, and all can be undone', async () => {
  for (let round = 0; round < 3; round++) {
    const ids = await plant(world, plans);
    const before = await stateOf(world, ids);
    const rates = await ratesOf(world, ids);
    const pairs = Array.from({ length: 20 }, (_, index) => [index * 3 + round, index * 5 + 1] as const);
    const outcomes = await Promise.all(pairs.map(([a, b]) => merge(ids[a % BRANDS]!, ids[b % BRANDS]!)));
    expect(outcomes).toContain('done');
    const after = await ratesOf(world, ids);
    expect(after.map(({ terms }) => terms)).toEqual(rates.map(({ terms }) => terms));
    const inForce = Map.groupBy(
      after.filter(({ isCurrent }) => isCurrent),
      ({ main, subject }) => `${main} ${subject}`,
    );
    const left = new Set(after.map(({ main }) => main));
    expect(left.size).toBe(BRANDS - (await mergedAway(ids)).length);
    // A brand that was left alone has two shops with rates of their own still.
    const shops = Map.groupBy(await rowsOf<{ main: string }>(world, SHOPS_OF, [ids]), ({ main }) => main);
    for (const [key, rates] of inForce) {
      if (shops.get(key.split(' ')[0]!)!.length > 2) expect(rates).toHaveLength(1);
    }
    for (const id of (await mergedAway(ids)).toReversed()) expect(await unmerge(id)).toBe('done');
    expect(await stateOf(world, ids)).toEqual(before);
  }
}, 60_000);

it('merges, un-merges, names that go elsewhere, rates and proposals at once end in no error and lose nothing', async () => {
  const ids = await plant(world, plans);
  const rates = await ratesOf(world, ids);
  const shopIds = [...new Set(rates.map(({ shop }) => String(shop)))];
  const programId = await world.newProgram();
  const author = await newPerson(world, 'user');
  const voters = await Promise.all(Array.from({ length: 3 }, () => newPerson(world, 'contributor')));
  const proposed = await Promise.all(
    shopIds.slice(0, 8).map(async (shopId) => {
      const input = { shopId, programId, pointsPerEur: '4' };
      return (await mutate(world, 'proposeRateChange', input, 'proposal { id }', author.viewer)).proposal.id as string;
    }),
  );
  const state = (shopId: string, points: number) =>
    attempt(async () => {
      await using uow = world.test.uow(world.people.moderator);
      await world.test.services.rates.set(uow, {
        ...{ shopId, programId, rateType: 'shop' },
        ...{ pointsPerEur: new Decimal(points), cashbackPercent: ZERO, pointsAbsolute: null, cashbackAbsolute: null },
      });
    });
  const vote = (proposalId: string, voter: (typeof voters)[number]) =>
    attempt(async () => {
      await using uow = world.test.uow(voter.viewer);
      await world.test.services.proposalDecisions.vote(uow, { proposalId, vote: 1 });
    });
  await Promise.all([
    ...Array.from({ length: 12 }, (_, index) => merge(ids[(index * 3) % BRANDS]!, ids[(index * 5 + 1) % BRANDS]!)),
    ...ids.map((id) => unmerge(id)),
    ...ids.map((id, place) => handOver(id, ids[(place + 3) % BRANDS]!)),
    ...shopIds.map((shopId, index) => state(shopId, index + 1)),
    ...proposed.flatMap((id) => voters.map((voter) => vote(id, voter))),
  ]);
  const after = await ratesOf(world, ids);
  expect(after.length).toBeGreaterThan(rates.length);
  const terms = new Set(after.map(({ terms }) => terms));
  for (const rate of rates) expect(terms).toContain(rate.terms);
  expect(await countRows(world, `proposals WHERE id = ANY ($1) AND status = 'approved'`, [proposed])).toBe(8);
}, 60_000);

it('fifty approvals of one proposal to merge at once are one merge', async () => {
  const [a, b] = [await world.newShop(), await world.newShop()];
  await insertRate(world, { shopId: b.shopId, programId: await world.newProgram() });
  const author = await newPerson(world, 'user');
  const shops = { keptShopId: a.shopId, mergedShopId: b.shopId };
  const { proposal } = await mutate(world, 'proposeShopMergeByShops', shops, 'proposal { id }', author.viewer);
  const results = await Promise.all(
    Array.from({ length: 50 }, () => mutate(world, 'approveShopMerge', { proposalId: proposal.id })),
  );
  expect(results.filter(({ __typename }) => __typename === 'ApproveShopMergeSuccess')).toHaveLength(1);
  expect(results.filter(({ __typename }) => __typename === 'ConflictError')).toHaveLength(49);
  expect(await countRows(world, 'notifications WHERE user_id = $1', [author.id])).toBe(1);
}, 60_000);

it('proposals to merge two shops, made while they are merged, end in no error and leave nothing behind', async () => {
  for (let round = 0; round < 5; round++) {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const both = [a.shopMainId, b.shopMainId];
    // Their names are entered with the first proposal.
    await rowsOf(world, `UPDATE shops SET name = 'Eigener Name ' || id WHERE shop_main_id = ANY ($1)`, [both]);
    const { viewer } = await newPerson(world, 'user');
    const shops = { keptShopId: a.shopId, mergedShopId: b.shopId };
    const propose = () => mutate(world, 'proposeShopMergeByShops', shops, '', viewer);
    await Promise.all([propose(), propose(), propose(), merge(a.shopMainId, b.shopMainId), propose(), propose()]);
    expect(await countRows(world, 'shop_variants WHERE shop_main_id = $1', [b.shopMainId])).toBe(0);
    const pending = `shop_merge_proposals AS proposal JOIN shop_variants AS kept ON kept.id = proposal.variant_a_id
      WHERE kept.shop_main_id = $1 AND proposal.status = 'PENDING'`;
    expect(await countRows(world, pending, [a.shopMainId])).toBe(0);
  }
}, 60_000);

it('proposals to merge the same two the one way and the other, approved at once, are one merge', async () => {
  for (let round = 0; round < 5; round++) {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const author = await newPerson(world, 'user');
    const propose = async (keptShopId: string, mergedShopId: string): Promise<string> =>
      (await mutate(world, 'proposeShopMergeByShops', { keptShopId, mergedShopId }, 'proposal { id }', author.viewer))
        .proposal.id;
    const proposals = [await propose(a.shopId, b.shopId), await propose(b.shopId, a.shopId)];
    const results = await Promise.all(proposals.map((proposalId) => mutate(world, 'approveShopMerge', { proposalId })));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['ApproveShopMergeSuccess', 'ConflictError']);
    const letters = await rowsOf(
      world,
      'SELECT notification_type AS type FROM notifications WHERE user_id = $1 ORDER BY 1',
      [author.id],
    );
    expect(letters).toEqual([{ type: 'MERGE_APPROVED' }, { type: 'MERGE_REJECTED' }]);
  }
}, 60_000);

it('the services merge in nobody’s name', async () => {
  const [a, b] = [await world.newShop(), await world.newShop()];
  await using uow = world.test.uow(system);
  const merges = world.test.services.merges;
  expect(await merges.merge(uow, { keptId: a.shopMainId, mergedId: b.shopMainId })).toMatchObject({ changed: true });
  expect(
    await rowsOf(world, 'SELECT actor_id, merge_proposal_id FROM shop_merge_log WHERE source_main_id = $1', [
      b.shopMainId,
    ]),
  ).toEqual([{ actor_id: null, merge_proposal_id: null }]);
  await expect(merges.merge(uow, { keptId: a.shopMainId, mergedId: a.shopMainId })).rejects.toBeInstanceOf(Conflict);
});
