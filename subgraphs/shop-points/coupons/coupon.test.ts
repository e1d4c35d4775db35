import { randomUUID } from 'node:crypto';
import { anonymous } from '../../../platform/identity/viewer.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { couponRecordsOf } from './coupon-record.js';

const workerToken = 'the token of the tests';

let now = new Date('2026-03-10T10:00:00Z');
let world: World;
beforeAll(async () => {
  world = await startWorld({ settings: { SCRAPER_TOKEN: workerToken }, clock: () => now });
});
afterAll(() => world[Symbol.asyncDispose]());

const COUPON =
  'id kind name description shop { id } program { id } value combinable validFrom validTo status sourceUrl';

async function create(input: object): Promise<any> {
  const { createCoupon } = await world.get(
    `mutation ($input: CreateCouponInput!) { createCoupon(input: $input) {
      __typename ... on CreateCouponSuccess { coupon { ${COUPON} } } ... on MutationError { path } } }`,
    { input: { kind: 'DISCOUNT', name: 'Rabatt', value: '10', validTo: '2026-04-01T00:00:00Z', ...input } },
  );
  return createCoupon;
}

async function list(args: string, viewer = world.people.nobody): Promise<any[]> {
  const { coupons } = await world.get(`{ coupons(first: 100, ${args}) { edges { node { ${COUPON} } } } }`, {}, viewer);
  return coupons.edges.map(({ node }: any) => node);
}

const ofShop = (shopId: string, viewer = world.people.admin) => list(`shopId: "${shopId}"`, viewer);

