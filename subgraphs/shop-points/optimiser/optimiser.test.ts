import { everybody, startWorld, type Role, type World } from '../testing/shop-points.fixture.js';

const now = new Date('2026-03-10T10:00:00Z');
let world: World;
beforeAll(async () => void (world = await startWorld({ clock: () => now })));
afterAll(() => world[Symbol.asyncDispose]());

async function setRate(shopId: string, programId: string, terms: object): Promise<void> {
  const { setShopRate } = await world.get(
    'mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { __typename } }',
    { input: { shopId, programId, ...terms } },
  );
  expect(setShopRate.__typename).toBe('SetShopRateSuccess');
}

async function newCoupon(input: object): Promise<string> {
  const { createCoupon } = await world.get(
    `mutation ($input: CreateCouponInput!) { createCoupon(input: $input) { ... on CreateCouponSuccess { coupon { id } } } }`,
    { input: { name: 'Coupon', validFrom: '2026-03-01T00:00:00Z', validTo: '2026-04-01T00:00:00Z', ...input } },
  );
  return createCoupon.coupon.id;
}

const RANKING = `
  amount { amount } hiddenPrograms
  programs {
    program { name } bestValue { amount currency } netPrice { amount }
    rates {
      rate { pointsPerEur } proposal { id }
      base { points total { amount } }
      coupons { multiplier discountPercent value { points total { amount } } coupons { name coupon { id } proposal { id } } }
      unknownCombinability ifCombinable { value { total { amount } } }
      explanation { what formula result }
    }
  }`;

async function ranking(shopId: string, args = '', viewer = world.people.moderator): Promise<any> {
  const { shop } = await world.get(
    `query ($id: ID!) { shop(id: $id) { purchaseRanking(${args || 'favoritesOnly: false'}) { ${RANKING} } } }`,
    { id: shopId },
    viewer,
  );
  return shop.purchaseRanking;
}

const summary = ({ programs }: any) =>
  programs.map(({ program, bestValue }: any) => [program.name, bestValue?.amount ?? null]);

