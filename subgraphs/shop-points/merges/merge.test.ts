import { countRows, insertCoupon, insertRate, mutate, newPerson, rowsOf } from '../testing/community.fixture.js';
import { everything, plant, type BrandPlan } from '../testing/merge.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

interface Brand {
  readonly shopMainId: string;
}

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const variantOf = async (shopMainId: string): Promise<string> =>
  (await world.get('query ($id: ID!) { shopMain(id: $id) { variants { id } } }', { id: shopMainId })).shopMain
    .variants[0].id;

const approve = (proposalId: string, viewer = world.people.admin) =>
  mutate(world, 'approveShopMerge', { proposalId }, 'proposal { status decidedBy { user { id } } }', viewer);

const unmerge = (shopMainId: string) =>
  mutate(world, 'unmergeShop', { shopMainId }, 'restored { id status } kept { id }');

/** The brands of E7, and a proposal to merge them. */
async function amazon() {
  const a = await world.newShop(`Amazon ${crypto.randomUUID()}`);
  const b = await world.newShop(`amazon.de ${crypto.randomUUID()}`, `https://${crypto.randomUUID()}.de`);
  const [payback, miles, topCashback] = [await world.newProgram(), await world.newProgram(), await world.newProgram()];
  const rates = {
    payback: await insertRate(world, { shopId: a.shopId, programId: payback, pointsPerEur: '1' }),
    miles: await insertRate(world, { shopId: a.shopId, programId: miles, pointsPerEur: '2' }),
    closed: await insertRate(world, {
      ...{ shopId: b.shopId, programId: topCashback, cashbackPercent: '2' },
      ...{ validFrom: '2025-01-01Z', validTo: '2025-12-31Z' },
    }),
    top: await insertRate(world, { shopId: b.shopId, programId: topCashback, cashbackPercent: '3' }),
  };
  const couponId = await insertCoupon(world, b.shopId);
  const author = await newPerson(world, 'contributor');
  const [keptVariantId, mergedVariantId] = [await variantOf(a.shopMainId), await variantOf(b.shopMainId)];
  const { proposal } = await mutate(
    world,
    'proposeShopMerge',
    { keptVariantId, mergedVariantId, reason: 'derselbe' },
    'proposal { id status }',
    author.viewer,
  );
  return {
    a,
    b,
    rates,
    couponId,
    author,
    proposalId: proposal.id as string,
    variants: { keptVariantId, mergedVariantId },
  };
}

const ratesAt = (shopId: string) =>
  rowsOf(world, 'SELECT id, valid_to IS NULL AS current FROM shop_program_rates WHERE shop_id = $1 ORDER BY id', [
    shopId,
  ]);

