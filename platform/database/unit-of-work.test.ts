import { jest } from '@jest/globals';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Column, Entity, PrimaryColumn, type EntityManager, type MigrationInterface, type QueryRunner } from 'typeorm';
import { system, type Viewer } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { viewerOf } from '../testing/viewer-of.js';
import { openDatabase, type Database } from './database.js';
import type { UnitOfWork } from './unit-of-work.js';

@Entity('note')
class Note {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  text: string;
}

class Notes2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE note (id uuid PRIMARY KEY, user_id uuid NOT NULL, text text NOT NULL);
      ALTER TABLE note ENABLE ROW LEVEL SECURITY;
      CREATE POLICY note_owner ON note USING ((SELECT app.is_admin()) OR user_id = (SELECT app.user_id()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE note`);
  }
}

let testDatabase: TestDatabase;
let database: Database;
/** A pool of one: whoever asks for a second connection fails. */
let narrow: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'unit-of-work', migrations: [Notes2000000000000] });
  const options = { url: testDatabase.appUrl, entities: [Note], log: silentLogger(), applicationName: 'test' };
  database = openDatabase(options);
  narrow = openDatabase({ ...options, poolSize: 1, connectTimeoutMs: 1_000 });
});
afterAll(async () => {
  await narrow[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
  await testDatabase[Symbol.asyncDispose]();
});

const somebody = (): Viewer & { userId: string } => viewerOf({ userId: uuidv7() }) as Viewer & { userId: string };
const addNote = (manager: EntityManager, userId: string, text = 'a note') =>
  manager.insert(Note, { id: uuidv7(), userId, text });
const slowly = (manager: EntityManager) => manager.query('SELECT pg_sleep(0.05)');

/** What is committed, whoever may see it. */
async function storedTexts(viewer: Viewer): Promise<string[]> {
  await using uow = database.unitOfWork(system);
  const notes = await uow.read((manager) => manager.find(Note, { where: { userId: viewer.userId! } }));
  return notes.map(({ text }) => text).sort();
}

/** Breaks whatever connections the database has, as a restart of PostgreSQL does. */
async function breakConnections(of: Database): Promise<void> {
  const admin = new pg.Client({ connectionString: testDatabase.adminUrl });
  await admin.connect();
  const [mine] = await of.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid NOT IN (pg_backend_pid(), $1)`,
    [mine!.pid],
  );
  await admin.end();
}

const poolOf = (of: Database) => (of.dataSource.driver as unknown as { master: pg.Pool }).master;

describe('the viewer', () => {
  it('is known to every statement of a read and of a write', async () => {
    const viewer: Viewer = viewerOf({
      userId: uuidv7(),
      partnerId: uuidv7(),
      roles: ['user', 'staff'],
      companies: { '1': 'owner', '2': 'staff', '3': 'manager' },
      scopes: ['leads:read'],
      sessionToken: `it's a "token" \\ of theirs`,
    });
    const context = `SELECT app.user_id(), app.partner_id(), app.session_token(), app.company_ids(),
      app.managed_company_ids(), app.has_role('user', 'admin') AS is_user, app.has_role('partner') AS is_partner,
      app.is_admin(), app.has_scope('leads:read') AS may_read, app.has_scope('leads') AS may_all`;
    await using uow = database.unitOfWork(viewer);
    const expected = {
      user_id: viewer.userId,
      partner_id: viewer.partnerId,
      session_token: viewer.sessionToken,
      company_ids: ['1', '2', '3'],
      managed_company_ids: ['1', '3'],
      is_user: true,
      is_partner: false,
      is_admin: false,
      may_read: true,
      may_all: false,
    };
    expect(await uow.read((manager) => manager.query(context))).toEqual([expected]);
    expect(await uow.write(({ manager }) => manager.query(context))).toEqual([expected]);
    expect(await uow.read((manager) => manager.query(context))).toEqual([expected]);
  });

  it('is forgotten by the connection afterwards', async () => {
    {
      await using uow = narrow.unitOfWork(system);
      await uow.write(({ manager }) => manager.query('SELECT 1'));
      await uow.read((manager) => manager.query('SELECT 1'));
    }
    const [after] = await narrow.query(`SELECT app.user_id(), app.is_admin(), app.company_ids(), app.session_token()`);
    expect(after).toEqual({ user_id: null, is_admin: false, company_ids: [], session_token: null });
  });

  it('sees own rows only, and can only add own ones', async () => {
    const [mine, theirs] = [somebody(), somebody()];
    await using uow = database.unitOfWork(theirs);
    await uow.write(({ manager }) => addNote(manager, theirs.userId));
    await using other = database.unitOfWork(mine);
    expect(await other.read((manager) => manager.count(Note))).toBe(0);
    await expect(other.write(({ manager }) => addNote(manager, theirs.userId))).rejects.toThrow(/row-level security/);
  });
});

