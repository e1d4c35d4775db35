import { randomBytes } from 'node:crypto';
import { system } from '../../../platform/identity/viewer.js';
import { couponRecord } from '../coupons/coupon-record.js';
import { Decimal, ZERO } from '../rates/decimal.js';
import { countRows, rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';
import { feedRate, type FeedShop } from './feed.js';

/** A delivery takes as many statements as it takes for portions of it, and not as many as it has rows. */

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const names = Array.from({ length: 500 }, () => `${randomBytes(6).toString('hex')} ${randomBytes(3).toString('hex')}`);

function shopsOf(points: number, source = 'feed'): FeedShop[] {
  return names.map((name, number) => ({
    name,
    source,
    sourceId: String(number),
    rates: ['Erstes', 'Zweites'].map((program) =>
      feedRate({
        program,
        category: `Kategorie ${number % 7}`,
        pointsPerEur: new Decimal(points),
        pointValueEur: new Decimal('0.01'),
      }),
    ),
  }));
}

function deliver(shops: readonly FeedShop[]): Promise<readonly string[]> {
  return world.test.statementsDuring(async () => {
    await using uow = world.test.uow(system);
    await world.test.services.rateIngest.deliver(uow, { runId: null, program: 'Erstes', shops });
  });
}

it('a delivery of 500 shops takes a few dozen statements, whether they are new, known or changed', async () => {
  const [shops, rates] = [await countRows(world, 'shop_main'), await countRows(world, 'shop_program_rates')];
  const fresh = await deliver(shopsOf(1));
  const same = await deliver(shopsOf(1));
  const changed = await deliver(shopsOf(2));
  const named = await deliver(shopsOf(2, 'anderswo'));
  const counts = [fresh, same, changed, named].map(({ length }) => length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(70);
  expect(await countRows(world, 'shop_main')).toBe(shops + 500);
  expect(await countRows(world, 'shop_program_rates')).toBe(rates + 2_000);
  expect(await countRows(world, 'shop_program_rates WHERE valid_to IS NULL')).toBe(rates + 1_000);
  expect(await rowsOf(world, `SELECT source, count(*)::int FROM shop_variants GROUP BY 1 ORDER BY 1`)).toEqual([
    { source: 'anderswo', count: 500 },
    { source: 'feed', count: 500 },
  ]);
}, 120_000);

it('as many rates as may come at once are stored', async () => {
  const shops = shopsOf(3, 'viele').map((shop, number) => ({
    ...shop,
    rates: Array.from({ length: 16 }, (_, place) =>
      feedRate({ program: `Programm ${place}`, pointsPerEur: new Decimal(number + 1) }),
    ),
  }));
  const before = await countRows(world, 'shop_program_rates');
  await deliver(shops);
  await deliver(shops.map((shop) => ({ ...shop, rates: shop.rates.map((rate) => ({ ...rate, pointsPerEur: ZERO })) })));
  expect(await countRows(world, 'shop_program_rates')).toBe(before + 2 * 8_000);
}, 120_000);

it('so does a delivery of 500 coupons', async () => {
  const coupons = names.map((merchant) =>
    couponRecord({
      ...{ merchant, name: 'Zehnfach', value: new Decimal(10), couponType: 'multiplier' },
      ...{ description: null, combinable: null, validFrom: null, validTo: null, sourceUrl: null },
    }),
  );
  const run = () =>
    world.test.statementsDuring(async () => {
      await using uow = world.test.uow(system);
      await world.test.services.couponImport.deliver(uow, { runId: null, program: 'Erstes', coupons });
    });
  const counts = [await run(), await run()].map(({ length }) => length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(30);
  expect(await countRows(world, `coupons WHERE status = 'active'`)).toBe(500);
  expect(await countRows(world, 'coupons')).toBe(1_000);
}, 60_000);