describe('the best programmes for a purchase', () => {
  it('are ranked, with favourites alone if asked for', async () => {
    const { shopId } = await world.newShop();
    const [payback, shoop, miles] = [
      await world.newProgram('0.005', 'Payback E10'),
      await world.newProgram('0', 'Shoop E10'),
      await world.newProgram('0.01', 'MilesAndMore E10'),
    ];
    await setRate(shopId, payback, { pointsPerEur: '1' });
    await setRate(shopId, shoop, { cashbackPercent: '3' });
    await setRate(shopId, miles, { pointsPerEur: '0.5' });
    await setRate(shopId, payback, { cashbackAbsolute: '50', rateType: 'CONTRACT' });
    const all = await ranking(shopId, 'amountMinor: 25000');
    expect(summary(all)).toEqual([
      ['Shoop E10', 750],
      ['MilesAndMore E10', 125],
      ['Payback E10', 125],
    ]);
    expect(all).toMatchObject({ amount: { amount: 25_000 }, hiddenPrograms: 0 });
    expect(all.programs[0]).toMatchObject({ bestValue: { currency: 'EUR' }, netPrice: { amount: 24_250 } });

    // Without favourites all are shown.
    expect((await ranking(shopId, 'amountMinor: 25000, favoritesOnly: true')).programs).toHaveLength(3);
    await world.get(
      'mutation ($ids: [ID!]!) { setFavoritePrograms(input: { programIds: $ids }) { __typename } }',
      { ids: [payback] },
      world.people.moderator,
    );
    const own = await ranking(shopId, 'amountMinor: 25000, favoritesOnly: true');
    expect([summary(own), own.hiddenPrograms]).toEqual([[['Payback E10', 125]], 2]);
    expect(
      (await ranking(shopId, 'amountMinor: 25000, favoritesOnly: true', world.people.admin)).programs,
    ).toHaveLength(3);

    // The same for those who come without GraphQL.
    await using uow = world.test.uow(world.people.moderator);
    const { optimiser } = world.test.services;
    const options = { amount: null, favoritesOnly: true, includeMyProposals: true };
    const { programs, hiddenPrograms } = await optimiser.shopping(uow, Number(shopId), options);
    expect([programs.map(({ program, bestValue }) => [program.name, bestValue]), hiddenPrograms]).toEqual([
      [['Payback E10', null]],
      2,
    ]);
    expect(await optimiser.contracts(uow, Number(shopId), null)).toMatchObject([{ bonusText: '50.0€' }]);
  });

  it('cost less by what they are shown to give, to the cent', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram('0.01')];
    await setRate(shopId, programId, { pointsPerEur: '0.5' });
    const { programs } = await ranking(shopId, 'amountMinor: 100');
    expect(programs).toMatchObject([{ bestValue: { amount: 1 }, netPrice: { amount: 99 } }]);
  });

  it('take in the coupons that count here and now', async () => {
    const [{ shopId, shopMainId }, programId] = [await world.newShop(), await world.newProgram('0.005')];
    await setRate(shopId, programId, { pointsPerEur: '1' });
    const [sibling] = await world.test.testDatabase.asOwner<{ id: number }>(
      `INSERT INTO shops (name, shop_main_id) VALUES ('Zweiter', '${shopMainId}') RETURNING id`,
    );
    const multiplier = await newCoupon({ kind: 'MULTIPLIER', value: '20', shopId: String(sibling!.id), programId });
    const discount = await newCoupon({ kind: 'DISCOUNT', value: '10', shopId, combinable: true });
    await newCoupon({ kind: 'DISCOUNT', value: '50', shopId, validTo: '2026-03-09T00:00:00Z' });
    await newCoupon({ kind: 'DISCOUNT', value: '50', shopId, validFrom: '2026-03-11T00:00:00Z' });
    await newCoupon({ kind: 'DISCOUNT', value: '50', shopId: (await world.newShop()).shopId });
    await newCoupon({ kind: 'DISCOUNT', value: '50', shopId, programId: await world.newProgram() });
    const withdrawn = await newCoupon({ kind: 'DISCOUNT', value: '50', shopId });
    await world.get(`mutation { withdrawCoupon(input: { couponId: "${withdrawn}" }) { __typename } }`);

    const [rate] = (await ranking(shopId, 'amountMinor: 6000')).programs[0].rates;
    expect(rate).toMatchObject({
      base: { points: '60', total: { amount: 30 } },
      coupons: {
        multiplier: '1',
        discountPercent: '10',
        value: { total: { amount: 630 } },
        coupons: [{ coupon: { id: discount } }],
      },
      unknownCombinability: true,
      ifCombinable: { value: { total: { amount: 1200 } } },
    });
    expect(rate.explanation.at(-1)).toEqual({ what: 'VALUE_WITH_COUPONS', formula: '60 * 0.005 + 6', result: '6.3' });
    const chosen = await ranking(shopId, `amountMinor: 6000, couponIds: ["${multiplier}"]`);
    expect(summary(chosen)[0][1]).toBe(600);
    expect(summary(await ranking(shopId, 'amountMinor: 6000, couponIds: []'))[0][1]).toBe(30);
  });

  it('show their proposer, and nobody else, what own proposals would bring', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram('0.01', 'Vorschlag')];
    await setRate(shopId, programId, { pointsPerEur: '1' });
    const [member] = await world.test.testDatabase.asOwner<{ id: number }>(
      `SELECT id FROM users WHERE user_id = '${world.people.moderator.userId}'`,
    );
    await world.test.testDatabase.asOwner(
      `INSERT INTO proposals (proposal_type, user_id, shop_id, program_id, proposed_points_per_eur, proposed_cashback_pct)
       VALUES ('rate_change', ${member!.id}, ${shopId}, ${programId}, 5, 0);
       INSERT INTO proposals (proposal_type, user_id, shop_id, program_id, proposed_coupon_type, proposed_coupon_value,
         proposed_coupon_description)
       VALUES ('coupon_add', ${member!.id}, ${shopId}, ${programId}, 'multiplier', 2, 'Doppelt')`,
    );
    const plain = await ranking(shopId, 'amountMinor: 10000');
    expect(summary(plain)).toEqual([['Vorschlag', 100]]);
    const own = await ranking(shopId, 'amountMinor: 10000, includeMyProposals: true');
    expect(summary(own)).toEqual([['Vorschlag', 1000]]);
    const [proposed, stated] = own.programs[0].rates;
    expect(proposed).toMatchObject({
      rate: null,
      proposal: { id: expect.any(String) },
      coupons: { coupons: [{ name: 'Doppelt', coupon: null, proposal: { id: expect.any(String) } }] },
    });
    expect(stated).toMatchObject({ rate: { pointsPerEur: '1' }, proposal: null });
    // Of equal ones what is stated comes before what is proposed.
    await setRate(shopId, programId, { pointsPerEur: '5' });
    const coupon = await newCoupon({ kind: 'MULTIPLIER', value: '2', shopId });
    const equal = (await ranking(shopId, 'amountMinor: 10000, includeMyProposals: true')).programs[0].rates;
    expect(equal.map(({ proposal }: any) => proposal !== null)).toEqual([false, true]);
    expect(equal[0].coupons.coupons).toMatchObject([{ coupon: { id: coupon } }]);
    await world.get(`mutation { withdrawCoupon(input: { couponId: "${coupon}" }) { __typename } }`);
    await setRate(shopId, programId, { pointsPerEur: '1' });
    expect(summary(await ranking(shopId, 'amountMinor: 10000, includeMyProposals: true', world.people.admin))).toEqual([
      ['Vorschlag', 100],
    ]);
  });

  it.each([
    'purchaseRanking(amountMinor: -1) { hiddenPrograms }',
    'purchaseRanking(amountMinor: 100000000001) { hiddenPrograms }',
    'contractRanking(amountMinor: -1) { bonusText }',
    'voucherRanking(voucherMinor: 0) { requiredPoints }',
  ])('cannot be asked for as %s', async (field) => {
    const { shopId } = await world.newShop();
    const { errors } = await world.run(`{ shop(id: "${shopId}") { ${field} } }`);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
  });
});

