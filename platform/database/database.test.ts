import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { system } from '../identity/viewer.js';
import { silentLogger } from '../log/log.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { bigintColumn, CreatedAt, numericColumn, UpdatedAt } from './columns.js';
import { openDatabase, type Database } from './database.js';

@Entity('measure')
class Measure {
  @PrimaryColumn({ type: 'int' })
  id: number;

  @Column({ type: 'bigint', transformer: bigintColumn, nullable: true })
  amount: bigint | null;

  @Column({ type: 'numeric', transformer: numericColumn, nullable: true })
  share: number | null;

  @Column({ type: 'date', nullable: true })
  takenOn: string | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;
}

class Measures2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure (
        id int PRIMARY KEY, amount bigint, share numeric, taken_on date,
        created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TRIGGER touch_updated_at BEFORE UPDATE ON measure FOR EACH ROW EXECUTE FUNCTION app.touch_updated_at();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE measure`);
  }
}

const log = silentLogger();
let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'database', migrations: [Measures2000000000000] });
});
afterAll(() => testDatabase[Symbol.asyncDispose]());

const open = (url = testDatabase.appUrl, options: { statementTimeoutMs?: number; connectTimeoutMs?: number } = {}) =>
  openDatabase({ url, entities: [Measure], log, applicationName: 'test', ...options });

/** A way to PostgreSQL that can be cut and mended, as a restart of the server does. */
async function startProxy(targetUrl: string) {
  const target = new URL(targetUrl);
  const url = new URL(targetUrl);
  const sockets = new Set<net.Socket>();
  const accept = (client: net.Socket) => {
    const server = net.connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy()).on('close', () => other.destroy());
    }
  };
  let listener = net.createServer(accept).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as net.AddressInfo;
  url.port = String(port);
  async function cut(): Promise<void> {
    listener.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await once(listener, 'close');
  }
  return {
    url: url.href,
    cut,
    async mend() {
      listener = net.createServer(accept).listen(port, '127.0.0.1');
      await once(listener, 'listening');
    },
    [Symbol.asyncDispose]: async () => (listener.listening ? cut() : undefined),
  };
}

const one = (database: Database) => database.query('SELECT 1 AS one');

it('survives a connection that PostgreSQL ends while the pool hands it out', async () => {
  await using database = open();
  await database.query('SELECT 1');
  const { master } = database.dataSource.driver as PostgresDriver;
  const pool = master as Pool;
  const [client, release] = await new Promise<[PoolClient, (isBroken: boolean) => void]>((resolve) => {
    pool.connect((_error, given, giveBack) => resolve([given!, giveBack]));
  });
  expect(() => client.emit('error', new Error('terminating connection due to administrator command'))).not.toThrow();
  release(true);
});

describe('a database', () => {
  it('works again when PostgreSQL comes back', async () => {
    await using proxy = await startProxy(testDatabase.appUrl);
    await using database = open(proxy.url);
    expect(await Promise.all([one(database), one(database)])).toHaveLength(2);
    await using uow = database.unitOfWork(system);
    await uow.read((manager) => manager.query('SELECT 1'));
    const running = expect(uow.read((manager) => manager.query('SELECT pg_sleep(30)'))).rejects.toThrow();
    await sleep(30);

    await proxy.cut();
    await running;
    // Whoever comes first may still get an idle connection that has not noticed.
    await expect(one(database)).rejects.toThrow(/terminated|ECONNREFUSED/);
    await expect(one(database)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(uow.read((manager) => manager.query('SELECT 1'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await expect(uow.write(async () => undefined)).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    await proxy.mend();
    expect(await one(database)).toEqual([{ one: 1 }]);
    expect(await uow.read((manager) => manager.query('SELECT 2 AS two'))).toEqual([{ two: 2 }]);
    expect(await uow.write(async () => 'written')).toBe('written');
  });

  it('may be opened before PostgreSQL is up', async () => {
    await using proxy = await startProxy(testDatabase.appUrl);
    await proxy.cut();
    await using database = open(proxy.url);
    await expect(one(database)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await proxy.mend();
    expect(await one(database)).toEqual([{ one: 1 }]);
  });

  it('does not wait for ever for a server that does not answer', async () => {
    await using silent = await startSilentServer();
    await using database = open(silent.url, { connectTimeoutMs: 200 });
    await expect(one(database)).rejects.toThrow(/timeout/);
  });

  it('cancels a statement that takes too long', async () => {
    await using database = open(undefined, { statementTimeoutMs: 100 });
    await using uow = database.unitOfWork(system);
    await expect(uow.read((manager) => manager.query('SELECT pg_sleep(10)'))).rejects.toThrow(/statement timeout/);
    expect(await uow.read((manager) => manager.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
  });

  it('is closed once disposed', async () => {
    const database = open();
    await one(database);
    await database[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
    await expect(one(database)).rejects.toThrow('The database is closed.');
  });

  it('needs no connection to be closed', async () => {
    await open('postgres://nobody@127.0.0.1:1/nothing')[Symbol.asyncDispose]();
  });

  it('never takes an undefined condition for none', async () => {
    await using database = open();
    await using uow = database.unitOfWork(system);
    const where = { id: undefined } as never;
    await expect(uow.read((manager) => manager.findOneBy(Measure, where))).rejects.toThrow(/Undefined value/);
    await expect(uow.write(({ manager }) => manager.delete(Measure, where))).rejects.toThrow(/Undefined value/);
  });
});

async function startSilentServer() {
  const sockets: net.Socket[] = [];
  const listener = net.createServer((socket) => void sockets.push(socket)).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as net.AddressInfo;
  return {
    url: `postgres://nobody@127.0.0.1:${port}/nothing`,
    async [Symbol.asyncDispose]() {
      listener.close();
      for (const socket of sockets) socket.destroy();
      await once(listener, 'close');
    },
  };
}

describe('columns', () => {
  it('come back as they went in', async () => {
    await using database = open();
    await using uow = database.unitOfWork(system);
    const measures = [
      { id: 1, amount: 9_223_372_036_854_775_807n, share: 0.1, takenOn: '2026-03-29' },
      { id: 2, amount: -1n, share: -2.5, takenOn: '1893-04-01' },
      { id: 3, amount: null, share: null, takenOn: null },
    ];
    await uow.write(({ manager }) => manager.insert(Measure, measures));
    const stored = await uow.read((manager) => manager.find(Measure, { order: { id: 'ASC' } }));
    expect(stored).toMatchObject(measures);
    expect(await uow.read((manager) => manager.findBy(Measure, { amount: -1n }))).toMatchObject([{ id: 2 }]);
  });

  it('of creation and change are the business of the database', async () => {
    await using database = open();
    await using uow = database.unitOfWork(system);
    const longAgo = new Date('2000-01-01');
    const measure = await uow.write(({ manager }) =>
      manager.save(manager.create(Measure, { id: 10, createdAt: longAgo, amount: 1n })),
    );
    expect(measure.createdAt.getTime()).toBeGreaterThan(longAgo.getTime());
    const before = measure.updatedAt;
    await uow.write(({ manager }) => manager.save(Object.assign(measure, { amount: 2n, createdAt: longAgo })));
    const stored = await uow.read((manager) => manager.findOneByOrFail(Measure, { id: 10 }));
    expect(stored.updatedAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(stored.createdAt.getTime()).toBeGreaterThan(longAgo.getTime());
  });
});
