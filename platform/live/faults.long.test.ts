import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { openDatabase, type Database } from '../database/database.js';
import { system } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { memoryPubSub } from '../pubsub/memory.js';
import { postgresPubSub } from '../pubsub/postgres.js';
import type { PubSub } from '../pubsub/pubsub.js';
import { redisPubSub } from '../pubsub/redis.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { hasRedisServer, startTestRedis } from '../testing/test-redis.js';
import { createLive, defineStream, type Live } from './index.js';

/**
 * What must never happen, whatever breaks: that an entry is lost, comes twice or out of order. Writers and readers have a
 * carrier, a pool and a `Live` each, as they would in two processes.
 */

const log = silentLogger();
const stream = defineStream<{ readonly id: string }>({ name: 'test.storm' });

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'live-faults', migrations: [] });
});
afterAll(() => testDatabase[Symbol.asyncDispose]());

interface Side extends AsyncDisposable {
  readonly database: Database;
  readonly live: Live;
}

function side(openPubSub: () => PubSub, poolSize: number): Side {
  const stack = new AsyncDisposableStack();
  const database = stack.use(
    openDatabase({ url: testDatabase.appUrl, entities: [], log, applicationName: 'storm', poolSize }),
  );
  const pubsub = stack.use(openPubSub());
  const live = stack.use(createLive({ database, pubsub, log }));
  return { database, live, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

const DATABASE_AWAY = /terminat|ECONN|starting up|not queryable|already released/;

/** Somebody who reads on from where it was, over and over, as a client with a bad connection does. */
class Recipient implements AsyncDisposable {
  readonly received: string[] = [];
  readonly faults: string[] = [];
  private cursor = 0n;
  private connection: AbortController | null = null;
  private isOver = false;
  private readonly running: Promise<void>;

  constructor(
    private readonly live: Live,
    readonly key: string,
    private readonly slow: number,
  ) {
    this.running = this.run();
  }

  disconnect(): void {
    this.connection?.abort();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.isOver = true;
    this.disconnect();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.isOver) {
      this.connection = new AbortController();
      const { signal } = this.connection;
      try {
        const { key, cursor: after } = this;
        for await (const { sequence, payload } of await this.live.durableStream(stream, {
          key,
          after,
          viewer: system,
          signal,
        })) {
          if (sequence !== this.cursor + 1n) this.faults.push(`${sequence} after ${this.cursor}`);
          this.cursor = sequence;
          this.received.push(payload.id);
          if (this.slow > 0) await sleep(this.slow);
        }
      } catch (error) {
        // Only a database that is away may refuse, and who has left itself is not interested in why.
        const isExpected = signal.aborted || DATABASE_AWAY.test(String(error));
        if (!isExpected) this.faults.push(String(error));
        await sleep(20);
      }
    }
  }
}

/** As many recipients as keys; all end with what they are disposed by. */
function recipientsOf(
  stack: AsyncDisposableStack,
  live: Live,
  keys: readonly string[],
  slow: (nth: number) => number = () => 0,
) {
  return keys.map((key, nth) => stack.use(new Recipient(live, key, slow(nth))));
}

interface Storm {
  /** By recipient: what was certainly written, and what may have been because its commit was not answered. */
  readonly written: Map<string, Set<string>>;
  readonly uncertain: Set<string>;
  readonly failures: string[];
}

/** Short transactions for one or two recipients in any order, and long ones that hold what they have while others pass. */
async function write({ database, live }: Side, keys: readonly string[], writers: number, each: number): Promise<Storm> {
  const storm: Storm = { written: new Map(keys.map((key) => [key, new Set()])), uncertain: new Set(), failures: [] };
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let nth = 0; nth < each; nth++) {
        const id = `${writer}-${nth}-${uuidv7()}`;
        const to = [keys[randomInt(keys.length)]!, keys[randomInt(keys.length)]!];
        try {
          await using uow = database.unitOfWork(system);
          await uow.write(async (tx) => {
            for (const key of to) live.append(tx, stream, { key, payload: { id: `${id}>${to.indexOf(key)}` } });
            await tx.manager.query('SELECT 1');
            if (nth % 25 === writer % 25) await sleep(randomInt(60));
          });
          for (const key of to) storm.written.get(key)!.add(`${id}>${to.indexOf(key)}`);
        } catch (error) {
          storm.failures.push(String(error));
          storm.uncertain.add(`${id}>0`).add(`${id}>1`);
          await sleep(10);
        }
      }
    }),
  );
  return storm;
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('waited for too long');
    await sleep(2);
  }
}