it('contracts and vouchers are ranked', async () => {
  const { shopId } = await world.newShop();
  const [payback, shoop] = [await world.newProgram('0.005', 'Payback E12'), await world.newProgram('0', 'Shoop E12')];
  await setRate(shopId, payback, { pointsAbsolute: '5000', rateType: 'CONTRACT' });
  await setRate(shopId, shoop, { cashbackAbsolute: '30', note: '24 Monate', rateType: 'CONTRACT' });
  await setRate(shopId, payback, { pointsPerEur: '2' });
  await setRate(shopId, shoop, { cashbackPercent: '2' });
  const { shop } = await world.get(
    `{ shop(id: "${shopId}") {
      contractRanking { program { name } value { amount } bonusText rate { note } }
      voucherRanking(voucherMinor: 2500) { program { name } requiredPoints requiredSpend { amount } rate { pointsPerEur } } } }`,
  );
  expect(shop.contractRanking).toEqual([
    { program: { name: 'Shoop E12' }, value: { amount: 3000 }, bonusText: '30.0€', rate: { note: '24 Monate' } },
    { program: { name: 'Payback E12' }, value: { amount: 2500 }, bonusText: '5000 Punkte', rate: { note: null } },
  ]);
  expect(shop.voucherRanking).toEqual([
    {
      program: { name: 'Payback E12' },
      requiredPoints: '5000',
      requiredSpend: { amount: 250_000 },
      rate: { pointsPerEur: '2' },
    },
    { program: { name: 'Shoop E12' }, requiredPoints: null, requiredSpend: null, rate: { pointsPerEur: '0' } },
  ]);
});

it('what the extension shows is the value of 1 EUR, of all shops of the brand', async () => {
  const [{ shopId, shopMainId }] = [await world.newShop()];
  const [sibling] = await world.test.testDatabase.asOwner<{ id: number }>(
    `INSERT INTO shops (name, shop_main_id) VALUES ('Zweiter', '${shopMainId}') RETURNING id`,
  );
  const [payback, shoop, top] = [
    await world.newProgram('0.005', 'Payback E14'),
    await world.newProgram('0.008', 'Shoop E14'),
    await world.newProgram('0', 'TopCashback E14'),
  ];
  await setRate(shopId, payback, { pointsPerEur: '4' });
  await setRate(shopId, shoop, { pointsPerEur: '0.75', cashbackPercent: '2', note: 'nur Neukunden' });
  await setRate(shopId, top, { cashbackPercent: '3.5', cashbackAbsolute: '9' });
  await setRate(shopId, top, { cashbackPercent: '1', rateType: 'CONTRACT' });
  const { optimiser } = world.test.services;
  for (const id of [Number(shopId), sibling!.id]) {
    await using uow = world.test.uow(world.people.admin);
    expect(await optimiser.forExtension(uow, id)).toMatchObject([
      {
        program: 'TopCashback E14',
        program_id: Number(top),
        point_value_eur: 0.005,
        best_value: 0.035,
        rates: [
          { cashback_pct: 3.5, points_per_eur: 0, effective_value: 0.035, rate_type: 'shop' },
          { effective_value: 0.01, rate_type: 'contract' },
        ],
      },
      { program: 'Shoop E14', best_value: 0.026, rates: [{ incentive_text: 'nur Neukunden', point_value_eur: 0.008 }] },
      { program: 'Payback E14', best_value: 0.02, rates: [{ points_per_eur: 4 }] },
    ]);
  }
  for (const [role, code] of [
    ['nobody', 'UNAUTHENTICATED'],
    ['user', 'FORBIDDEN'],
    ['partner', 'FORBIDDEN'],
  ] as const) {
    await using uow = world.test.uow(world.people[role]);
    await expect(optimiser.forExtension(uow, Number(shopId))).rejects.toMatchObject({ extensions: { code } });
  }
});

