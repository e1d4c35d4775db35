import { setTimeout as sleep } from 'node:timers/promises';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import { lockBrands } from '../shops/shop.locks.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
let now = new Date('2026-03-01T10:00:00Z');
beforeAll(async () => void (world = await startWorld({ clock: () => now })));
afterAll(() => world[Symbol.asyncDispose]());

const RATE = `id shop { id } program { id } category { name } rateType pointsPerEur pointsAbsolute cashbackPercent
  cashbackAbsolute note validFrom validTo valuePerEur`;

async function setRate(input: object, viewer = world.people.moderator): Promise<any> {
  const { setShopRate } = await world.get(
    `mutation ($input: SetShopRateInput!) {
      setShopRate(input: $input) {
        __typename
        ... on SetShopRateSuccess { changed rate { ${RATE} } }
        ... on MutationError { code message path }
      }
    }`,
    { input },
    viewer,
  );
  return setShopRate;
}

async function history(shopId: string): Promise<any[]> {
  const { shop } = await world.get(
    `query ($id: ID!) { shop(id: $id) { rateHistory(first: 100) { edges { node { ${RATE} } } } } }`,
    { id: shopId },
    world.people.moderator,
  );
  return shop.rateHistory.edges.map((edge: any) => edge.node);
}

async function newCategory(): Promise<string> {
  const { createShopCategory } = await world.get(
    `mutation { createShopCategory(input: { name: "Kategorie ${Math.random()}" }) {
      ... on CreateShopCategorySuccess { category { id } } } }`,
  );
  return createShopCategory.category.id;
}

function later(seconds: number): string {
  now = new Date(now.getTime() + seconds * 1_000);
  return now.toISOString();
}