describe('a merge (E7)', () => {
  it('brings rates, coupons, shops and names together and loses nothing', async () => {
    const { a, b, rates, couponId, author, proposalId, variants } = await amazon();
    expect(await approve(proposalId)).toMatchObject({
      proposal: { status: 'APPROVED', decidedBy: { user: { id: world.people.admin.userId } } },
    });
    expect(await ratesAt(a.shopId)).toEqual([
      { id: rates.payback, current: true },
      { id: rates.miles, current: true },
      { id: rates.closed, current: false },
      { id: rates.top, current: true },
    ]);
    expect(await ratesAt(b.shopId)).toEqual([]);
    expect(await rowsOf(world, 'SELECT shop_main_id FROM shops WHERE id = $1', [b.shopId])).toEqual([
      { shop_main_id: a.shopMainId },
    ]);
    expect(await rowsOf(world, 'SELECT shop_id::text FROM coupons WHERE id = $1', [couponId])).toEqual([
      { shop_id: a.shopId },
    ]);
    const { shopMain, searchShops, shop } = await world.get(
      `query ($b: ID!, $name: String!, $shop: ID!) {
        shopMain(id: $b) { status mergedInto { id status website variants { id } } }
        searchShops(query: $name) { edges { node { id shop { id } } } }
        shop(id: $shop) { id rates { id } }
      }`,
      { b: b.shopMainId, name: b.name, shop: b.shopId },
    );
    expect(shopMain).toMatchObject({ status: 'MERGED', mergedInto: { id: a.shopMainId, status: 'ACTIVE' } });
    expect(shopMain.mergedInto.variants.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([variants.keptVariantId, variants.mergedVariantId]),
    );
    expect(shopMain.mergedInto.website).not.toBeNull();
    expect(searchShops.edges).toEqual([{ node: { id: a.shopMainId, shop: { id: a.shopId } } }]);
    expect(shop.id).toBe(b.shopId);
    expect(shop.rates).toHaveLength(3);
    expect(
      await rowsOf(world, 'SELECT notification_type, link_type, link_id::text FROM notifications WHERE user_id = $1', [
        author.id,
      ]),
    ).toEqual([{ notification_type: 'MERGE_APPROVED', link_type: 'merge_proposal', link_id: proposalId }]);
  });

  it('takes proposals and alternative addresses along', async () => {
    const { b, a, proposalId } = await amazon();
    const author = await newPerson(world, 'user');
    const url = `https://${crypto.randomUUID()}.at`;
    const proposed = await mutate(world, 'proposeShopUrl', { shopId: b.shopId, url }, 'proposal { id }', author.viewer);
    const input = { shopId: b.shopId, programId: await world.newProgram(), pointsPerEur: '5' };
    const rate = await mutate(world, 'proposeRateChange', input, 'proposal { id }', author.viewer);
    await mutate(world, 'approveProposal', { proposalId: proposed.proposal.id });
    await approve(proposalId);
    const { shop } = await world.get(
      'query ($id: ID!) { shop(id: $id) { alternativeUrls proposals(status: PENDING) { edges { node { id } } } } }',
      { id: a.shopId },
    );
    expect(shop).toEqual({ alternativeUrls: [url], proposals: { edges: [{ node: { id: rate.proposal.id } }] } });
    await mutate(world, 'approveProposal', { proposalId: rate.proposal.id });
    expect(await countRows(world, 'shop_program_rates WHERE shop_id = $1 AND points_per_eur = 5', [a.shopId])).toBe(1);
  });

  it('of a brand without a shop gives it one', async () => {
    const b = await world.newShop();
    const [{ id }] = (await rowsOf<{ id: string }>(
      world,
      `INSERT INTO shop_main (id, canonical_name) VALUES (gen_random_uuid(), 'Ohne Laden') RETURNING id`,
    )) as [{ id: string }];
    const rate = await insertRate(world, { shopId: b.shopId, programId: await world.newProgram() });
    expect(
      await mutate(
        world,
        'mergeShops',
        { keptShopMainId: id, mergedShopMainId: b.shopMainId },
        'changed kept { shop { id } }',
      ),
    ).toMatchObject({ changed: true, kept: { shop: { id: b.shopId } } });
    expect(await ratesAt(b.shopId)).toEqual([{ id: rate, current: true }]);
    // What is stated from now on stays when the shop goes back.
    const programId = await world.newProgram();
    await mutate(world, 'setShopRate', { shopId: b.shopId, programId, pointsPerEur: '1' });
    await unmerge(b.shopMainId);
    expect(await ratesAt(b.shopId)).toEqual([{ id: rate, current: true }]);
    expect(
      await countRows(
        world,
        'shop_program_rates AS rate JOIN shops ON shops.id = rate.shop_id WHERE shop_main_id = $1 AND program_id = $2',
        [id, programId],
      ),
    ).toBe(1);
  });
});