it('reads all that a shop offers at once, whichever modes are asked for', async () => {
  const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
  await setRate(shopId, programId, { pointsPerEur: '1' });
  const { statements, errors } = await world.run(
    `query ($id: ID!) { shop(id: $id) {
      purchaseRanking(amountMinor: 100) { programs { program { name } rates { explanation { formula } } } }
      contractRanking { bonusText explanation { what } }
      voucherRanking(voucherMinor: 100) { requiredPoints explanation { what formula result } }
    } }`,
    { id: shopId },
    world.people.moderator,
  );
  expect(errors).toBeUndefined();
  expect(statements).toEqual([expect.stringContaining('FROM "shops"'), expect.stringContaining('app.shop_offers')]);
});

describe('a basket', () => {
  it('of several shops is as many statements as of one', async () => {
    const programs = [await world.newProgram('0.01'), await world.newProgram('0.02')];
    const items: { shopId: string; amountMinor: number }[] = [];
    for (let n = 0; n < 8; n++) {
      const { shopId } = await world.newShop();
      await setRate(shopId, programs[n % 2]!, { pointsPerEur: '1' });
      items.push({ shopId, amountMinor: 10_000 });
    }
    const basket = (some: typeof items) =>
      world.run(
        `query ($items: [BasketItemInput!]!) { rankBasket(items: $items) { total { amount }
          items { shop { id name } amount { amount } best { program { id } netPrice { amount } } programs { program { id } } }
          byProgram { program { id } total { amount } coveredItems } } }`,
        { items: some },
        world.people.partner,
      );
    const [one, all] = [await basket(items.slice(0, 1)), await basket(items)];
    expect([one.errors, all.errors]).toEqual([undefined, undefined]);
    expect(all.data.rankBasket.total).toEqual({ amount: 4 * 100 + 4 * 200 });
    expect(all.data.rankBasket.items[1]).toMatchObject({
      shop: { id: items[1]!.shopId },
      best: { program: { id: programs[1] }, netPrice: { amount: 9_800 } },
    });
    expect(all.data.rankBasket.byProgram).toEqual([
      { program: { id: programs[1] }, total: { amount: 800 }, coveredItems: 4 },
      { program: { id: programs[0] }, total: { amount: 400 }, coveredItems: 4 },
    ]);
    expect(all.statements.length).toBe(one.statements.length);
  });

  it.each([
    [[]],
    [Array(51).fill({ shopId: '1', amountMinor: 1 })],
    [[{ shopId: '2147483647', amountMinor: 1 }]],
    [[{ shopId: '1', amountMinor: -1 }]],
  ])('cannot be %j', async (items) => {
    const { errors } = await world.run(
      'query ($items: [BasketItemInput!]!) { rankBasket(items: $items) { total { amount } } }',
      { items },
    );
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]);
  });
});

