import type { MigrationInterface, QueryRunner } from 'typeorm';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { viewerOf } from '../testing/viewer-of.js';
import { asService } from './as-service.js';
import { openDatabase, type Database } from './database.js';
import { writeWithRetry } from './write-with-retry.js';

class Counters2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counter (id integer PRIMARY KEY, value integer NOT NULL DEFAULT 0);
      INSERT INTO counter (id) VALUES (1), (2);
      CREATE TABLE reading (counter_id integer NOT NULL REFERENCES counter);
      CREATE TABLE secret (id integer PRIMARY KEY);
      ALTER TABLE secret ENABLE ROW LEVEL SECURITY;
      CREATE POLICY service ON secret USING ((SELECT app.is_admin()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reading, counter, secret');
  }
}

let testDatabase: TestDatabase;
let database: Database;
beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'elevation', migrations: [Counters2000000000000] });
  database = openDatabase({ url: testDatabase.appUrl, entities: [], log: silentLogger(), applicationName: 'test' });
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await testDatabase[Symbol.asyncDispose]();
});

const somebody = viewerOf({ userId: uuidv7(), roles: ['user', 'contributor'] });

describe('asService', () => {
  it('has the rights of the services for as long as it lasts, and the user stays who it is', async () => {
    await using uow = database.unitOfWork(somebody);
    const ask = `SELECT app.is_admin() AS admin, app.has_role('contributor') AS contributor, app.user_id()::text AS "user"`;
    const asked = await uow.write(async (tx) => {
      const before = await tx.manager.query(ask);
      const within = await asService(tx, async () => {
        await tx.manager.query('INSERT INTO secret VALUES (1)');
        return tx.manager.query(ask);
      });
      return [...before, ...within, ...(await tx.manager.query(ask))];
    });
    const user = somebody.userId;
    expect(asked).toEqual([
      { admin: false, contributor: true, user },
      { admin: true, contributor: false, user },
      { admin: false, contributor: true, user },
    ]);
  });

  it('leaves nothing behind when it fails', async () => {
    await using uow = database.unitOfWork(somebody);
    await expect(
      uow.write((tx) =>
        asService(tx, async () => {
          await tx.manager.query('INSERT INTO secret VALUES (2)');
          throw new Error('no');
        }),
      ),
    ).rejects.toThrow('no');
    await expect(uow.write(({ manager }) => manager.query('INSERT INTO secret VALUES (3)'))).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    expect(await testDatabase.asOwner('SELECT id FROM secret WHERE id > 1')).toEqual([]);
  });
});

describe('writeWithRetry', () => {
  /** Two that lock the same rows the other way round, and wait for each other before the second. */
  async function collide(write: typeof writeWithRetry): Promise<PromiseSettledResult<number>[]> {
    let arrived = 0;
    let release: () => void;
    const both = new Promise<void>((resolve) => (release = resolve));
    const add = async (first: number, second: number) => {
      await using uow = database.unitOfWork(somebody);
      let attempts = 0;
      await write(uow, async ({ manager }) => {
        attempts++;
        await manager.query('UPDATE counter SET value = value + 1 WHERE id = $1', [first]);
        if (++arrived === 2) release();
        await both;
        await manager.query('UPDATE counter SET value = value + 1 WHERE id = $1', [second]);
      });
      return attempts;
    };
    return Promise.allSettled([add(1, 2), add(2, 1)]);
  }

  it('repeats the victim of a deadlock', async () => {
    const before = await values();
    const outcomes = await collide(writeWithRetry);
    const attempts = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 0));
    expect(Math.min(...attempts)).toBeGreaterThan(0);
    expect(Math.max(...attempts)).toBeGreaterThan(1);
    expect(await values()).toEqual(before.map((value) => value + 2));
  });

  it('leaves it to the outer write inside of one', async () => {
    const outcomes = await collide((uow, work) => uow.write(() => writeWithRetry(uow, work)));
    const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(failed).toEqual([
      expect.objectContaining({
        reason: expect.objectContaining({ driverError: expect.objectContaining({ code: '40P01' }) }),
      }),
    ]);
  });

  it('repeats what refers to something that is removed meanwhile, which is missing then', async () => {
    await testDatabase.asOwner('INSERT INTO counter (id) VALUES (3)');
    await using uow = database.unitOfWork(somebody);
    const found: number[] = [];
    await writeWithRetry(uow, async ({ manager }) => {
      const rows = await manager.query<unknown[]>('SELECT FROM counter WHERE id = 3');
      found.push(rows.length);
      if (rows.length === 0) return;
      await testDatabase.asOwner('DELETE FROM counter WHERE id = 3');
      await manager.query('INSERT INTO reading VALUES (3)');
    });
    expect(found).toEqual([1, 0]);
  });

  it('repeats nothing else', async () => {
    await using uow = database.unitOfWork(somebody);
    let attempts = 0;
    await expect(
      writeWithRetry(uow, async () => {
        attempts++;
        throw new Error('a mistake');
      }),
    ).rejects.toThrow('a mistake');
    expect(attempts).toBe(1);
  });

  async function values(): Promise<number[]> {
    const rows = await testDatabase.asOwner<{ value: number }>('SELECT value FROM counter ORDER BY id');
    return rows.map(({ value }) => value);
  }
});