describe('merge guards (E8)', () => {
  it('decide once', async () => {
    const { proposalId } = await amazon();
    await approve(proposalId);
    expect(await approve(proposalId)).toMatchObject({ __typename: 'ConflictError', path: ['proposalId'] });
    expect(await mutate(world, 'rejectShopMerge', { proposalId })).toMatchObject({ __typename: 'ConflictError' });
  });

  it('leave a brand alone that would be merged with itself', async () => {
    const { a, proposalId, variants } = await amazon();
    await approve(proposalId);
    const [{ id }] = (await rowsOf<{ id: number }>(
      world,
      'INSERT INTO shop_merge_proposals (variant_a_id, variant_b_id) VALUES ($1, $2) RETURNING id',
      [variants.keptVariantId, variants.mergedVariantId],
    )) as [{ id: number }];
    expect(await approve(String(id))).toMatchObject({ __typename: 'ConflictError' });
    expect(await mutate(world, 'proposeShopMerge', variants)).toMatchObject({ __typename: 'InvalidInputError' });
    const { shopMain } = await world.get('query ($id: ID!) { shopMain(id: $id) { status } }', { id: a.shopMainId });
    expect(shopMain.status).toBe('ACTIVE');
    const same = { keptShopMainId: a.shopMainId, mergedShopMainId: a.shopMainId };
    expect(await mutate(world, 'mergeShops', same)).toMatchObject({ __typename: 'ConflictError' });
  });

  it('keep one of two rates in force for the same thing: the newer', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const programId = await world.newProgram();
    const older = await insertRate(world, { shopId: a.shopId, programId, pointsPerEur: '1', validFrom: '2026-01-01Z' });
    const newer = await insertRate(world, { shopId: b.shopId, programId, pointsPerEur: '2', validFrom: '2026-02-01Z' });
    await mutate(world, 'mergeShops', { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId });
    expect(await ratesAt(a.shopId)).toEqual([
      { id: older, current: false },
      { id: newer, current: true },
    ]);
  });

  it("keep the kept brand's own of two that began at once", async () => {
    const [b, a] = [await world.newShop(), await world.newShop()];
    const programId = await world.newProgram();
    const merged = await insertRate(world, { shopId: b.shopId, programId });
    const kept = await insertRate(world, { shopId: a.shopId, programId });
    await mutate(world, 'mergeShops', { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId });
    expect(await ratesAt(a.shopId)).toEqual([
      { id: merged, current: false },
      { id: kept, current: true },
    ]);
  });

  it('let a merge happen again without doing anything', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const input = { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId };
    expect(await mutate(world, 'mergeShops', input, 'changed')).toMatchObject({ changed: true });
    expect(await mutate(world, 'mergeShops', input, 'changed')).toMatchObject({ changed: false });
    expect(await countRows(world, 'shop_merge_log WHERE source_main_id = $1', [b.shopMainId])).toBe(1);
  });

  it.each(['kept', 'merged'])('leave a deleted brand alone: %s', async (which) => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    await mutate(world, 'deleteShop', { shopMainId: which === 'kept' ? a.shopMainId : b.shopMainId });
    const input = { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId };
    expect(await mutate(world, 'mergeShops', input)).toMatchObject({ __typename: 'ConflictError' });
    expect(await countRows(world, 'shop_merge_log WHERE source_main_id = $1', [b.shopMainId])).toBe(0);
  });

  it('reject other proposals that the merge has settled, and tell their authors', async () => {
    const { proposalId, variants } = await amazon();
    const other = await newPerson(world, 'contributor');
    const turned = { keptVariantId: variants.mergedVariantId, mergedVariantId: variants.keptVariantId };
    const { proposal } = await mutate(world, 'proposeShopMerge', turned, 'proposal { id }', other.viewer);
    await approve(proposalId);
    expect(
      await rowsOf(world, 'SELECT status, decided_by_user_id, decided_reason FROM shop_merge_proposals WHERE id = $1', [
        proposal.id,
      ]),
    ).toEqual([
      { status: 'REJECTED', decided_by_user_id: null, decided_reason: 'Both names belong to one shop already.' },
    ]);
    expect(await rowsOf(world, 'SELECT notification_type FROM notifications WHERE user_id = $1', [other.id])).toEqual([
      { notification_type: 'MERGE_REJECTED' },
    ]);
  });
});

