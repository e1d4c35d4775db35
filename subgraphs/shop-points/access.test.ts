import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { catalogueAttempts, workerToken } from './testing/catalogue.attempts.js';
import { communityAttempts, type Attempt } from './testing/community.attempts.js';
import { rowsOf } from './testing/community.fixture.js';
import { jobAttempts } from './testing/job.attempts.js';
import { everybody, startWorld, type Role, type World } from './testing/shop-points.fixture.js';

/** The rights of the shops, tried by everybody: through GraphQL, and past the services on the tables themselves. */

let world: World;
beforeAll(async () => void (world = await startWorld({ settings: { SCRAPER_TOKEN: workerToken } })));
afterAll(() => world[Symbol.asyncDispose]());

const admins: readonly Role[] = ['admin', 'platformAdmin'];
const moderators: readonly Role[] = ['moderator', ...admins];

const mutations: Readonly<Record<string, Attempt>> = {
  ...communityAttempts(() => world),
  ...catalogueAttempts(() => world),
  ...jobAttempts(() => world),
  createShop: { allowed: admins, input: async () => ({ name: `Neu ${Math.random()}` }) },
  deleteShop: { allowed: admins, input: async () => ({ shopMainId: (await world.newShop()).shopMainId }) },
  restoreShop: { allowed: admins, input: async () => ({ shopMainId: await deletedShop() }) },
  addShopVariant: {
    allowed: admins,
    input: async () => ({ shopMainId: (await world.newShop()).shopMainId, sourceName: 'Anders' }),
  },
  removeShopVariant: { allowed: admins, input: async () => ({ variantId: await variantId() }) },
  createShopCategory: { allowed: admins, input: async () => ({ name: `Kategorie ${Math.random()}` }) },
  createBonusProgram: { allowed: admins, input: async () => ({ name: `Programm ${Math.random()}` }) },
  setShopRate: {
    allowed: moderators,
    input: async () => ({
      shopId: (await world.newShop()).shopId,
      programId: await world.newProgram(),
      pointsPerEur: '1',
    }),
  },
  endShopRate: { allowed: moderators, input: async () => ({ rateId: await newRate() }) },
  changeShopMemberRole: { allowed: admins, input: async () => ({ memberId: await memberId(), role: 'USER' }) },
  changeShopMemberStatus: { allowed: admins, input: async () => ({ memberId: await memberId(), status: 'ACTIVE' }) },
};

it('every mutation of the schema is tried', () => {
  const fields = world.test.subgraph.schema.getMutationType()!.getFields();
  expect(Object.keys(mutations).sort()).toEqual(Object.keys(fields).sort());
});

describe.each(Object.entries(mutations))('%s', (mutation, { allowed, input }) => {
  it.each(everybody)('by %s', async (role) => {
    const type = mutation[0]!.toUpperCase() + mutation.slice(1);
    const { data, errors } = await world.run(
      `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename } }`,
      { input: await input(world.people[role]) },
      world.people[role],
    );
    if (allowed.includes(role)) {
      expect({ data, errors }).toEqual({ data: { [mutation]: { __typename: `${type}Success` } }, errors: undefined });
    } else {
      expect(Object.values(data)).toEqual([null]);
      expect(errors).toEqual([
        expect.objectContaining({
          path: [mutation],
          extensions: { code: role === 'nobody' ? 'UNAUTHENTICATED' : 'FORBIDDEN' },
        }),
      ]);
    }
  });
});