describe('stating a rate', () => {
  it('begins it, with nothing and 0 kept apart', async () => {
    const [{ shopId }, programId, at] = [await world.newShop(), await world.newProgram('0.008'), later(1)];
    const result = await setRate({
      shopId,
      programId,
      pointsPerEur: '0.75',
      cashbackPercent: 2,
      note: ' nur Neukunden ',
    });
    expect(result).toEqual({
      __typename: 'SetShopRateSuccess',
      changed: true,
      rate: {
        id: expect.any(String),
        shop: { id: shopId },
        program: { id: programId },
        category: null,
        rateType: 'SHOP',
        pointsPerEur: '0.75',
        pointsAbsolute: null,
        cashbackPercent: '2',
        cashbackAbsolute: null,
        note: 'nur Neukunden',
        validFrom: at,
        validTo: null,
        valuePerEur: '0.026',
      },
    });
  });

  it('ends the rate for the same thing at the same instant, and no other', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const categoryId = await newCategory();
    await setRate({ shopId, programId, pointsPerEur: '1' });
    await setRate({ shopId, programId, pointsPerEur: '3', categoryId });
    await setRate({ shopId, programId, pointsAbsolute: '500', rateType: 'CONTRACT' });
    const at = later(60);
    await setRate({ shopId, programId, pointsPerEur: '2' });

    const rates = await history(shopId);
    expect(rates).toHaveLength(4);
    const by = (pointsPerEur: string) => rates.find((rate) => rate.pointsPerEur === pointsPerEur);
    expect(by('1').validTo).toBe(at);
    expect(by('2')).toMatchObject({ validFrom: at, validTo: null, cashbackPercent: '0' });
    expect(by('3').validTo).toBeNull();
    expect(rates.find((rate) => rate.rateType === 'CONTRACT').validTo).toBeNull();
  });

  it('changes nothing when the same is in force, whatever the note', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const first = await setRate({ shopId, programId, cashbackPercent: '3.5', note: 'bis zu' });
    later(5);
    const again = await setRate({ shopId, programId, cashbackPercent: '3.50', note: 'neu' });
    expect(again).toEqual({ ...first, changed: false });
    expect((await setRate({ shopId, programId, cashbackPercent: '3.5', cashbackAbsolute: '0' })).changed).toBe(true);
    expect(await history(shopId)).toHaveLength(2);
  });

  it('ends what a sibling shop says, and is stored with the oldest shop', async () => {
    const [{ shopId, shopMainId }, programId] = [await world.newShop(), await world.newProgram()];
    const sibling = await newSibling(shopMainId);
    await addRate(sibling, programId, '1');
    const { rate } = await setRate({ shopId: sibling, programId, pointsPerEur: '2' });
    expect(rate.shop.id).toBe(shopId);
    expect((await history(sibling)).map(({ validTo }) => validTo)).toEqual([rate.validFrom]);
  });

  it('is possible for a shop without a brand', async () => {
    await using uow = world.test.uow(world.people.admin);
    const [{ id }] = await uow.write(({ manager }) =>
      manager.query(`INSERT INTO shops (name) VALUES ('ExampleShop') RETURNING id`),
    );
    const programId = await world.newProgram();
    const result = await setRate({ shopId: String(id), programId, pointsPerEur: '0.5' });
    expect(result).toMatchObject({ changed: true, rate: { shop: { id: String(id) } } });
  });

  it('bears a clock that stands behind the one that stated the last rate', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const { rate } = await setRate({ shopId, programId, pointsPerEur: '1' });
    later(-3_600);
    const result = await setRate({ shopId, programId, pointsPerEur: '2' });
    later(3_600);
    expect(result.changed).toBe(true);
    expect(Date.parse(result.rate.validFrom)).toBe(Date.parse(rate.validFrom) + 1);
    expect((await history(shopId)).map(({ validTo }) => validTo)).toEqual([null, result.rate.validFrom]);
  });

  it('begins it when its turn has come, and not when it was asked for', async () => {
    const [{ shopId, shopMainId }, programId] = [await world.newShop(), await world.newProgram()];
    let stating: Promise<any> | undefined;
    let released = '';
    await using uow = world.test.uow(system);
    await uow.write(async ({ manager }) => {
      await lockBrands(manager, shopMainId);
      stating = setRate({ shopId, programId, pointsPerEur: '1' });
      await sleep(300);
      released = later(60);
    });
    expect((await stating).rate.validFrom).toBe(released);
  });

  it('twenty at once follow one another without gap or overlap', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) => setRate({ shopId, programId, pointsPerEur: String(n + 1) })),
    );
    expect(results.every(({ changed }) => changed)).toBe(true);
    const rates = (await history(shopId)).sort((a, b) => a.id - b.id);
    expect(rates).toHaveLength(20);
    expect(rates.filter(({ validTo }) => validTo === null)).toHaveLength(1);
    rates.slice(1).forEach((rate, n) => expect(rate.validFrom).toBe(rates[n].validTo));
  });

  it('an overlap is refused by the database itself', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    await addRate(shopId, programId, '1');
    await expect(addRate(shopId, programId, '2')).rejects.toMatchObject({ driverError: { code: '23P01' } });
  });

  it('cuts short what was to end in the future, which counts as ended', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const end = new Date(now.getTime() + 86_400_000).toISOString();
    await addRate(shopId, programId, '1', { valid_to: end });
    const at = later(10);
    expect(await setRate({ shopId, programId, pointsPerEur: '2' })).toMatchObject({ changed: true });
    expect((await history(shopId)).map(({ validTo }) => validTo)).toEqual([null, at]);
  });

  it('is remembered with the shop it was stated for, wherever an administrator hangs it', async () => {
    const [one, other, programId] = [await world.newShop(), await world.newShop(), await world.newProgram()];
    await addRate(one.shopId, programId, '1', { valid_to: later(60) });
    await addRate(other.shopId, programId, '2', { valid_from: '2026-01-01T00:00:00Z' });
    const rehang = async (viewer: Viewer) => {
      await using uow = world.test.uow(viewer);
      const sql = `UPDATE shop_program_rates SET shop_id = ${one.shopId} WHERE shop_id = ${other.shopId}`;
      await uow.write(({ manager }) => manager.query(sql));
    };
    await expect(rehang(world.people.moderator)).rejects.toMatchObject({ driverError: { code: '42501' } });
    // The histories of both lie over each other then.
    await rehang(world.people.admin);
    const rows = await world.test.testDatabase.asOwner<{ origin: number }>(
      `SELECT origin_shop_id AS origin FROM shop_program_rates WHERE shop_id = ${one.shopId} ORDER BY id`,
    );
    expect(rows.map(({ origin }) => String(origin))).toEqual([one.shopId, other.shopId]);
    // Two in force for the same thing never hang on one shop.
    const rival = addRate(one.shopId, programId, '3', { valid_from: later(60) });
    await expect(rival).rejects.toMatchObject({ driverError: { code: '23505' } });
  });

  it('names what there is not', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const missing = (path: string) => ({ __typename: 'NotFoundError', path: [path] });
    for (const id of ['2147483647', '2147483648', '-1', 'abc', '', '1e9']) {
      expect(await setRate({ shopId: id, programId, pointsPerEur: '1' })).toMatchObject(missing('shopId'));
      expect(await setRate({ shopId, programId: id, pointsPerEur: '1' })).toMatchObject(missing('programId'));
      expect(await setRate({ shopId, programId, categoryId: id, pointsPerEur: '1' })).toMatchObject(
        missing('categoryId'),
      );
    }
  });

  it('is for active brands', async () => {
    const [{ shopId, shopMainId }, programId] = [await world.newShop(), await world.newProgram()];
    await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
    expect(await setRate({ shopId, programId, pointsPerEur: '1' })).toMatchObject({
      __typename: 'ConflictError',
      path: ['shopId'],
    });
  });

  it.each([
    [{}, []],
    [{ pointsPerEur: '0', cashbackPercent: '0' }, []],
    [{ pointsPerEur: '-1' }, ['pointsPerEur']],
    [{ pointsPerEur: '1000000.1' }, ['pointsPerEur']],
    [{ pointsAbsolute: '1000000001' }, ['pointsAbsolute']],
    [{ cashbackPercent: '100.01' }, ['cashbackPercent']],
    [{ cashbackAbsolute: '-0.01' }, ['cashbackAbsolute']],
    [{ pointsPerEur: '1', note: ' ' }, ['note']],
    [{ pointsPerEur: '1', note: 'x'.repeat(501) }, ['note']],
  ])('refuses %j', async (terms, path) => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    expect(await setRate({ shopId, programId, ...terms })).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it.each(['1e400', 'NaN', '12345678901', '0.00000000001', 1e21, 'a\0b'])('refuses %p as a number', async (value) => {
    const { errors } = await world.run(
      'mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { __typename } }',
      { input: { shopId: '1', programId: '1', pointsPerEur: value } },
    );
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
  });
});