describe('a read', () => {
  it('takes no connection before it is needed', async () => {
    await narrow.query('SELECT 1');
    await using _idle = narrow.unitOfWork(system);
    expect(poolOf(narrow).idleCount).toBe(1);
  });

  it.each([
    ['insert', `INSERT INTO note VALUES (gen_random_uuid(), gen_random_uuid(), 'no')`],
    ['update', `UPDATE app.meta SET value = '1'`],
    ['make the transaction writable', `SET TRANSACTION READ WRITE`],
  ])('cannot %s', async (_, sql) => {
    await using uow = database.unitOfWork(system);
    await expect(uow.read((manager) => manager.query(sql))).rejects.toThrow(/read-only|read-write mode must be set/);
  });

  it('goes out together with the beginning of its transaction and the context, and waits for no end', async () => {
    await using own = openDatabase({
      url: testDatabase.appUrl,
      entities: [],
      log: silentLogger(),
      applicationName: 'test',
    });
    await own.query('SELECT 1');
    const packets: string[] = [];
    const client = await poolOf(own).connect();
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    const write = stream._write.bind(stream);
    const writeAll = stream._writev!.bind(stream);
    stream._write = (chunk: Buffer, encoding, done) => {
      packets.push(chunk.toString('latin1'));
      write(chunk, encoding, done);
    };
    stream._writev = (chunks, done) => {
      packets.push(chunks.map(({ chunk }) => (chunk as Buffer).toString('latin1')).join(''));
      writeAll(chunks, done);
    };
    client.release();
    {
      await using uow = own.unitOfWork(system);
      await uow.read((manager) => manager.query('SELECT $1::int', [1]));
      await uow.read((manager) => manager.query('SELECT $1::int', [2]));
    }
    expect(packets).toEqual([
      expect.stringMatching(/BEGIN READ ONLY; SELECT set_config.*SELECT \$1::int/s),
      expect.stringMatching(/SELECT \$1::int/),
      expect.stringMatching(/ROLLBACK/),
    ]);
    expect(poolOf(own).idleCount).toBe(1);
  });

  it('that fails leaves those beside and after it alone', async () => {
    await using uow = narrow.unitOfWork(system);
    const results = await Promise.allSettled([
      uow.read((manager) => manager.query('SELECT 1 AS one')),
      uow.read((manager) => manager.query('SELECT 1 / 0')),
      uow.read(async (manager) => {
        await slowly(manager);
        return manager.query('SELECT 3 AS three');
      }),
      uow.read((manager) => manager.query(`SELECT 'x'::uuid`)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected']);
    expect((results[3] as PromiseRejectedResult).reason.message).toMatch(/invalid input syntax/);
    expect(await uow.read((manager) => manager.query(`SELECT app.is_admin()`))).toEqual([{ is_admin: true }]);
  });

  it('may be nested in one that waits for it, also when it fails', async () => {
    await using uow = narrow.unitOfWork(system);
    const inner = () => uow.read((manager) => manager.query('SELECT 1 / 0'));
    const outer = await uow.read(async (manager) => {
      await inner().catch(() => undefined);
      return manager.query('SELECT 1 AS one');
    });
    expect(outer).toEqual([{ one: 1 }]);
  });

  it('gives out nothing that was read outside of its transaction', async () => {
    await using own = openDatabase({
      url: testDatabase.appUrl,
      entities: [],
      log: silentLogger(),
      applicationName: 'test',
    });
    await using uow = own.unitOfWork(system);
    const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
    const query = Reflect.get(prototype, 'query');
    const spy = jest.spyOn(prototype, 'query');
    spy.mockImplementation(function (this: unknown, text, ...rest) {
      return query.call(this, typeof text === 'string' && text.startsWith('BEGIN') ? 'SELECT 1 / 0' : text, ...rest);
    });
    try {
      const reading = uow.read((manager) => manager.query('SELECT 1 AS one'));
      await expect(reading).rejects.toMatchObject({ code: '22012' });
    } finally {
      spy.mockRestore();
    }
    expect(await uow.read((manager) => manager.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('works again after the connection broke', async () => {
    await using uow = database.unitOfWork(system);
    await uow.read((manager) => manager.query('SELECT 1'));
    await breakConnections(database);
    const attempts = [
      await uow.read((manager) => manager.query('SELECT 1 AS one')).catch(() => 'broken'),
      await uow.read((manager) => manager.query('SELECT 1 AS one')),
    ];
    expect(attempts[1]).toEqual([{ one: 1 }]);
  });

  it('is given up when the connection breaks under it', async () => {
    await using uow = database.unitOfWork(system);
    const reading = uow.read((manager) => manager.query('SELECT pg_sleep(30)'));
    const failure = expect(reading).rejects.toMatchObject({ driverError: { code: '57P01' } });
    await sleep(50);
    await breakConnections(database);
    await failure;
    expect(await uow.read((manager) => manager.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });
});

describe('a write', () => {
  it('is stored when it resolves, and only then are its effects run', async () => {
    const viewer = somebody();
    const seen: string[] = [];
    await using uow = database.unitOfWork(viewer);
    uow.onWrite(() => seen.push('listener'));
    await uow.write(async ({ manager, afterCommit }) => {
      await addNote(manager, viewer.userId);
      afterCommit(() => seen.push('effect'));
      seen.push('work');
    });
    expect(seen).toEqual(['work', 'listener', 'effect']);
    expect(await storedTexts(viewer)).toEqual(['a note']);
  });

  it('ends with the last steps, which see all of it and can still undo it', async () => {
    const viewer = somebody();
    const seen: string[] = [];
    await using uow = database.unitOfWork(viewer);
    const addNoteLast = (fails: boolean) =>
      uow.write(async ({ manager, beforeCommit, afterCommit }) => {
        afterCommit(() => seen.push('effect'));
        beforeCommit(async () => {
          seen.push(`last of ${(await manager.find(Note, { where: { userId: viewer.userId } })).length}`);
          await addNote(manager, viewer.userId, 'last');
          if (fails) throw new Error('changed my mind');
        });
        // Whatever joins belongs to it too.
        await Promise.all([sleep(10), uow.write((joined) => addNote(joined.manager, viewer.userId, 'joined'))]);
        seen.push('work');
      });
    await expect(addNoteLast(true)).rejects.toThrow('changed my mind');
    expect(await storedTexts(viewer)).toEqual([]);
    await addNoteLast(false);
    expect(seen).toEqual(['work', 'last of 1', 'work', 'last of 1', 'effect']);
    expect((await storedTexts(viewer)).toSorted()).toEqual(['joined', 'last']);
  });

  it('takes no last step once it has ended', async () => {
    await using uow = database.unitOfWork(system);
    const late = await uow.write(async ({ beforeCommit }) => beforeCommit);
    expect(() => late(async () => undefined)).toThrow(/too late/);
  });

  it('leaves nothing when it throws, and has no effects', async () => {
    const viewer = somebody();
    const seen: string[] = [];
    await using uow = database.unitOfWork(viewer);
    uow.onWrite(() => seen.push('listener'));
    const writing = uow.write(async ({ manager, afterCommit }) => {
      afterCommit(() => seen.push('effect'));
      await addNote(manager, viewer.userId);
      throw new Error('changed my mind');
    });
    await expect(writing).rejects.toThrow('changed my mind');
    expect(seen).toEqual(['listener']);
    expect(await storedTexts(viewer)).toEqual([]);
    await uow.write(({ manager }) => addNote(manager, viewer.userId, 'another'));
    expect(await storedTexts(viewer)).toEqual(['another']);
  });

  it('is not undone by an effect that throws', async () => {
    await using uow = database.unitOfWork(system);
    const seen: string[] = [];
    await uow.write(async ({ afterCommit }) => {
      afterCommit(() => {
        throw new Error('too late');
      });
      afterCommit(() => seen.push('second'));
    });
    expect(seen).toEqual(['second']);
  });

  it('fails when one of its statements failed unnoticed', async () => {
    const viewer = somebody();
    await using uow = database.unitOfWork(viewer);
    const writing = uow.write(async ({ manager }) => {
      await addNote(manager, viewer.userId);
      await manager.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(writing).rejects.toThrow(/rolled back/);
    expect(await storedTexts(viewer)).toEqual([]);
  });

  it('keeps its transaction through save, which would begin one of its own', async () => {
    const viewer = somebody();
    await using uow = database.unitOfWork(viewer);
    const writing = uow.write(async ({ manager }) => {
      await manager.save(Note, { id: uuidv7(), userId: viewer.userId, text: 'saved' });
      expect(await manager.query('SELECT app.user_id()')).toEqual([{ user_id: viewer.userId }]);
      await manager.transaction((nested) => addNote(nested, viewer.userId, 'nested'));
      throw new Error('stop');
    });
    await expect(writing).rejects.toThrow('stop');
    expect(await storedTexts(viewer)).toEqual([]);
  });

  it('that is called inside another joins it', async () => {
    const viewer = somebody();
    await using uow = narrow.unitOfWork(viewer);
    const writing = uow.write(async (outer) => {
      await uow.write(async (inner) => {
        expect(inner).toBe(outer);
        await addNote(inner.manager, viewer.userId);
      });
      expect(await uow.read((manager) => manager.count(Note))).toBe(1);
      throw new Error('stop');
    });
    await expect(writing).rejects.toThrow('stop');
    expect(await storedTexts(viewer)).toEqual([]);
  });

  it('that merely comes at the same time stands for itself', async () => {
    const viewer = somebody();
    await using uow = narrow.unitOfWork(viewer);
    const results = await Promise.allSettled([
      uow.write(async ({ manager }) => {
        await addNote(manager, viewer.userId, 'lost');
        await slowly(manager);
        throw new Error('stop');
      }),
      sleep(10).then(() => uow.write(({ manager }) => addNote(manager, viewer.userId, 'kept'))),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await storedTexts(viewer)).toEqual(['kept']);
  });

  it('waits for what nobody waits for', async () => {
    const viewer = somebody();
    await using uow = database.unitOfWork(viewer);
    let forgotten: Promise<unknown> | undefined;
    await uow.write(async () => {
      forgotten = uow.write(async ({ manager }) => {
        await slowly(manager);
        await addNote(manager, viewer.userId, 'forgotten');
      });
    });
    await forgotten;
    expect(await storedTexts(viewer)).toEqual(['forgotten']);
  });

  it('inside a read is refused instead of waiting for ever', async () => {
    await using uow = narrow.unitOfWork(system);
    await expect(uow.read(() => uow.write(async () => undefined))).rejects.toThrow(/inside a read/);
    expect(await uow.write(async () => 'done')).toBe('done');
  });

  it('does not take an acknowledged commit for granted when the connection breaks', async () => {
    const viewer = somebody();
    await using uow = database.unitOfWork(viewer);
    const writing = uow.write(async ({ manager }) => {
      await addNote(manager, viewer.userId);
      await breakConnections(database);
    });
    await expect(writing).rejects.toThrow();
    expect(await storedTexts(viewer)).toEqual([]);
    await uow.write(({ manager }) => addNote(manager, viewer.userId, 'second try'));
    expect(await storedTexts(viewer)).toEqual(['second try']);
  });
});

describe('a unit of work', () => {
  it('never holds two connections', async () => {
    const viewer = somebody();
    await using uow = narrow.unitOfWork(viewer);
    const read = async (ms: number) => {
      await sleep(ms);
      return uow.read(async (manager) => {
        await slowly(manager);
        await uow.read((nested) => nested.count(Note));
      });
    };
    const write = async (ms: number) => {
      await sleep(ms);
      return uow.write(async ({ manager }) => {
        await addNote(manager, viewer.userId);
        await uow.read((nested) => slowly(nested));
      });
    };
    await Promise.all([read(0), write(0), read(5), write(20), read(70), write(120), read(130), write(140), read(150)]);
    expect(await storedTexts(viewer)).toHaveLength(4);
    expect(poolOf(narrow).totalCount).toBe(1);
  });

  it('does not let requests wait for each other when the pool is full', async () => {
    const requests = Array.from({ length: 20 }, async () => {
      const viewer = somebody();
      await using uow = narrow.unitOfWork(viewer);
      await uow.read((manager) => manager.count(Note));
      await uow.write(({ manager }) => addNote(manager, viewer.userId));
      return await uow.read((manager) => manager.count(Note));
    });
    expect(await Promise.all(requests)).toEqual(Array.from({ length: 20 }, () => 1));
  });

  it('gives up with an error when no connection comes free', async () => {
    await using holder = narrow.unitOfWork(system);
    await holder.read((manager) => manager.query('SELECT 1'));
    await using waiting = narrow.unitOfWork(system);
    await expect(waiting.read((manager) => manager.query('SELECT 1'))).rejects.toThrow(/timeout exceeded/);
    await expect(waiting.write(async () => undefined)).rejects.toThrow(/timeout exceeded/);
  });

  it('gives its connection back, whatever happened', async () => {
    await using uow = narrow.unitOfWork(system);
    await Promise.allSettled([
      uow.read((manager) => manager.query('nonsense')),
      uow.write(() => Promise.reject(new Error())),
    ]);
    await uow[Symbol.asyncDispose]();
    expect(poolOf(narrow).idleCount).toBe(1);
  });

  it('is over once disposed', async () => {
    const uow = database.unitOfWork(system);
    await uow[Symbol.asyncDispose]();
    await expect(uow.read(async () => 1)).rejects.toThrow(/over/);
    await expect(uow.write(async () => 1)).rejects.toThrow(/over/);
  });

  it('cancels what runs when its signal aborts, and nothing of the next one', async () => {
    const client = new AbortController();
    const uow = narrow.unitOfWork(system, client.signal);
    const began = performance.now();
    const failure = expect(uow.read((manager) => manager.query('SELECT pg_sleep(30)'))).rejects.toMatchObject({
      driverError: { code: '57014' },
    });
    await sleep(50);
    client.abort();
    await failure;
    await uow[Symbol.asyncDispose]();
    expect(performance.now() - began).toBeLessThan(5_000);
    await using next = narrow.unitOfWork(system);
    expect(await next.read((manager) => manager.query('SELECT pg_sleep(0.1)'))).toHaveLength(1);
  });

  it('lets a read that comes while a write is committing see what it wrote', async () => {
    const viewer = somebody();
    await using uow = narrow.unitOfWork(viewer);
    const counts: Promise<number>[] = [];
    const count = () => void counts.push(uow.read((manager) => manager.count(Note)));
    await uow.write(async ({ manager }) => {
      await addNote(manager, viewer.userId);
      // Into every moment between the end of the work and the end of the commit.
      let ticks = 0;
      const again = () => void (++ticks < 30 && (count(), setImmediate(again)));
      setImmediate(again);
      for (let depth = Promise.resolve(), i = 0; i < 20; i++) depth = depth.then(count);
    });
    await sleep(20);
    expect(new Set(await Promise.all(counts))).toEqual(new Set([1]));
  });

  it('lets what is under way come to its end when it is disposed', async () => {
    const viewer = somebody();
    const uow = database.unitOfWork(viewer);
    const writing = uow.write(async ({ manager }) => {
      await slowly(manager);
      await addNote(manager, viewer.userId);
      return uow.read((nested) => nested.count(Note));
    });
    await uow[Symbol.asyncDispose]();
    expect(await writing).toBe(1);
    expect(await storedTexts(viewer)).toEqual(['a note']);
  });

  it('begins nothing new once its signal has aborted', async () => {
    const client = new AbortController();
    await using uow = database.unitOfWork(system, client.signal);
    await uow.read((manager) => manager.query('SELECT 1'));
    client.abort(new Error('the client went away'));
    await expect(uow.read((manager) => manager.query('SELECT 1'))).rejects.toThrow('the client went away');
    await expect(uow.write(async () => 1)).rejects.toThrow('the client went away');
  });
});

describe('a write of one statement', () => {
  const insert = 'INSERT INTO note (id, user_id, text) VALUES ($1, $2, $3) RETURNING text';
  const add = (uow: UnitOfWork, userId: string, text: string) =>
    uow.once(insert, [uuidv7(), userId, text], (_, rows: { text: string }[]) => rows[0]!.text);

  it('is stored as it was given, for whoever asks', async () => {
    const viewer = somebody();
    await using uow = database.unitOfWork(viewer);
    const text = `it's a "note" \\ $1 $3; ROLLBACK; -- /* ü`;
    expect(await add(uow, viewer.userId, text)).toBe(text);
    expect(await storedTexts(viewer)).toEqual([text]);
  });

  it('takes numbers for numbers wherever they stand', async () => {
    await using uow = database.unitOfWork(somebody());
    const rows = uow.once('SELECT 1-$1::int AS more, -$2::int AS less', [-1, -2], (_, found: object[]) => found);
    expect(await rows).toEqual([{ more: 2, less: 2 }]);
  });

  it('that is refused leaves nothing, and the connection to others', async () => {
    const [viewer, other] = [somebody(), somebody()];
    await using uow = narrow.unitOfWork(viewer);
    await expect(add(uow, other.userId, 'theirs')).rejects.toThrow(/row-level security/);
    await expect(add(uow, viewer.userId, 'a\0b')).rejects.toMatchObject({ code: '22021' });
    expect(await add(uow, viewer.userId, 'mine')).toBe('mine');
    expect(await uow.read((manager) => manager.count(Note))).toBe(1);
    expect(await storedTexts(other)).toEqual([]);
  });

  it('needs one connection, whatever else the request does', async () => {
    const viewer = somebody();
    await using uow = narrow.unitOfWork(viewer);
    const count = () => uow.read((manager) => manager.count(Note));
    expect(await count()).toBe(0);
    const seen = await Promise.all([
      add(uow, viewer.userId, 'first'),
      count(),
      add(uow, viewer.userId, 'second'),
      count(),
    ]);
    expect(seen[0]).toBe('first');
    expect(await count()).toBe(2);
  });

  it('joins the write that it is a part of, and may be no part of a read', async () => {
    const viewer = somebody();
    await using uow = database.unitOfWork(viewer);
    const failing = uow.write(async () => {
      await add(uow, viewer.userId, 'joined');
      throw new Error('not after all');
    });
    await expect(failing).rejects.toThrow('not after all');
    await expect(uow.read(() => add(uow, viewer.userId, 'read'))).rejects.toThrow('A write inside a read');
    expect(await storedTexts(viewer)).toEqual([]);
  });
});

describe('what goes with the commit', () => {
  const insert = 'INSERT INTO note (id, user_id, text) VALUES ($1, $2, $3) RETURNING text';

  it('comes last, in its order, and tells what it gave before effects do', async () => {
    const viewer = somebody();
    const order: string[] = [];
    await using uow = database.unitOfWork(viewer);
    await uow.write(async (tx) => {
      tx.afterCommit(() => void order.push('effect'));
      for (const text of ['second', 'third']) {
        tx.atCommit<{ text: string }>(
          insert,
          [uuidv7(), viewer.userId, text],
          (rows) => void order.push(rows[0]!.text),
        );
      }
      await addNote(tx.manager, viewer.userId, 'first');
      expect(await tx.manager.count(Note)).toBe(1);
    });
    expect(order).toEqual(['second', 'third', 'effect']);
    expect(await storedTexts(viewer)).toEqual(['first', 'second', 'third']);
  });

  it('takes everything back when it fails, and the connection is still good', async () => {
    const [viewer, other] = [somebody(), somebody()];
    const effects: string[] = [];
    await using uow = narrow.unitOfWork(viewer);
    const failing = uow.write(async (tx) => {
      await addNote(tx.manager, viewer.userId);
      tx.atCommit(insert, [uuidv7(), viewer.userId, 'good']);
      tx.atCommit(insert, [uuidv7(), other.userId, 'theirs']);
      tx.afterCommit(() => void effects.push('told'));
    });
    await expect(failing).rejects.toThrow(/row-level security/);
    expect(effects).toEqual([]);
    expect(await storedTexts(viewer)).toEqual([]);
    await uow.write(({ manager }) => addNote(manager, viewer.userId, 'later'));
    expect(await storedTexts(viewer)).toEqual(['later']);
  });

  it('is refused when a statement before it has failed unnoticed', async () => {
    const viewer = somebody();
    await using uow = database.unitOfWork(viewer);
    const swallowing = uow.write(async (tx) => {
      await tx.manager.query('SELECT 1 / 0').catch(() => undefined);
      tx.atCommit(insert, [uuidv7(), viewer.userId, 'lost']);
    });
    await expect(swallowing).rejects.toThrow(/aborted/);
    expect(await storedTexts(viewer)).toEqual([]);
  });
});
