import { rowsOf } from '../testing/community.fixture.js';
import { startWorld, type World } from '../testing/shop-points.fixture.js';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world[Symbol.asyncDispose]());

const counted = async () => (await world.get('{ shopPointsNumbers { rates } }')).shopPointsNumbers.rates;

/** Rates that are over, in one statement. */
const enterRates = (shopId: string, programId: string, count: number) =>
  rowsOf(
    world,
    `INSERT INTO shop_program_rates (shop_id, origin_shop_id, program_id, points_per_eur, valid_from, valid_to)
     SELECT $1, $1, $2, 1, '2020-01-01'::timestamptz + n * interval '1 day', '2020-01-02'::timestamptz + n * interval '1 day'
     FROM generate_series(1, $3::int) AS n`,
    [Number(shopId), Number(programId), count],
  );

it('takes the rates of a programme out in portions, with the shops that have none left', async () => {
  const [programId, other] = [await world.newProgram(), await world.newProgram()];
  const [alone, both] = [await world.newShop(), await world.newShop()];
  await enterRates(alone.shopId, programId, 3);
  await enterRates(both.shopId, programId, 2);
  await enterRates(both.shopId, other, 1);
  await using uow = world.test.uow(world.people.admin);
  const portions: { rates: number; shops: number }[] = [];
  do {
    const [portion] = await uow.write(({ manager }) =>
      manager.query('SELECT removed_rates AS rates, removed_shops AS shops FROM app.clear_program($1, 2)', [programId]),
    );
    portions.push(portion);
  } while (portions.at(-1)!.rates === 2);
  expect(portions.map(({ rates }) => rates)).toEqual([2, 2, 1]);
  expect(portions.reduce((sum, { shops }) => sum + shops, 0)).toBe(1);
  expect(
    await rowsOf(world, 'SELECT id FROM shops WHERE id = ANY ($1)', [[Number(alone.shopId), Number(both.shopId)]]),
  ).toEqual([{ id: Number(both.shopId) }]);
});

it('rates are counted whatever becomes of them, by many at once too', async () => {
  const programId = await world.newProgram();
  const before = await counted();
  const shops = await Promise.all(Array.from({ length: 120 }, () => world.newShop()));
  await Promise.all(shops.map(({ shopId }) => enterRates(shopId, programId, 2)));
  expect(await counted()).toBe(before + 240);
  const [kept] = await rowsOf<{ rows: number }>(world, 'SELECT count(*)::int AS rows FROM shop_rate_counts');
  expect(kept!.rows).toBeLessThan(110);
  await using uow = world.test.uow(world.people.admin);
  await expect(
    uow.write(async ({ manager }) => {
      await manager.query('SELECT app.clear_program($1, 100)', [Number(programId)]);
      throw new Error('rolled back');
    }),
  ).rejects.toThrow('rolled back');
  expect(await counted()).toBe(before + 240);
  await uow.write(({ manager }) => manager.query('SELECT app.clear_program($1, 100)', [Number(programId)]));
  expect(await counted()).toBe(before + 140);
  await world.test.services.shopClearing.clear(uow);
  expect(await counted()).toBe(0);
});