describe('ending a rate', () => {
  const end = async (rateId: string) =>
    (
      await world.get(
        `mutation ($id: ID!) { endShopRate(input: { rateId: $id }) {
          __typename ... on EndShopRateSuccess { rate { validTo } } ... on MutationError { path } } }`,
        { id: rateId },
        world.people.moderator,
      )
    ).endShopRate;

  it('happens once', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const { rate } = await setRate({ shopId, programId, pointsPerEur: '1' });
    const at = later(10);
    const results = await Promise.all([end(rate.id), end(rate.id), end(rate.id)]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'ConflictError',
      'ConflictError',
      'EndShopRateSuccess',
    ]);
    expect((await history(shopId)).map(({ validTo }) => validTo)).toEqual([at]);
  });

  it.each(['0', '2147483648', 'abc'])('%j is none', async (id) => {
    expect(await end(id)).toMatchObject({ __typename: 'NotFoundError', path: ['rateId'] });
  });
});

describe('the rates of a shop', () => {
  it('are those of all shops of its brand, best value per EUR first, contracts last', async () => {
    const { shopId, shopMainId } = await world.newShop();
    const sibling = await newSibling(shopMainId);
    const [payback, shoop, cashback] = [
      await world.newProgram('0.005'),
      await world.newProgram('0.008'),
      await world.newProgram('0'),
    ];
    await addRate(shopId, payback, '4');
    await addRate(sibling, shoop, '0.75', { cashback_pct: '2' });
    await addRate(sibling, cashback, '0', { cashback_pct: '3.5' });
    await addRate(sibling, cashback, '0', { cashback_absolute: '30', rate_type: 'contract' });
    for (const id of [shopId, sibling]) {
      const { shop } = await world.get(
        `{ shop(id: "${id}") { id rates { valuePerEur rateType } bestRates(first: 2) { valuePerEur } rankedPrograms { id } } }`,
      );
      expect(shop).toEqual({
        id,
        rates: [
          { valuePerEur: '0.035', rateType: 'SHOP' },
          { valuePerEur: '0.026', rateType: 'SHOP' },
          { valuePerEur: '0.02', rateType: 'SHOP' },
          { valuePerEur: '0', rateType: 'CONTRACT' },
        ],
        bestRates: [{ valuePerEur: '0.035' }, { valuePerEur: '0.026' }],
        rankedPrograms: [{ id: cashback }, { id: shoop }, { id: payback }],
      });
    }
  });

  it('are compared by what they give for a purchase', async () => {
    const { shopId } = await world.newShop();
    const [perEur, perPurchase] = [await world.newProgram('0.01'), await world.newProgram('0.005')];
    await setRate({ shopId, programId: perEur, pointsPerEur: '2' });
    await setRate({ shopId, programId: perPurchase, pointsAbsolute: '500' });
    const best = async (amountMinor: number) => {
      const { shop } = await world.get(
        `query ($id: ID!, $amount: BigInt!) { shop(id: $id) {
          bestRates(first: 1, amountMinor: $amount) { program { id } value(amountMinor: $amount) {
            points cashback { amount currency } total { amount currency } } } } }`,
        { id: shopId, amount: amountMinor },
      );
      return shop.bestRates[0];
    };
    expect(await best(100_00)).toEqual({
      program: { id: perPurchase },
      value: {
        points: '500',
        cashback: { amount: 0, currency: 'EUR' },
        total: { amount: 250, currency: 'EUR' },
      },
    });
    expect(await best(200_00)).toMatchObject({ program: { id: perEur }, value: { total: { amount: 400 } } });
  });

  it('are sorted by name and then by age where they give the same', async () => {
    const { shopId } = await world.newShop();
    const [miles, payback] = [
      await world.newProgram('0.01', 'miles Gleich'),
      await world.newProgram('0.005', 'Payback Gleich'),
    ];
    await setRate({ shopId, programId: payback, pointsPerEur: '1' });
    await setRate({ shopId, programId: miles, pointsPerEur: '0.5' });
    const { shop } = await world.get(
      `{ shop(id: "${shopId}") { bestRates { program { name } } rankedPrograms { name } } }`,
    );
    expect(shop.bestRates.map((rate: any) => rate.program.name)).toEqual(['miles Gleich', 'Payback Gleich']);
    expect(shop.rankedPrograms.map((program: any) => program.name)).toEqual(['miles Gleich', 'Payback Gleich']);
  });

  it('of a shop without a brand are its own', async () => {
    await using uow = world.test.uow(world.people.admin);
    const programId = await world.newProgram();
    const [one, other] = await uow.write(({ manager }) =>
      manager.query(`INSERT INTO shops (name) VALUES ('Waise 1'), ('Waise 2') RETURNING id`),
    );
    await setRate({ shopId: String(one.id), programId, pointsPerEur: '1' });
    const { shop } = await world.get(`{ shop(id: "${other.id}") { rates { id } rankedPrograms { id } } }`);
    expect(shop).toEqual({ rates: [], rankedPrograms: [] });
  });

  it.each(['first: 0', 'first: 51', 'first: -1', 'amountMinor: -1', 'amountMinor: 100000000001'])(
    'cannot be asked for with %s',
    async (args) => {
      const { shopId } = await world.newShop();
      const { data, errors } = await world.run(`{ shop(id: "${shopId}") { id bestRates(${args}) { id } } }`);
      expect(data).toEqual({ shop: { id: shopId, bestRates: null } });
      expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
    },
  );
});

/** A second shop of a brand, as there were before brands existed. */
async function newSibling(shopMainId: string): Promise<string> {
  await using uow = world.test.uow(world.people.admin);
  const [{ id }] = await uow.write(({ manager }) =>
    manager.query(`INSERT INTO shops (name, shop_main_id) VALUES ('Zweiter Laden', $1) RETURNING id`, [shopMainId]),
  );
  return String(id);
}

/** Past the service, for what it would not do. */
async function addRate(
  shopId: string,
  programId: string,
  pointsPerEur: string,
  more: Record<string, string> = {},
): Promise<void> {
  const row = {
    shop_id: shopId,
    program_id: programId,
    points_per_eur: pointsPerEur,
    valid_from: now.toISOString(),
    ...more,
  };
  await using uow = world.test.uow(world.people.admin);
  await uow.write(({ manager }) =>
    manager.query(
      `INSERT INTO shop_program_rates (${Object.keys(row).join(', ')})
       VALUES (${Object.keys(row)
         .map((_, n) => `$${n + 1}`)
         .join(', ')})`,
      Object.values(row),
    ),
  );
}