describe('the best shops of a programme', () => {
  const best = async (programId: string, args: string) => {
    const { bonusProgram } = await world.get(
      `{ bonusProgram(id: "${programId}") { bestShops(${args}) {
        value shop { id } rate { pointsPerEur shop { id } } explanation { what formula result } } } }`,
      {},
      world.people.moderator,
    );
    return bonusProgram.bestShops.map(({ explanation, ...shop }: any) => {
      expect(explanation.at(-1)).toMatchObject({ what: 'VALUE', result: shop.value });
      return shop;
    });
  };

  it('are those where it gives most for the purchase; deleted ones and contracts do not count', async () => {
    const programId = await world.newProgram('0.01');
    const shops: { shopId: string; shopMainId: string }[] = [];
    for (const terms of [
      { pointsPerEur: '1', cashbackPercent: '3' },
      { pointsPerEur: '6' },
      { cashbackAbsolute: '5' },
      { pointsPerEur: '9', rateType: 'CONTRACT' },
      { pointsPerEur: '8' },
      { cashbackPercent: '2', pointsAbsolute: '100' },
    ]) {
      const shop = await world.newShop();
      await setRate(shop.shopId, programId, terms);
      shops.push(shop);
    }
    await world.get(`mutation { deleteShop(input: { shopMainId: "${shops[4]!.shopMainId}" }) { __typename } }`);
    const ids = (found: any[]) => found.map(({ shop }) => shops.findIndex(({ shopId }) => shopId === shop.id));
    expect(ids(await best(programId, 'first: 10'))).toEqual([1, 0, 5]);
    const forAPurchase = await best(programId, 'first: 10, amountMinor: 5000');
    expect(ids(forAPurchase)).toEqual([2, 1, 0, 5]);
    expect(forAPurchase.map(({ value }: any) => value)).toEqual(['5', '3', '2', '2']);
    expect(ids(await best(programId, 'first: 1, amountMinor: 1000000'))).toEqual([1]);
  });

  it('count a brand once, by its oldest shop and its best rate', async () => {
    const [programId, { shopId, shopMainId }] = [await world.newProgram('0.01'), await world.newShop()];
    await setRate(shopId, programId, { pointsPerEur: '1' });
    const [sibling] = await world.test.testDatabase.asOwner<{ id: number }>(
      `WITH sibling AS (INSERT INTO shops (name, shop_main_id) VALUES ('Zweiter', '${shopMainId}') RETURNING id)
       INSERT INTO shop_program_rates (shop_id, program_id, points_per_eur) SELECT id, ${programId}, 2 FROM sibling RETURNING shop_id AS id`,
    );
    expect(await best(programId, 'first: 5')).toEqual([
      { value: '0.02', shop: { id: shopId }, rate: { pointsPerEur: '2', shop: { id: String(sibling!.id) } } },
    ]);
  });

  it.each([
    ['a few hundred different rates', 400, '(id * 37 % 101) / 10.0', '(id * 53 % 97) / 20.0'],
    ['thousands of different rates', 3_200, '(id * 37 % 101) / 10.0', '(id * 53 % 97) / 20.0'],
    ['the same few rates in many shops', 400, 'id % 3', 'NULLIF(id % 2, 0)'],
  ])('are the same as if all were computed, among %s', async (_, count, points, cashback) => {
    const programId = await world.newProgram('0.007');
    await world.test.testDatabase.asOwner(
      `WITH many AS (INSERT INTO shops (name) SELECT 'Viele ' || i FROM generate_series(1, ${count}) AS i RETURNING id)
       INSERT INTO shop_program_rates (shop_id, program_id, points_per_eur, cashback_pct, points_absolute, cashback_absolute)
       SELECT id, ${programId}, ${points}, ${cashback}, id * 71 % 89 % 5 * 10, (id * 29 % 83 % 7) / 10.0 FROM many`,
    );
    for (const amount of [0, 1_234, 100_000]) {
      const all = await world.test.testDatabase.asOwner<{ value: string; shop: number }>(
        `SELECT $1::numeric / 100 * (0.007 * points_per_eur + coalesce(cashback_pct, 0) / 100)
           + 0.007 * points_absolute + cashback_absolute AS value, shop_id AS shop
         FROM shop_program_rates WHERE program_id = $2 ORDER BY value DESC, id LIMIT 50`,
        [amount, programId],
      );
      const found = await best(programId, `first: 50, amountMinor: ${amount}`);
      expect(found.map(({ value, shop }: any) => [Number(value), shop.id])).toEqual(
        all.map(({ value, shop }) => [Number(value), String(shop)]),
      );
    }
  });
});

describe.each(everybody)('%s', (role: Role) => {
  it('sees the optimiser if exact rates', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    await setRate(shopId, programId, { pointsPerEur: '1' });
    await setRate(shopId, programId, { pointsAbsolute: '1', rateType: 'CONTRACT' });
    const { data, errors } = await world.run(
      `query ($id: ID!, $program: ID!, $items: [BasketItemInput!]!) {
        shop(id: $id) { purchaseRanking(amountMinor: 100) { hiddenPrograms } contractRanking { bonusText }
          voucherRanking(voucherMinor: 100) { requiredPoints } rankedPrograms { id } }
        bonusProgram(id: $program) { bestShops { value } }
        rankBasket(items: $items) { total { amount } }
      }`,
      { id: shopId, program: programId, items: [{ shopId, amountMinor: 100 }] },
      world.people[role],
    );
    expect(data.shop.rankedPrograms).toEqual([{ id: programId }]);
    if (['partner', 'moderator', 'admin', 'platformAdmin'].includes(role)) {
      expect(errors).toBeUndefined();
      expect(data.shop.contractRanking).toHaveLength(1);
      expect(data.bonusProgram.bestShops).toHaveLength(1);
    } else {
      expect(data).toMatchObject({
        shop: { purchaseRanking: null, contractRanking: null, voucherRanking: null },
        bonusProgram: { bestShops: null },
        rankBasket: null,
      });
      expect(new Set(errors!.map(({ extensions }) => extensions!['code']))).toEqual(
        new Set([role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN']),
      );
      expect(errors).toHaveLength(5);
    }
  });
});