describe.each(everybody)('on the tables themselves, %s', (role) => {
  const asRole = async <T>(work: (uow: UnitOfWork) => Promise<T>): Promise<T> => {
    await using uow = world.test.uow(world.people[role]);
    return await work(uow);
  };
  const write = (sql: string) => asRole((uow) => uow.write(({ manager }) => manager.query(sql)));
  const attempt = (sql: string) =>
    write(sql).then(
      () => 'done',
      (error: { driverError?: { code?: string } }) => error.driverError?.code,
    );

  it.each([
    [`INSERT INTO shop_main (id, canonical_name) VALUES (gen_random_uuid(), 'Erfunden')`, admins],
    [`INSERT INTO shops (name) VALUES ('Erfunden')`, admins],
    [`INSERT INTO bonus_programs (name) VALUES (gen_random_uuid())`, admins],
    [`INSERT INTO shop_categories (name) VALUES (gen_random_uuid())`, admins],
    [
      `INSERT INTO shop_variants (shop_main_id, source, source_name)
       SELECT id, 'manual', 'Erfunden' FROM shop_main LIMIT 1`,
      admins,
    ],
    [
      `WITH shop AS (SELECT max(id) AS id FROM shops), program AS (SELECT max(id) AS id FROM bonus_programs)
       INSERT INTO shop_program_rates (shop_id, program_id, rate_type, valid_from, valid_to)
       SELECT shop.id, program.id, 'contract', now() - interval '1 year', now() - interval '1 year' FROM shop, program`,
      moderators,
    ],
    [`INSERT INTO coupons (coupon_type, name, value, valid_to) VALUES ('discount', 'Erfunden', 1, now())`, admins],
    [`INSERT INTO scrape_logs (message) VALUES ('erfunden')`, admins],
    [`INSERT INTO ingest_batches (run_id, digest, ingested) VALUES (gen_random_uuid(), 'x', 1)`, admins],
    [
      `INSERT INTO scheduled_jobs (job_name, job_type, cron_expression)
       VALUES (gen_random_uuid(), 'deduplication', '0 3 * * *')`,
      admins,
    ],
    [
      `INSERT INTO staged_imports (token, kind, records, expires_at)
       VALUES (gen_random_uuid(), 'coupons', '[]', now())`,
      admins,
    ],
    [`INSERT INTO users (user_id, role) VALUES (gen_random_uuid(), 'viewer')`, ['platformAdmin'] as readonly Role[]],
  ])('%s', async (sql, allowed) => {
    expect(await attempt(sql)).toBe(allowed.includes(role) ? 'done' : '42501');
  });

  it('changes and removes only what it may', async () => {
    const { shopId, shopMainId } = await world.newShop();
    const rateId = await newRate();
    const member = await memberId();
    const affected = async (sql: string) => ((await write(sql)) as [unknown, number])[1];
    const [asAdmin, asModerator] = [admins.includes(role) ? 1 : 0, moderators.includes(role) ? 1 : 0];
    expect(await affected(`UPDATE shop_main SET status = 'deleted' WHERE id = '${shopMainId}'`)).toBe(asAdmin);
    expect(await affected(`UPDATE shops SET name = 'Anders' WHERE id = ${shopId}`)).toBe(asAdmin);
    expect(await affected(`UPDATE users SET role = 'admin' WHERE id = ${member}`)).toBe(asAdmin);
    expect(await affected(`UPDATE shop_program_rates SET valid_to = now() WHERE id = ${rateId}`)).toBe(asModerator);
    expect(await affected(`DELETE FROM shop_variants WHERE shop_main_id = '${shopMainId}'`)).toBe(asAdmin);
  });

  it('edits no rate and deletes none', async () => {
    const rateId = await newRate();
    expect(await attempt(`UPDATE shop_program_rates SET points_per_eur = 99 WHERE id = ${rateId}`)).toBe('42501');
    expect(await attempt(`DELETE FROM shop_program_rates WHERE id = ${rateId}`)).toBe('42501');
  });

  it('sees the members it may', async () => {
    const rows = await asRole((uow) =>
      uow.read((manager) => manager.query<{ user_id: string }[]>('SELECT user_id FROM users')),
    );
    if (moderators.includes(role)) expect(rows.length).toBeGreaterThan(5);
    else expect(rows.filter((row) => row.user_id !== world.people[role].userId)).toEqual([]);
  });

  it('sees the rates it may', async () => {
    const [current, ended] = [await newRate(), await newRate()];
    await world.get(`mutation { endShopRate(input: { rateId: "${ended}" }) { __typename } }`);
    const rows = await asRole((uow) =>
      uow.read((manager) =>
        manager.query<{ id: number }[]>(`SELECT id FROM shop_program_rates WHERE id IN (${current}, ${ended})`),
      ),
    );
    const seen = rows.map(({ id }) => String(id));
    if (moderators.includes(role)) expect(seen).toEqual([current, ended]);
    else expect(seen).toEqual(role === 'partner' ? [current] : []);
  });
});

it('every table has its policies, and of no table two are OR-ed: what one refuses no other lets in', async () => {
  const open = await rowsOf<{ name: string }>(
    world,
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT relrowsecurity`,
  );
  expect(open.map(({ name }) => name)).toEqual(['migrations']);
  const doubled = await rowsOf(
    world,
    `SELECT tablename, command FROM pg_policies, unnest(
       CASE cmd WHEN 'ALL' THEN ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE'] ELSE ARRAY[cmd] END
     ) AS command
     WHERE schemaname = 'public' GROUP BY 1, 2 HAVING count(*) > 1`,
  );
  expect(doubled).toEqual([]);
});

it('nobody makes themselves more than a viewer', async () => {
  const { newcomer } = world.people;
  await using uow = world.test.uow(newcomer);
  const enter = (role: string) =>
    uow.write(({ manager }) =>
      manager.query(`INSERT INTO users (user_id, role) VALUES ('${newcomer.userId}', '${role}')`),
    );
  await expect(enter('admin')).rejects.toMatchObject({ driverError: { code: '42501' } });
});

async function deletedShop(): Promise<string> {
  const { shopMainId } = await world.newShop();
  await world.get(`mutation { deleteShop(input: { shopMainId: "${shopMainId}" }) { __typename } }`);
  return shopMainId;
}

async function variantId(): Promise<string> {
  const { shopMainId } = await world.newShop();
  const { shopMain } = await world.get(`{ shopMain(id: "${shopMainId}") { variants { id } } }`);
  return shopMain.variants[0].id;
}

async function newRate(): Promise<string> {
  const [{ shopId }, programId] = [await world.newShop(), await world.newProgram()];
  const { setShopRate } = await world.get(
    `mutation ($input: SetShopRateInput!) { setShopRate(input: $input) { ... on SetShopRateSuccess { rate { id } } } }`,
    { input: { shopId, programId, cashbackPercent: '2' } },
  );
  return setShopRate.rate.id;
}

/** Somebody new, with no rights. */
async function memberId(): Promise<string> {
  const userId = crypto.randomUUID();
  const { _entities } = await world.get(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { shopMember { id } } } }`,
    { of: [{ __typename: 'User', id: userId }] },
    { ...world.people.newcomer, userId },
  );
  return _entities[0].shopMember.id;
}