describe('coupons', () => {
  it('are entered for one shop and one programme, or for all', async () => {
    const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
    const { coupon } = await create({
      kind: 'MULTIPLIER',
      value: '20',
      shopId,
      programId,
      description: 'ab 50 €',
      sourceUrl: 'https://beispiel.de/x',
    });
    expect(coupon).toEqual({
      id: expect.any(String),
      kind: 'MULTIPLIER',
      name: 'Rabatt',
      description: 'ab 50 €',
      shop: { id: shopId },
      program: { id: programId },
      value: '20',
      combinable: null,
      validFrom: now.toISOString(),
      validTo: '2026-04-01T00:00:00.000Z',
      status: 'ACTIVE',
      sourceUrl: 'https://beispiel.de/x',
    });
    const everywhere = await create({ combinable: true });
    expect(everywhere.coupon).toMatchObject({ shop: null, program: null, combinable: true });
    expect((await ofShop(shopId)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([coupon.id, everywhere.coupon.id]),
    );
    await world.get(`mutation { withdrawCoupon(input: { couponId: "${everywhere.coupon.id}" }) { __typename } }`);
  });

  it('are listed by shop with those of its siblings, by programme, and by whether they count now', async () => {
    const [{ shopId, shopMainId }, programId, otherId] = [
      await world.newShop(),
      await world.newProgram(),
      await world.newProgram(),
    ];
    const [{ id: siblingId }] = (await world.test.testDatabase.asOwner<{ id: number }>(
      `INSERT INTO shops (name, shop_main_id) VALUES ('Zweiter', '${shopMainId}') RETURNING id`,
    )) as [{ id: number }];
    const names = async (args = '') => (await list(`shopId: "${shopId}" ${args}`)).map(({ name }) => name).sort();
    await create({ name: 'eigen', shopId, programId });
    await create({ name: 'geschwister', shopId: String(siblingId) });
    await create({ name: 'künftig', shopId, validFrom: '2026-03-20T00:00:00Z' });
    await create({ name: 'vorbei', shopId, validFrom: '2026-01-01T00:00:00Z', validTo: '2026-03-10T09:59:59Z' });
    await create({ name: 'anderswo', shopId: (await world.newShop()).shopId });
    expect(await names()).toEqual(['eigen', 'geschwister', 'künftig', 'vorbei']);
    expect(await names('isValid: true')).toEqual(['eigen', 'geschwister']);
    expect(await names(`isValid: true, programId: "${otherId}"`)).toEqual(['geschwister']);
    expect(await list('shopId: "abc"')).toEqual(await list('shopId: "0"'));
  });

  it.each([
    [{ name: ' ' }, 'InvalidInputError', 'name'],
    [{ value: '0' }, 'InvalidInputError', 'value'],
    [{ value: '-1' }, 'InvalidInputError', 'value'],
    [{ value: '100.1' }, 'InvalidInputError', 'value'],
    [{ kind: 'MULTIPLIER', value: '1000.1' }, 'InvalidInputError', 'value'],
    [{ validTo: '2026-03-01T00:00:00Z' }, 'InvalidInputError', 'validTo'],
    [{ shopId: '2147483647' }, 'NotFoundError', 'shopId'],
    [{ programId: 'abc' }, 'NotFoundError', 'programId'],
  ])('are refused as %j', async (input, __typename, field) => {
    expect(await create(input)).toEqual({ __typename, path: [field] });
  });

  it('are withdrawn once, and then seen by reviewers alone', async () => {
    const { shopId } = await world.newShop();
    const { coupon } = await create({ shopId });
    const withdraw = async (id: string) =>
      (
        await world.get(
          `mutation { withdrawCoupon(input: { couponId: "${id}" }) { __typename ... on MutationError { path } } }`,
        )
      ).withdrawCoupon;
    const results = await Promise.all([withdraw(coupon.id), withdraw(coupon.id)]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['ConflictError', 'WithdrawCouponSuccess']);
    expect(await withdraw('2147483648')).toEqual({ __typename: 'NotFoundError', path: ['couponId'] });
    const own = await ofShop(shopId, world.people.moderator);
    expect(own.filter(({ shop }) => shop !== null)).toMatchObject([{ status: 'INACTIVE' }]);
    for (const role of ['nobody', 'viewer', 'contributor', 'partner'] as const) {
      expect(await ofShop(shopId, world.people[role])).toEqual([]);
    }
  });
});

async function deliver(input: object): Promise<any> {
  const { deliverCoupons } = await world.get(
    `mutation ($input: DeliverCouponsInput!) { deliverCoupons(input: $input) {
      __typename ... on DeliverCouponsSuccess { ingested isRepeated } ... on CouponShopsMissingError { missingShops }
      ... on MutationError { path } } }`,
    { input: { workerToken, ...input } },
    anonymous,
  );
  return deliverCoupons;
}

describe('a delivery of coupons', () => {
  it('takes the place of what it was before, with defaults for what it does not say', async () => {
    const { shopId, name } = await world.newShop(`Gutscheinladen ${randomUUID()}`);
    const programName = `Programm ${randomUUID()}`;
    const programId = await world.newProgram('0.01', programName);
    const coupons = [
      { merchant: name, name: '10fach', couponType: 'multiplier', value: '10', combinable: true },
      { merchant: name, name: 'Schlicht' },
    ];
    expect(await deliver({ runId: 'k1', program: programName, coupons })).toMatchObject({
      ingested: 2,
      isRepeated: false,
    });
    now = new Date(now.getTime() + 60_000);
    expect(await deliver({ runId: 'k1', program: programName, coupons })).toMatchObject({ isRepeated: true });
    expect(
      await deliver({ runId: 'k2', program: programName, coupons: [{ ...coupons[0]!, value: '15' }] }),
    ).toMatchObject({ ingested: 1 });
    const stored = (await ofShop(shopId)).filter(({ shop }) => shop !== null);
    expect(stored.map(({ name: title, value, status }) => [title, value, status]).sort()).toEqual([
      ['10fach', '10', 'INACTIVE'],
      ['10fach', '15', 'ACTIVE'],
      ['Schlicht', '0', 'ACTIVE'],
    ]);
    expect(stored.every(({ program }) => program.id === programId)).toBe(true);
    const plain = stored.find(({ name: title }) => title === 'Schlicht');
    expect(plain).toMatchObject({ kind: 'DISCOUNT', combinable: null });
    expect(Date.parse(plain.validTo) - Date.parse(plain.validFrom)).toBe(30 * 86_400_000);
    expect(stored.find(({ status }) => status === 'INACTIVE').validTo).toBe(now.toISOString());
  });

  it('takes the same twice for the later one', async () => {
    const { name, shopId } = await world.newShop();
    const coupons = ['10', '15'].map((value) => ({ merchant: name, name: 'Doppelt', value }));
    expect(await deliver({ coupons })).toMatchObject({ ingested: 2 });
    const stored = (await ofShop(shopId)).filter(({ shop }) => shop !== null);
    expect(stored.map(({ value, status }) => [value, status]).sort()).toEqual([
      ['10', 'INACTIVE'],
      ['15', 'ACTIVE'],
    ]);
  });

  it('finds shops by any of their names', async () => {
    const { shopMainId, shopId } = await world.newShop('Namensvetter Technik');
    await world.get(
      `mutation { addShopVariant(input: { shopMainId: "${shopMainId}", sourceName: "NVT Elektro" }) { __typename } }`,
    );
    await world.test.testDatabase.asOwner(`UPDATE shops SET name = 'Altname' WHERE id = ${shopId}`);
    const [lone] = await world.test.testDatabase.asOwner<{ id: number }>(
      `INSERT INTO shops (name) VALUES ('Waisenladen') RETURNING id`,
    );
    const coupons = ['namensvetter-technik.de', 'nvt ELEKTRO', 'Altname', 'Waisenladen'].map((merchant) => ({
      merchant,
      name: `über ${merchant}`,
    }));
    expect(await deliver({ coupons })).toMatchObject({ ingested: 4 });
    const found = (await ofShop(shopId)).filter(({ shop }) => shop !== null).map(({ name }) => name);
    expect(found.sort()).toEqual(['über Altname', 'über namensvetter-technik.de', 'über nvt ELEKTRO']);
    expect((await ofShop(String(lone!.id))).map(({ name }) => name)).toContain('über Waisenladen');
  });

  it('with a shop that nobody knows is refused as a whole', async () => {
    const [{ name, shopId }, gone] = [await world.newShop(), await world.newShop()];
    await world.get(`mutation { deleteShop(input: { shopMainId: "${gone.shopMainId}" }) { __typename } }`);
    const coupons = [name, 'Niemandsladen', gone.name, 'Niemandsladen'].map((merchant) => ({ merchant, name: 'K' }));
    expect(await deliver({ coupons })).toEqual({
      __typename: 'CouponShopsMissingError',
      missingShops: ['Niemandsladen', gone.name],
      path: ['coupons'],
    });
    expect(await list(`shopId: "${shopId}"`)).toEqual(await list('shopId: "0"'));
    expect(await deliver({ program: 'Niemandsprogramm', coupons: [] })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['program'],
    });
    expect(await deliver({ coupons: [{ merchant: name, name: 'K', value: '-1' }] })).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['coupons', '0', 'value'],
    });
  });

  it('ten at once leave one coupon of a name in use', async () => {
    const { shopId, name } = await world.newShop();
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        deliver({ runId: `p${n}`, coupons: [{ merchant: name, name: 'Einer', value: String(n + 1) }] }),
      ),
    );
    const stored = (await ofShop(shopId)).filter(({ shop }) => shop !== null);
    expect([stored.length, stored.filter(({ status }) => status === 'ACTIVE').length]).toEqual([10, 1]);
  });

  it('needs the token', async () => {
    const { errors } = await world.run(
      'mutation ($input: DeliverCouponsInput!) { deliverCoupons(input: $input) { __typename } }',
      { input: { workerToken: 'falsch', coupons: [] } },
    );
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'FORBIDDEN' } })]);
  });
});