describe('un-merging (E9)', () => {
  it('gives back what was brought, and leaves what came since', async () => {
    const { a, b, rates, couponId, proposalId, variants } = await amazon();
    await approve(proposalId);
    const programId = await world.newProgram();
    const { rate } = await mutate(
      world,
      'setShopRate',
      { shopId: a.shopId, programId, pointsPerEur: '9' },
      'rate { id }',
    );
    expect(await unmerge(b.shopMainId)).toMatchObject({
      restored: { id: b.shopMainId, status: 'ACTIVE' },
      kept: { id: a.shopMainId },
    });
    expect(await ratesAt(b.shopId)).toEqual([
      { id: rates.closed, current: false },
      { id: rates.top, current: true },
    ]);
    expect(await ratesAt(a.shopId)).toEqual([
      { id: rates.payback, current: true },
      { id: rates.miles, current: true },
      { id: Number(rate.id), current: true },
    ]);
    expect(await rowsOf(world, 'SELECT shop_id::text FROM coupons WHERE id = $1', [couponId])).toEqual([
      { shop_id: b.shopId },
    ]);
    const { shopMain, kept } = await world.get(
      'query ($b: ID!, $a: ID!) { shopMain(id: $b) { mergedInto { id } variants { id } shops { id } } kept: shopMain(id: $a) { website } }',
      { b: b.shopMainId, a: a.shopMainId },
    );
    expect(shopMain).toEqual({
      mergedInto: null,
      variants: [{ id: variants.mergedVariantId }],
      shops: [{ id: b.shopId }],
    });
    expect(kept.website).toBeNull();
    expect(await unmerge(b.shopMainId)).toMatchObject({ __typename: 'ConflictError', path: ['shopMainId'] });
  });

  it('opens a rate again that the merge ended, unless a newer one was stated', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const [kept, replaced] = [await world.newProgram(), await world.newProgram()];
    const older = await insertRate(world, { shopId: a.shopId, programId: kept, validFrom: '2026-01-01Z' });
    const newer = await insertRate(world, { shopId: b.shopId, programId: kept, validFrom: '2026-02-01Z' });
    const ended = await insertRate(world, { shopId: a.shopId, programId: replaced, validFrom: '2026-01-01Z' });
    const winner = await insertRate(world, { shopId: b.shopId, programId: replaced, validFrom: '2026-02-01Z' });
    await mutate(world, 'mergeShops', { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId });
    const { rate } = await mutate(
      world,
      'setShopRate',
      { shopId: b.shopId, programId: replaced, pointsPerEur: '7' },
      'rate { id }',
    );
    await unmerge(b.shopMainId);
    expect(await ratesAt(a.shopId)).toEqual([
      { id: older, current: true },
      { id: ended, current: false },
      { id: Number(rate.id), current: true },
    ]);
    expect(await ratesAt(b.shopId)).toEqual([
      { id: newer, current: true },
      { id: winner, current: false },
    ]);
  });

  it('leaves rates that were stated on the older shop of the two with the kept brand, out of the way of others', async () => {
    const b = await world.newShop();
    const a = await world.newShop();
    const programId = await world.newProgram();
    await mutate(world, 'mergeShops', { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId });
    // The brand's oldest shop is now the merged one's.
    const { rate } = await mutate(
      world,
      'setShopRate',
      { shopId: a.shopId, programId, pointsPerEur: '1' },
      'rate { id }',
    );
    const author = await newPerson(world, 'user');
    const url = `https://${crypto.randomUUID()}.de`;
    await mutate(world, 'proposeShopUrl', { shopId: b.shopId, url }, '', author.viewer);
    await unmerge(b.shopMainId);
    expect(await ratesAt(a.shopId)).toEqual([{ id: Number(rate.id), current: true }]);
    expect(await countRows(world, 'proposals WHERE shop_id = $1 AND source_url = $2', [a.shopId, url])).toBe(1);
    const other = await mutate(world, 'setShopRate', { shopId: b.shopId, programId, pointsPerEur: '2' }, 'changed');
    expect(other).toMatchObject({ changed: true });
    await mutate(world, 'mergeShops', { keptShopMainId: a.shopMainId, mergedShopMainId: b.shopMainId });
    expect((await ratesAt(a.shopId)).filter(({ current }) => current)).toHaveLength(1);
  });

  const merge = (kept: Brand, merged: Brand) =>
    mutate(world, 'mergeShops', { keptShopMainId: kept.shopMainId, mergedShopMainId: merged.shopMainId });
  const setRate = async (shopId: string, programId: string, pointsPerEur: string): Promise<number> =>
    Number((await mutate(world, 'setShopRate', { shopId, programId, pointsPerEur }, 'rate { id }')).rate.id);

  it('leaves what came since with the kept brand, and not with an older one that came later', async () => {
    const [going, later, kept] = [await world.newShop(), await world.newShop(), await world.newShop()];
    const programId = await world.newProgram();
    const older = await insertRate(world, { shopId: later.shopId, programId, pointsPerEur: '1' });
    await merge(kept, going);
    const since = await setRate(kept.shopId, programId, '2');
    await merge(kept, later);
    expect((await unmerge(going.shopMainId)).__typename).toBe('UnmergeShopSuccess');
    expect((await unmerge(later.shopMainId)).__typename).toBe('UnmergeShopSuccess');
    expect(await ratesAt(going.shopId)).toEqual([]);
    expect(await ratesAt(later.shopId)).toEqual([{ id: older, current: true }]);
    expect(await ratesAt(kept.shopId)).toEqual([{ id: since, current: true }]);
  });

  it('leaves it with the kept brand also when that has become part of another one', async () => {
    const [root, going, kept] = [await world.newShop(), await world.newShop(), await world.newShop()];
    await merge(kept, going);
    const since = await setRate(kept.shopId, await world.newProgram(), '2');
    const couponId = await insertCoupon(world, going.shopId);
    await merge(root, kept);
    await unmerge(going.shopMainId);
    await unmerge(kept.shopMainId);
    expect(await ratesAt(kept.shopId)).toEqual([{ id: since, current: true }]);
    expect(await rowsOf(world, 'SELECT shop_id::text FROM coupons WHERE id = $1', [couponId])).toEqual([
      { shop_id: kept.shopId },
    ]);
  });

  it('opens a shop for what came since where the kept brand never had one, which goes with it', async () => {
    const [root, going, kept] = [await world.newShop(), await world.newShop(), await world.newShop()];
    await rowsOf(world, 'DELETE FROM shops WHERE id = $1', [kept.shopId]);
    await merge(kept, going);
    const since = await setRate(going.shopId, await world.newProgram(), '2');
    await merge(root, kept);
    await unmerge(going.shopMainId);
    expect((await unmerge(kept.shopMainId)).__typename).toBe('UnmergeShopSuccess');
    const [shop] = await rowsOf(world, 'SELECT id, name FROM shops WHERE shop_main_id = $1', [kept.shopMainId]);
    expect(shop.name).toBe(kept.name);
    expect(await ratesAt(shop.id)).toEqual([{ id: since, current: true }]);
  });

  it('knows what a brand brings when it comes a second time', async () => {
    const [mover, middle, home] = [await world.newShop(), await world.newShop(), await world.newShop()];
    const own = await insertRate(world, { shopId: mover.shopId, programId: await world.newProgram() });
    await merge(middle, mover);
    await merge(home, middle);
    await unmerge(mover.shopMainId);
    // Now it belongs to the other one, of which the first is a part.
    await merge(home, mover);
    await unmerge(middle.shopMainId);
    expect(await ratesAt(middle.shopId)).toEqual([]);
    expect(await ratesAt(home.shopId)).toEqual([{ id: own, current: true }]);
    await unmerge(mover.shopMainId);
    expect(await ratesAt(mover.shopId)).toEqual([{ id: own, current: true }]);
  });

  it('in any order leaves every table as it was', async () => {
    const plans = [0, 1, 2, 3, 4].map((place): BrandPlan => ({
      website: place % 2 === 1,
      shops: 1 + (place % 2),
      sourceIds: ['1', String(place), null],
      rates: [0, 1, 2, 3, 4].map((rate) => ({
        ...{ shop: rate, program: rate, type: rate % 2 === 0 ? 'shop' : 'contract' },
        ...{ day: 1 + ((rate + place) % 3), isOver: rate === 4 },
      })),
      coupons: 2,
      proposals: 2,
    }));
    const brands = (await plant(world, plans)).map((shopMainId) => ({ shopMainId }));
    const { viewer } = await newPerson(world, 'user');
    await mutate(world, 'setFavoritePrograms', { programIds: [await world.newProgram()] }, '', viewer);
    for (const { shopMainId } of brands) {
      await mutate(world, 'proposeShopMetadata', { shopMainId, name: `Neu ${shopMainId}` }, '', viewer);
    }
    const [a, b, c, d, e] = brands as [Brand, Brand, Brand, Brand, Brand];
    const before = await everything(world);
    expect(Object.keys(before).length).toBeGreaterThan(20);
    for (const [kept, merged] of [
      [a, b],
      [c, d],
      [a, c],
      [a, e],
    ] as const)
      await merge(kept, merged);
    expect(await everything(world)).not.toEqual(before);
    for (const { shopMainId } of [d, b, e, c])
      expect((await unmerge(shopMainId)).__typename).toBe('UnmergeShopSuccess');
    expect(await everything(world)).toEqual(before);
  });

  it('cuts short what was to end later on the shop that takes over what came since', async () => {
    const [older, kept] = [await world.newShop(), await world.newShop()];
    const programId = await world.newProgram();
    const planned = await insertRate(world, { shopId: kept.shopId, programId, validTo: '2999-01-01Z' });
    await merge(kept, older);
    const since = await setRate(kept.shopId, programId, '2');
    expect(await ratesAt(older.shopId)).toEqual([{ id: since, current: true }]);
    expect((await unmerge(older.shopMainId)).__typename).toBe('UnmergeShopSuccess');
    expect(await ratesAt(kept.shopId)).toEqual([
      { id: planned, current: false },
      { id: since, current: true },
    ]);
    const [next] = await rowsOf(
      world,
      `SELECT ended.valid_to = next.valid_from AS follows FROM shop_program_rates AS ended, shop_program_rates AS next
       WHERE ended.id = $1 AND next.id = $2`,
      [planned, since],
    );
    expect(next).toEqual({ follows: true });
  });

  it('finds the shops of what was merged also when a programme was cleared in between', async () => {
    const name = `Programm ${crypto.randomUUID()}`;
    const programId = await world.newProgram('0', name);
    const [a, b] = [await world.newShop(), await world.newShop()];
    for (const { shopId } of [a, b]) await insertRate(world, { shopId, programId });
    const couponId = await insertCoupon(world, b.shopId);
    await merge(a, b);
    await using uow = world.test.uow(world.people.admin);
    expect(await world.test.services.shopClearing.clearForProgram(uow, name)).toBe(0);
    expect((await unmerge(b.shopMainId)).__typename).toBe('UnmergeShopSuccess');
    expect(await rowsOf(world, 'SELECT shop_id::text FROM coupons WHERE id = $1', [couponId])).toEqual([
      { shop_id: b.shopId },
    ]);
  });

  it('of a brand that was never merged, or without a record, is refused', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    expect(await unmerge(a.shopMainId)).toMatchObject({ __typename: 'ConflictError' });
    await rowsOf(world, `UPDATE shop_main SET status = 'merged', merged_into_id = $1 WHERE id = $2`, [
      a.shopMainId,
      b.shopMainId,
    ]);
    expect(await unmerge(b.shopMainId)).toMatchObject({
      __typename: 'ConflictError',
      message: 'There is no record of what this merge has moved.',
    });
    expect(await unmerge('nichts')).toMatchObject({ __typename: 'NotFoundError' });
  });
});

