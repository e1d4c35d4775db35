import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { silentLogger } from '../log/log.js';
import { createEmptyTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { testMigrationsUpDownUp } from '../testing/schema-checks.js';
import { openDatabase } from './database.js';
import { migrate, pendingMigrations, platformMigrations } from './migrate.js';

class Drawers2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE drawer (id int PRIMARY KEY, updated_at timestamptz NOT NULL DEFAULT now());
      CREATE TRIGGER touch_updated_at BEFORE UPDATE ON drawer FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
      CREATE TABLE receipt (id int PRIMARY KEY);
      CALL app.append_only('receipt');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE receipt, drawer`);
  }
}

class Labels2100000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE drawer ADD COLUMN label text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE drawer DROP COLUMN label`);
  }
}

class Broken2200000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE drawer ADD COLUMN half text`);
    await runner.query(`ALTER TABLE nowhere ADD COLUMN other_half text`);
  }

  async down(): Promise<void> {}
}

const log = silentLogger();
const first = [Drawers2000000000000];
const both = [Drawers2000000000000, Labels2100000000000];

async function withDatabase(work: (testDatabase: TestDatabase) => Promise<void>): Promise<void> {
  await using testDatabase = await createEmptyTestDatabase();
  await work(testDatabase);
}

async function asApp<T>(testDatabase: TestDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: testDatabase.appUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('migrating', () => {
  it('applies what is missing, in order, and names it', () =>
    withDatabase(async ({ ownerUrl }) => {
      const told: string[] = [];
      const onMigration = (name: string) => void told.push(name);
      expect(await migrate({ ownerUrl, migrations: first, log, onMigration })).toEqual([
        expect.stringMatching(/^Jobs\d+$/),
        ...platformMigrations.map(({ name }) => name),
        'Drawers2000000000000',
      ]);
      expect(told).toHaveLength(4);
      expect(await migrate({ ownerUrl, migrations: both, log })).toEqual(['Labels2100000000000']);
      expect(await migrate({ ownerUrl, migrations: both, log })).toEqual([]);
    }));

  it('happens once when several processes start together', () =>
    withDatabase(async ({ ownerUrl }) => {
      const runs = await Promise.all(Array.from({ length: 4 }, () => migrate({ ownerUrl, migrations: both, log })));
      expect(runs.map(({ length }) => length).sort()).toEqual([0, 0, 0, 5]);
    }));

  it('leaves nothing of a migration that fails, and what went before in place', () =>
    withDatabase(async (testDatabase) => {
      const { ownerUrl } = testDatabase;
      await expect(migrate({ ownerUrl, migrations: [...first, Broken2200000000000], log })).rejects.toThrow(/nowhere/);
      const columns = await asApp(testDatabase, (client) => client.query('SELECT * FROM drawer'));
      expect(columns.fields.map(({ name }) => name)).toEqual(['id', 'updated_at']);
      expect(await migrate({ ownerUrl, migrations: both, log })).toEqual(['Labels2100000000000']);
    }));

  it('costs next to nothing when there is nothing to do', () =>
    withDatabase(async ({ ownerUrl }) => {
      await migrate({ ownerUrl, migrations: both, log });
      const began = performance.now();
      for (let run = 0; run < 5; run++) await migrate({ ownerUrl, migrations: both, log });
      // Some 5 ms each on a quiet machine.
      expect(performance.now() - began).toBeLessThan(1_000);
    }));

  it('says to the service what is still to run', () =>
    withDatabase(async ({ ownerUrl, appUrl }) => {
      await using database = openDatabase({ url: appUrl, entities: [], log, applicationName: 'test' });
      expect(await pendingMigrations({ database, migrations: first })).toHaveLength(4);
      await migrate({ ownerUrl, migrations: first, log });
      expect(await pendingMigrations({ database, migrations: first })).toEqual([]);
      expect(await pendingMigrations({ database, migrations: both })).toEqual(['Labels2100000000000']);
    }));

  it('goes up, down and up again', () => testMigrationsUpDownUp({ migrations: both }));

  it('fails with the reason when nobody listens', async () => {
    const ownerUrl = 'postgres://nobody@127.0.0.1:1/nothing';
    await expect(migrate({ ownerUrl, migrations: [], log })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

describe('the role of the service', () => {
  let testDatabase: TestDatabase;
  beforeAll(async () => {
    testDatabase = await createEmptyTestDatabase();
    await migrate({ ownerUrl: testDatabase.ownerUrl, migrations: both, log });
  });
  afterAll(() => testDatabase[Symbol.asyncDispose]());

  it.each([
    ['read and write tables', `INSERT INTO drawer VALUES (1); UPDATE drawer SET label = 'a'; DELETE FROM drawer`],
    [
      'write to the outbox',
      `INSERT INTO app.outbox (topic, key, payload) VALUES ('t', 'k', '{}'); DELETE FROM app.outbox`,
    ],
    ['set markers', `INSERT INTO app.meta VALUES ('test', 'true') ON CONFLICT (key) DO UPDATE SET value = 'true'`],
    ['add to what is append-only', `INSERT INTO receipt VALUES (1)`],
  ])('may %s', (_, sql) => asApp(testDatabase, async (client) => void (await client.query(sql))));

  it.each([
    ['create tables', `CREATE TABLE mine (id int)`, /permission denied/],
    ['change tables', `ALTER TABLE drawer ADD COLUMN mine int`, /must be owner/],
    ['forge migrations', `INSERT INTO migrations (timestamp, name) VALUES (1, 'Mine')`, /permission denied/],
    ['change what is append-only', `UPDATE receipt SET id = 2`, /permission denied/],
    ['delete what is append-only', `DELETE FROM receipt`, /permission denied/],
    ['empty tables', `TRUNCATE receipt`, /permission denied/],
  ])('may not %s', (_, sql, message) =>
    asApp(testDatabase, (client) => expect(client.query(sql)).rejects.toThrow(message)),
  );

  it('is nobody as long as no unit of work says who asks', () =>
    asApp(testDatabase, async (client) => {
      const { rows } = await client.query(
        `SELECT app.user_id(), app.partner_id(), app.session_token(), app.company_ids(), app.managed_company_ids(),
           app.is_admin(), app.has_role('user'), app.has_scope('')`,
      );
      expect(rows).toEqual([
        {
          user_id: null,
          partner_id: null,
          session_token: null,
          company_ids: [],
          managed_company_ids: [],
          is_admin: false,
          has_role: false,
          has_scope: false,
        },
      ]);
    }));

  it('leaves the time of a change to the database', () =>
    asApp(testDatabase, async (client) => {
      const { rows } = await client.query(
        `INSERT INTO drawer (id, updated_at) VALUES (7, '2000-01-01') RETURNING updated_at < now() AS is_old`,
      );
      expect(rows).toEqual([{ is_old: true }]);
      const updated = await client.query(
        `UPDATE drawer SET updated_at = '1999-01-01' WHERE id = 7 RETURNING updated_at = now() AS is_now`,
      );
      expect(updated.rows).toEqual([{ is_now: true }]);
    }));
});
