import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../clock.js';
import { openDatabase, type Database } from '../database/database.js';
import { system } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { memoryPubSub } from '../pubsub/memory.js';
import { MessageTooLarge, type Message, type PubSub } from '../pubsub/pubsub.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { createOutbox, type NewEvent } from './outbox.js';
import { outboxRetention } from './outbox.jobs.js';

const log = silentLogger();
let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'outbox', migrations: [] });
});
afterAll(() => testDatabase[Symbol.asyncDispose]());
beforeEach(async () => {
  database = openDatabase({ url: testDatabase.appUrl, entities: [], log, applicationName: 'test' });
  await database.query('DELETE FROM app.outbox');
});
afterEach(() => database[Symbol.asyncDispose]());

/** A carrier that keeps what it was given, and may be made to fail or to take its time. */
function recorder({ fail = (_message: Message): boolean => false, delayMs = 0 } = {}) {
  const published: Message[] = [];
  const pubsub: PubSub = {
    async publish(_topic, message) {
      if (delayMs > 0) await sleep(delayMs);
      if (fail(message)) throw new Error('the carrier is down');
      published.push(message);
    },
    subscribe: () => {
      throw new Error('nobody subscribes here');
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
  return { pubsub, published };
}

const event = (payload: Message = {}, key = 'one'): NewEvent => ({ topic: 'test.thing.happened', key, payload });

async function add(outbox: ReturnType<typeof createOutbox>, ...events: NewEvent[]): Promise<void> {
  await using uow = database.unitOfWork(system);
  await uow.write(async (tx) => {
    for (const each of events) await outbox.add(tx, each);
  });
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('waited for too long');
    await sleep(5);
  }
}

const waiting = async () =>
  (await database.query<{ count: number }>('SELECT count(*)::int FROM app.outbox WHERE published_at IS NULL'))[0]!
    .count;

/** What a process leaves behind that dies between the commit and the publishing. */
const leaveBehind = (payload: Message, key = 'one') =>
  database.query(`INSERT INTO app.outbox (topic, key, payload) VALUES ('test.thing.happened', $1, $2)`, [key, payload]);

describe('the outbox', () => {
  it('publishes an event after the commit, not before', async () => {
    await using pubsub = memoryPubSub();
    await using outbox = createOutbox({ database, pubsub, log });
    const subscription = pubsub.subscribe('test.thing.happened', new AbortController().signal)[Symbol.asyncIterator]();
    const committed: string[] = [];
    await using uow = database.unitOfWork(system);
    const delivered = subscription.next().then(({ value }) => {
      expect(committed).toEqual(['yes']);
      return value as unknown;
    });
    await uow.write(async (tx) => {
      await outbox.add(tx, event({ id: 1 }));
      await sleep(30);
      committed.push('yes');
    });
    expect(await delivered).toEqual({ type: 'message', message: { id: 1 } });
    await until(async () => (await waiting()) === 0);
  });

  it('has no event of a write that was rolled back', async () => {
    const { pubsub, published } = recorder();
    await using outbox = createOutbox({ database, pubsub, log });
    await using uow = database.unitOfWork(system);
    const writing = uow.write(async (tx) => {
      await outbox.add(tx, event({ id: 'never' }));
      throw new Error('changed my mind');
    });
    await expect(writing).rejects.toThrow('changed my mind');
    await add(outbox, event({ id: 'after' }));
    await until(() => published.length > 0);
    expect(published).toEqual([{ id: 'after' }]);
  });

  it('refuses an event that no carrier would take, and with it the write', async () => {
    const { pubsub } = recorder();
    await using outbox = createOutbox({ database, pubsub, log });
    await expect(add(outbox, event({ text: 'x'.repeat(8_000) }))).rejects.toThrow(MessageTooLarge);
    expect(await waiting()).toBe(0);
  });

  it('publishes what a process that died had committed', async () => {
    await leaveBehind({ id: 1 });
    const { pubsub, published } = recorder();
    await using _outbox = createOutbox({ database, pubsub, log });
    await until(() => published.length === 1);
    expect(published).toEqual([{ id: 1 }]);
  });

  it('keeps the order of each key, and takes more than fits in a batch', async () => {
    const { pubsub, published } = recorder();
    const keys = ['a', 'b', 'c'];
    for (let at = 0; at < 50; at++) for (const key of keys) await leaveBehind({ key, at }, key);
    for (let at = 0; at < 150; at++) await leaveBehind({ key: `own ${at}`, at: 0 }, `own ${at}`);
    await using _outbox = createOutbox({ database, pubsub, log });
    await until(async () => (await waiting()) === 0);
    expect(published).toHaveLength(300);
    for (const key of keys) {
      expect(published.filter((message) => message['key'] === key).map(({ at }) => at)).toEqual(
        Array.from({ length: 50 }, (_, at) => at),
      );
    }
  });

  it('publishes once and in order when two relays work at the same time', async () => {
    const [one, two] = [recorder({ delayMs: 1 }), recorder({ delayMs: 1 })];
    const all: Message[] = [];
    for (const { pubsub } of [one, two]) {
      const publish = pubsub.publish.bind(pubsub);
      pubsub.publish = async (topic, message) => {
        await publish(topic, message);
        all.push(message);
      };
    }
    for (let at = 0; at < 20; at++) for (const key of ['a', 'b', 'c', 'd']) await leaveBehind({ key, at }, key);
    await using first = createOutbox({ database, pubsub: one.pubsub, log });
    await using second = createOutbox({ database, pubsub: two.pubsub, log });
    await Promise.all([add(first, event({ key: 'a', at: 20 }, 'a')), add(second, event({ key: 'b', at: 20 }, 'b'))]);
    await until(async () => (await waiting()) === 0);
    await sleep(20);
    expect(all).toHaveLength(82);
    for (const key of ['a', 'b', 'c', 'd']) {
      const order = all.filter((message) => message['key'] === key).map(({ at }) => at as number);
      expect(order).toEqual(order.toSorted((x, y) => x - y));
    }
  });

  it('tries again when the carrier fails, and goes on with other keys meanwhile', async () => {
    let isDown = true;
    const { pubsub, published } = recorder({ fail: (message) => isDown && message['key'] === 'b' });
    await leaveBehind({ key: 'a', at: 0 }, 'a');
    await leaveBehind({ key: 'b', at: 0 }, 'b');
    await leaveBehind({ key: 'b', at: 1 }, 'b');
    await leaveBehind({ key: 'c', at: 0 }, 'c');
    await using _outbox = createOutbox({ database, pubsub, log });
    await until(() => published.length === 2);
    expect(published.map(({ key }) => key)).toEqual(['a', 'c']);
    isDown = false;
    await until(async () => (await waiting()) === 0);
    expect(published.slice(2)).toEqual([
      { key: 'b', at: 0 },
      { key: 'b', at: 1 },
    ]);
  });

  it('loses nothing when it is disposed in the middle', async () => {
    const first = recorder({ delayMs: 5 });
    for (let at = 0; at < 20; at++) await leaveBehind({ at }, uuidv7());
    const outbox = createOutbox({ database, pubsub: first.pubsub, log });
    await until(() => first.published.length > 3);
    await outbox[Symbol.asyncDispose]();
    const second = recorder();
    await using _next = createOutbox({ database, pubsub: second.pubsub, log });
    await until(async () => (await waiting()) === 0);
    const all = [...first.published, ...second.published].map(({ at }) => at as number);
    expect(all.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });

  it('forgets what was published long ago, and nothing else', async () => {
    await leaveBehind({ at: 'waiting since long' });
    await leaveBehind({ at: 'published just now' });
    await leaveBehind({ at: 'published long ago' });
    await database.query(`UPDATE app.outbox SET created_at = now() - interval '2 days',
      published_at = CASE payload->>'at' WHEN 'published just now' THEN now() WHEN 'published long ago' THEN now() - interval '2 days' END`);
    await outboxRetention({ database, clock: systemClock }).handler({
      data: null,
      signal: new AbortController().signal,
    });
    const left = await database.query<{ at: string }>(`SELECT payload->>'at' AS at FROM app.outbox ORDER BY id`);
    expect(left.map(({ at }) => at)).toEqual(['waiting since long', 'published just now']);
  });
});