describe('proposals to merge', () => {
  it('by shops make names of the shops on demand', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    await rowsOf(world, `UPDATE shops SET name = 'Eigener Name' WHERE id = $1`, [b.shopId]);
    const author = await newPerson(world, 'user');
    const input = { keptShopId: a.shopId, mergedShopId: b.shopId };
    const selection = 'proposal { id keptVariant { id sourceName } mergedVariant { id source sourceName sourceId } }';
    const first = await mutate(world, 'proposeShopMergeByShops', input, selection, author.viewer);
    expect(first.proposal).toMatchObject({
      keptVariant: { sourceName: a.name },
      mergedVariant: { source: 'manual', sourceName: 'Eigener Name', sourceId: b.shopId },
    });
    const second = await mutate(world, 'proposeShopMergeByShops', input, selection, author.viewer);
    expect(second.proposal.mergedVariant).toEqual(first.proposal.mergedVariant);
  });

  it('by shops find another name for a shop whose id somebody has entered by hand', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    await rowsOf(world, `UPDATE shops SET name = 'Eigener Name' WHERE id = $1`, [b.shopId]);
    const taken = { shopMainId: b.shopMainId, source: 'manual', sourceName: 'Von Hand', sourceId: b.shopId };
    await mutate(world, 'addShopVariant', taken);
    const input = { keptShopId: a.shopId, mergedShopId: b.shopId };
    const selection = 'proposal { mergedVariant { sourceName sourceId } }';
    expect(await mutate(world, 'proposeShopMergeByShops', input, selection)).toMatchObject({
      proposal: { mergedVariant: { sourceName: 'Eigener Name', sourceId: null } },
    });
  });

  it('speak of no brand that was deleted, whoever asks', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const [keptVariantId, mergedVariantId] = [await variantOf(a.shopMainId), await variantOf(b.shopMainId)];
    await mutate(world, 'deleteShop', { shopMainId: b.shopMainId });
    const { user, contributor } = world.people;
    const shops = { keptShopId: a.shopId, mergedShopId: b.shopId };
    expect(await mutate(world, 'proposeShopMergeByShops', shops, '', user)).toEqual({
      ...{ __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no such shop.', path: ['mergedShopId'] },
    });
    const names = { keptVariantId: mergedVariantId, mergedVariantId: keptVariantId };
    expect(await mutate(world, 'proposeShopMerge', names, '', contributor)).toMatchObject({
      __typename: 'NotFoundError',
      path: ['keptVariantId'],
    });
  });

  it('are read by contributors also when one of the brands was deleted since', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const input = { keptVariantId: await variantOf(a.shopMainId), mergedVariantId: await variantOf(b.shopMainId) };
    await mutate(world, 'proposeShopMerge', input);
    await mutate(world, 'deleteShop', { shopMainId: b.shopMainId });
    const { shopMergeProposals } = await world.get(
      `{ shopMergeProposals(first: 1) { edges { node {
        keptVariant { main { id } } mergedVariant { sourceName main { id } }
      } } } }`,
      {},
      world.people.contributor,
    );
    expect(shopMergeProposals.edges[0].node).toEqual({
      keptVariant: { main: { id: a.shopMainId } },
      mergedVariant: { sourceName: b.name, main: null },
    });
  });

  it('outlive the names that they spoke of once they are decided, and keep them until then', async () => {
    const [a, b] = [await world.newShop(), await world.newShop()];
    const input = { keptVariantId: await variantOf(a.shopMainId), mergedVariantId: await variantOf(b.shopMainId) };
    const { proposal } = await mutate(world, 'proposeShopMerge', input, 'proposal { id }');
    expect(await mutate(world, 'removeShopVariant', { variantId: input.keptVariantId })).toMatchObject({
      __typename: 'ConflictError',
    });
    await mutate(world, 'rejectShopMerge', { proposalId: proposal.id, reason: 'verschieden' });
    expect(await mutate(world, 'removeShopVariant', { variantId: input.keptVariantId })).toMatchObject({
      __typename: 'RemoveShopVariantSuccess',
    });
    expect(
      await rowsOf(world, 'SELECT status, variant_a_id, decided_reason FROM shop_merge_proposals WHERE id = $1', [
        proposal.id,
      ]),
    ).toEqual([{ status: 'REJECTED', variant_a_id: null, decided_reason: 'verschieden' }]);
    expect(await approve(proposal.id)).toMatchObject({ __typename: 'ConflictError' });
  });

  it('are made by the services for names that are alike, once', async () => {
    await world.newShop('Rosmann');
    const author = await newPerson(world, 'user');
    const { proposal } = await mutate(world, 'proposeShop', { name: 'Rossmann' }, 'proposal { id }', author.viewer);
    await mutate(world, 'approveProposal', { proposalId: proposal.id });
    const pairs = await rowsOf<{ reason: string }>(
      world,
      `SELECT proposal.reason FROM shop_merge_proposals AS proposal
       JOIN shop_variants AS kept ON kept.id = proposal.variant_a_id
       WHERE kept.source_name = 'Rosmann' AND proposal.proposed_by_user_id IS NULL AND proposal.status = 'PENDING'`,
    );
    expect(pairs).toEqual([{ reason: 'The names are alike, 93.3 of 100.' }]);
  });
});