/** As an administrator's hand or a restart would. */
async function breakConnections(): Promise<void> {
  const admin = new Client({ connectionString: testDatabase.adminUrl });
  await admin.connect();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name IN ('storm', 'kontor-pubsub')`,
  );
  await admin.end();
}

/** Nothing lost, nothing twice, nothing out of order, nothing that nobody wrote. */
async function expectAll(recipients: readonly Recipient[], storm: Storm): Promise<void> {
  for (const { key, received, faults } of recipients) {
    const [row] = await testDatabase.asOwner<{ last: string; count: number }>(
      `SELECT last_sequence AS last, (SELECT count(*)::int FROM app.stream_entries WHERE key = $1) AS count
       FROM app.stream_heads WHERE key = $1`,
      [key],
    );
    expect(Number(row!.last)).toBe(row!.count);
    await until(() => received.length >= row!.count || faults.length > 0);
    expect(faults).toEqual([]);
    expect(received).toHaveLength(row!.count);
    // To one recipient twice in one transaction: the same text, two numbers.
    const texts = new Set(received);
    for (const id of storm.written.get(key)!) expect(texts).toContain(id);
    for (const id of texts) if (!storm.uncertain.has(id)) expect(storm.written.get(key)).toContain(id);
  }
}

const somebody = (count: number) => Array.from({ length: count }, () => uuidv7());

const carriers: [string, () => Promise<{ open: () => PubSub } & AsyncDisposable>][] = [
  [
    'memory',
    async () => {
      const shared = memoryPubSub();
      const open = (): PubSub => ({
        publish: (topic, message) => shared.publish(topic, message),
        subscribe: (topic, signal) => shared.subscribe(topic, signal),
        [Symbol.asyncDispose]: async () => undefined,
      });
      return { open, [Symbol.asyncDispose]: () => shared[Symbol.asyncDispose]() };
    },
  ],
  [
    'PostgreSQL',
    async () => ({
      open: () => postgresPubSub({ url: testDatabase.appUrl, log }),
      [Symbol.asyncDispose]: async () => undefined,
    }),
  ],
];
if (hasRedisServer()) {
  carriers.push([
    'Redis',
    async () => {
      const redis = await startTestRedis();
      return {
        open: () => redisPubSub({ url: redis.url, channel: 'storm', log }),
        [Symbol.asyncDispose]: () => redis[Symbol.asyncDispose](),
      };
    },
  ]);
} else process.stdout.write('skipped: no redis-server\n');

describe.each(carriers)('with %s as carrier', (_name, start) => {
  it('20 writers reach recipients who come and go, and are slow', async () => {
    await using carrier = await start();
    await using writing = side(carrier.open, 20);
    await using reading = side(carrier.open, 8);
    const keys = somebody(12);
    await using stack = new AsyncDisposableStack();
    const recipients = recipientsOf(stack, reading.live, keys, (nth) => (nth % 4 === 0 ? 2 : 0));
    let isOver = false;
    const restless = (async () => {
      while (!isOver) {
        recipients[randomInt(recipients.length)]!.disconnect();
        await sleep(5);
      }
    })();
    const storm = await write(writing, keys, 20, 40);
    isOver = true;
    await restless;
    expect(storm.failures).toEqual([]);
    await expectAll(recipients, storm);
  });
});

describe('faults', () => {
  const overPostgres = () => postgresPubSub({ url: testDatabase.appUrl, log });

  it('two recipients in opposite order do not make a deadlock', async () => {
    await using writing = side(memoryPubSub, 20);
    const keys = somebody(2);
    await Promise.all(
      Array.from({ length: 300 }, async (_, nth) => {
        await using uow = writing.database.unitOfWork(system);
        await uow.write(async (tx) => {
          const order = nth % 2 === 0 ? keys : keys.toReversed();
          for (const key of order) writing.live.append(tx, stream, { key, payload: { id: `${nth}` } });
        });
      }),
    );
    const heads = await testDatabase.asOwner<{ last: string }>(
      'SELECT last_sequence AS last FROM app.stream_heads WHERE key = ANY ($1)',
      [keys],
    );
    expect(heads.map(({ last }) => last)).toEqual(['300', '300']);
  });

  it('a long transaction neither keeps others waiting nor hides what they wrote', async () => {
    await using writing = side(memoryPubSub, 5);
    const [key] = somebody(1) as [string];
    await using recipient = new Recipient(writing.live, key, 0);
    await using uow = writing.database.unitOfWork(system);
    let finish!: () => void;
    const long = uow.write(async (tx) => {
      writing.live.append(tx, stream, { key, payload: { id: 'long' } });
      await new Promise<void>((resolve) => (finish = resolve));
    });
    await sleep(20);
    const since = performance.now();
    for (const id of ['short 1', 'short 2']) {
      await using other = writing.database.unitOfWork(system);
      await other.write(async (tx) => writing.live.append(tx, stream, { key, payload: { id } }));
    }
    await until(() => recipient.received.length === 2);
    expect(performance.now() - since).toBeLessThan(1_000);
    finish();
    await long;
    await until(() => recipient.received.length === 3);
    expect(recipient.received).toEqual(['short 1', 'short 2', 'long']);
    expect(recipient.faults).toEqual([]);
  });

  it('connections of the database that break in the middle cost nothing that was committed', async () => {
    await using writing = side(overPostgres, 10);
    await using reading = side(overPostgres, 5);
    const keys = somebody(5);
    await using stack = new AsyncDisposableStack();
    const recipients = recipientsOf(stack, reading.live, keys);
    let isOver = false;
    const breaking = (async () => {
      while (!isOver) {
        await sleep(150);
        await breakConnections();
      }
    })();
    const storm = await write(writing, keys, 10, 80);
    isOver = true;
    await breaking;
    expect(storm.failures.length).toBeGreaterThan(0);
    await expectAll(recipients, storm);
  });

  it('what a process leaves behind that dies between the commit and the wake-up is found', async () => {
    await using reading = side(overPostgres, 5);
    const [key] = somebody(1) as [string];
    await using recipient = new Recipient(reading.live, key, 0);
    await sleep(200);
    const entries = [{ stream: stream.name, key, payload: { id: 'left behind' } }];
    await testDatabase.asOwner('SELECT FROM app.append_to_streams($1)', [JSON.stringify(entries)]);
    const since = performance.now();
    await until(() => recipient.received.length > 0);
    expect(performance.now() - since).toBeLessThan(6_000);
  });

  (hasRedisServer() ? it : it.skip)(
    'Redis may hang, go and come back: nobody waits for it and nothing is lost',
    async () => {
      await using redis = await startTestRedis();
      const open = () => redisPubSub({ url: redis.url, channel: 'storm', log });
      await using writing = side(open, 20);
      await using reading = side(open, 5);
      const keys = somebody(5);
      await using stack = new AsyncDisposableStack();
      const recipients = recipientsOf(stack, reading.live, keys);
      const before = await write(writing, keys, 20, 10);
      redis.freeze();
      const since = performance.now();
      const hanging = await write(writing, keys, 20, 10);
      await redis.kill();
      const gone = await write(writing, keys, 20, 10);
      expect(performance.now() - since).toBeLessThan(10_000);
      await redis.start();
      const after = await write(writing, keys, 20, 10);
      const storms = [before, hanging, gone, after];
      expect(storms.flatMap(({ failures }) => failures)).toEqual([]);
      const written = new Map(
        keys.map((key) => [key, storms.reduce((all, each) => all.union(each.written.get(key)!), new Set<string>())]),
      );
      await expectAll(recipients, { written, uncertain: new Set(), failures: [] });
    },
  );

  it('leave nothing behind, however a subscription ends', async () => {
    let listening = 0;
    await using reading = side(() => {
      const pubsub = memoryPubSub();
      return {
        publish: (topic, message) => pubsub.publish(topic, message),
        subscribe(topic, signal) {
          listening++;
          signal.addEventListener('abort', () => listening--);
          return pubsub.subscribe(topic, signal);
        },
        [Symbol.asyncDispose]: () => pubsub[Symbol.asyncDispose](),
      };
    }, 5);
    const { live, database } = reading;
    const lasting = new AbortController();
    for (let round = 0; round < 60; round++) {
      const [key] = somebody(1) as [string];
      const client = new AbortController();
      let isAllowed = true;
      const authorize = async () => {
        if (!isAllowed) throw new Error('no longer');
      };
      const open = (signal: AbortSignal) => live.durableStream(stream, { key, viewer: system, signal, authorize });
      const [unread, waiting, left, refused] = await Promise.all([
        open(client.signal),
        open(client.signal),
        open(lasting.signal),
        open(lasting.signal),
      ]);
      expect(listening).toBe(1);
      const ended = waiting.next();
      const append = async (id: string) => {
        await using uow = database.unitOfWork(system);
        await uow.write(async (tx) => live.append(tx, stream, { key, payload: { id } }));
      };
      await append('first');
      expect((await ended).done).toBe(false);
      await Promise.all([left.next(), refused.next()]);
      await left.return();
      isAllowed = false;
      await append('second');
      await expect(refused.next()).rejects.toThrow('no longer');
      client.abort();
      expect(await unread.next()).toEqual({ done: true, value: undefined });
      expect(await waiting.next()).toEqual({ done: true, value: undefined });
      expect(listening).toBe(0);
    }
  });
});