describe('a file of coupons', () => {
  const load = async (input: object) =>
    (
      await world.get(
        `mutation ($input: ImportCouponsInput!) { importCoupons(input: $input) {
          __typename ... on ImportCouponsSuccess { ingested } ... on MutationError { path } } }`,
        { input },
      )
    ).importCoupons;

  it('is taken in', async () => {
    const { shopId, name } = await world.newShop();
    const content = `merchant,title,coupon_type,value,combinable,valid_from,valid_to\n${name},Datei,multiplier,"7,5",ja,2026-03-01,2026-03-31 12:00:00\n`;
    expect(await load({ content, format: 'CSV' })).toEqual({ __typename: 'ImportCouponsSuccess', ingested: 1 });
    expect((await ofShop(shopId)).find((coupon) => coupon.name === 'Datei')).toMatchObject({
      kind: 'MULTIPLIER',
      value: '7.5',
      combinable: true,
      validFrom: '2026-03-01T00:00:00.000Z',
      validTo: '2026-03-31T12:00:00.000Z',
    });
  });

  it.each([
    [{ content: '[{"merchant":"x"}]', format: 'JSON' }, ['content', '1', 'name']],
    [{ content: 'kein JSON', format: 'JSON' }, ['content']],
  ])('is refused (%#)', async (input, path) => {
    expect(await load(input)).toEqual({ __typename: 'InvalidInputError', path });
  });
});

describe('the JSON of the scrapers', () => {
  it('may call things by several names', () => {
    expect(couponRecordsOf([{ shop_name: 'A', title: 'B', discount_text: 'C', discount_value: 5 }])).toMatchObject([
      { merchant: 'A', name: 'B', description: 'C', couponType: 'discount', combinable: null },
    ]);
    expect(couponRecordsOf([{ name: 'A', coupon_type: 'Multiplier', combinable: false }])).toMatchObject([
      { merchant: 'A', name: 'A', couponType: 'multiplier', combinable: false, validFrom: null },
    ]);
  });

  it.each([
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01 10:11:12', '2026-03-01T10:11:12.000Z'],
    ['01.03.2026', null],
    ['2026-02-30', null],
    ['2026-03-01 25:00:00', null],
    ['', null],
  ])('date %j is %p', (valid_from, expected) => {
    const [coupon] = couponRecordsOf([{ name: 'A', valid_from }]);
    expect(coupon!.validFrom?.toISOString() ?? null).toBe(expected);
  });

  it.each([
    ['x', ['coupons']],
    [[1], ['coupons', '0']],
    [[{ name: 'A', value: 'viel' }], ['coupons', '0', 'value']],
    [[{}], ['coupons', '0', 'merchant']],
  ])('%j is refused', (coupons, path) => {
    expect(() => couponRecordsOf(coupons)).toThrow(expect.objectContaining({ path }));
  });
});
