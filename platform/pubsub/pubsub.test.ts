import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { givenRedisUrl, hasRedisServer, startTestRedis, type TestRedis } from '../testing/test-redis.js';
import { memoryPubSub } from './memory.js';
import { postgresPubSub } from './postgres.js';
import { MAX_MESSAGE_BYTES, MessageTooLarge, type Delivery, type PubSub } from './pubsub.js';
import { redisPubSub } from './redis.js';

const hasRedis = hasRedisServer();
const isRedisGiven = givenRedisUrl() !== undefined;
if (!hasRedis && !isRedisGiven) process.stdout.write('skipped: no redis-server\n');

let testDatabase: TestDatabase;
/** Only where there is one. */
let testRedis: TestRedis;
beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'pubsub', migrations: [] });
  if (hasRedis) testRedis = await startTestRedis();
});
afterAll(async () => {
  await testDatabase[Symbol.asyncDispose]();
  if (hasRedis) await testRedis[Symbol.asyncDispose]();
});

const openRedis = (url = testRedis.url) => redisPubSub({ url, channel: uuidv7(), log: silentLogger() });

/** What a subscriber gets, one by one; without the resync with which a new connection begins. */
function reader(pubsub: PubSub, topic: string, signal: AbortSignal = new AbortController().signal) {
  const iterator = pubsub.subscribe(topic, signal)[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    async message() {
      for (;;) {
        const { value } = await iterator.next();
        if ((value as Delivery | undefined)?.type !== 'resync')
          return (value as { message: unknown } | undefined)?.message;
      }
    },
    return: () => iterator.return!(),
  };
}

const carriers: [string, () => { publisher: PubSub; subscriber: PubSub }][] = [
  [
    'in memory',
    () => {
      const pubsub = memoryPubSub();
      return { publisher: pubsub, subscriber: pubsub };
    },
  ],
  [
    'over PostgreSQL',
    () => {
      // Two processes.
      const open = () => postgresPubSub({ url: testDatabase.appUrl, log: silentLogger() });
      return { publisher: open(), subscriber: open() };
    },
  ],
];
if (hasRedis || isRedisGiven) {
  carriers.push([
    'over Redis',
    () => {
      const channel = uuidv7();
      const url = givenRedisUrl() ?? testRedis.url;
      const open = () => redisPubSub({ url, channel, log: silentLogger() });
      return { publisher: open(), subscriber: open() };
    },
  ]);
}

describe.each(carriers)('pub/sub %s', (_, open) => {
  let publisher: PubSub;
  let subscriber: PubSub;
  let topic: string;
  beforeEach(async () => {
    ({ publisher, subscriber } = open());
    topic = `test.${uuidv7()}.happened`;
    // Both listen before the test begins.
    for (const pubsub of [publisher, subscriber]) {
      const client = new AbortController();
      const warm = reader(pubsub, 'test.warmed.up', client.signal).message();
      while (!(await Promise.race([warm, sleep(20)]))) await pubsub.publish('test.warmed.up', {});
      client.abort();
    }
  });
  afterEach(async () => {
    await publisher[Symbol.asyncDispose]();
    await subscriber[Symbol.asyncDispose]();
  });

  it('brings equal messages as often as they were published', async () => {
    const subscription = reader(subscriber, topic);
    const rounds = Array.from({ length: 20 }, () => publisher.publish(topic, { again: true }));
    await Promise.all([...rounds, publisher.publish(topic, { last: true })]);
    for (const _ of rounds) expect(await subscription.message()).toEqual({ again: true });
    expect(await subscription.message()).toEqual({ last: true });
  });

  it('brings every message to every subscriber of the topic, in order', async () => {
    const [one, two, other] = [
      reader(subscriber, topic),
      reader(subscriber, topic),
      reader(subscriber, `${topic}.not`),
    ];
    const messages = Array.from({ length: 50 }, (_, at) => ({ at, text: `it's "quoted" \\ ä🐘` }));
    await Promise.all(messages.map((message) => publisher.publish(topic, message)));
    await publisher.publish(`${topic}.not`, { other: true });
    for (const message of messages) {
      expect(await one.message()).toEqual(message);
      expect(await two.message()).toEqual(message);
    }
    expect(await other.message()).toEqual({ other: true });
  });

  it('keeps what comes between the subscription and the first look', async () => {
    const early = reader(subscriber, topic);
    await publisher.publish(topic, { early: true });
    await sleep(50);
    expect(await early.message()).toEqual({ early: true });
  });

  it('gives every subscriber a message of its own', async () => {
    const [one, two] = [reader(publisher, topic), reader(publisher, topic)];
    const message = { list: [1] };
    await publisher.publish(topic, message);
    const received = (await one.message()) as typeof message;
    message.list.push(2);
    expect(received).toEqual({ list: [1] });
    expect(await two.message()).toEqual({ list: [1] });
  });

  it('ends a subscription when its signal aborts', async () => {
    const client = new AbortController();
    const subscription = reader(subscriber, topic, client.signal);
    const waiting = subscription.next();
    client.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await subscription.next()).toEqual({ done: true, value: undefined });
    const late = reader(subscriber, topic, client.signal);
    expect(await late.next()).toEqual({ done: true, value: undefined });
  });

  it('ends a subscription that its reader leaves', async () => {
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const delivery of subscriber.subscribe(topic, new AbortController().signal)) {
        if (delivery.type === 'resync') continue;
        seen.push(delivery.message);
        break;
      }
    })();
    await publisher.publish(topic, { at: 1 });
    await publisher.publish(topic, { at: 2 });
    await reading;
    expect(seen).toEqual([{ at: 1 }]);
  });

  it('tells a subscriber that lags too far behind to resync', async () => {
    const slow = reader(publisher, topic);
    const quick = reader(publisher, topic);
    for (let at = 0; at < 1_001; at++) {
      await publisher.publish(topic, { at });
      expect(await quick.message()).toEqual({ at });
    }
    expect(await slow.next()).toEqual({ done: false, value: { type: 'resync' } });
    await publisher.publish(topic, { again: true });
    expect(await slow.message()).toEqual({ again: true });
  });

  it('refuses a message that PostgreSQL could not carry, and takes the largest that it can', async () => {
    const room = MAX_MESSAGE_BYTES - Buffer.byteLength(JSON.stringify({ topic, message: { text: '' } }));
    const subscription = reader(subscriber, topic);
    await expect(publisher.publish(topic, { text: 'x'.repeat(room + 1) })).rejects.toThrow(MessageTooLarge);
    await expect(publisher.publish(topic, { text: 'ä'.repeat(room - 1) })).rejects.toThrow(/send ids/);
    await publisher.publish(topic, { text: 'x'.repeat(room) });
    expect(await subscription.message()).toEqual({ text: 'x'.repeat(room) });
  });

  it('ends everything when it is disposed', async () => {
    const subscription = reader(subscriber, topic);
    const waiting = (async () => {
      for (;;) if ((await subscription.next()).done) return 'ended';
    })();
    await subscriber[Symbol.asyncDispose]();
    expect(await waiting).toBe('ended');
    expect(await reader(subscriber, topic).next()).toEqual({ done: true, value: undefined });
    await publisher[Symbol.asyncDispose]();
    await expect(publisher.publish(topic, {})).rejects.toThrow(/closed/);
  });
});

describe('pub/sub over PostgreSQL', () => {
  async function breakConnections(): Promise<void> {
    const admin = new Client({ connectionString: testDatabase.adminUrl });
    await admin.connect();
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'kontor-pubsub'`,
    );
    await admin.end();
  }

  it('comes back after its connection broke, and says that something may be missing', async () => {
    await using pubsub = postgresPubSub({ url: testDatabase.appUrl, log: silentLogger() });
    const subscription = reader(pubsub, 'test.back');
    await pubsub.publish('test.back', { at: 1 });
    expect(await subscription.message()).toEqual({ at: 1 });
    await breakConnections();
    expect(await subscription.next()).toEqual({ done: false, value: { type: 'resync' } });
    await pubsub.publish('test.back', { at: 2 });
    expect(await subscription.message()).toEqual({ at: 2 });
  });

  it('tells those who subscribe before it is connected to resync', async () => {
    await using pubsub = postgresPubSub({ url: testDatabase.appUrl, log: silentLogger() });
    expect(await reader(pubsub, 'test.early').next()).toEqual({ done: false, value: { type: 'resync' } });
  });

  it('makes no connection until somebody needs one', async () => {
    await using pubsub = postgresPubSub({ url: 'postgres://nobody@127.0.0.1:1/nothing', log: silentLogger() });
    await expect(pubsub.publish('test.lost', {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    const waiting = reader(pubsub, 'test.lost').next();
    await sleep(50);
    await pubsub[Symbol.asyncDispose]();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

(hasRedis ? describe : describe.skip)('pub/sub over Redis', () => {
  it('comes back after the server was gone, and says that something may be missing', async () => {
    await using pubsub = openRedis();
    const subscription = reader(pubsub, 'test.back');
    expect(await subscription.next()).toEqual({ done: false, value: { type: 'resync' } });
    await pubsub.publish('test.back', { at: 1 });
    expect(await subscription.message()).toEqual({ at: 1 });
    await testRedis.kill();
    const since = performance.now();
    await expect(pubsub.publish('test.back', { at: 'lost' })).rejects.toThrow();
    // Whoever writes does not wait for a carrier that is not there.
    expect(performance.now() - since).toBeLessThan(1_000);
    await testRedis.start();
    expect(await subscription.next()).toEqual({ done: false, value: { type: 'resync' } });
    while (
      !(await pubsub.publish('test.back', { at: 2 }).then(
        () => true,
        () => sleep(50, false),
      ))
    );
    expect(await subscription.message()).toEqual({ at: 2 });
  });

  it('connects when there is nothing yet to connect to', async () => {
    await testRedis.kill();
    await using pubsub = openRedis();
    const waiting = reader(pubsub, 'test.early').next();
    await expect(pubsub.publish('test.early', {})).rejects.toThrow();
    await sleep(300);
    await testRedis.start();
    expect(await waiting).toEqual({ done: false, value: { type: 'resync' } });
  });

  it('gives up on a message that a hanging server does not take', async () => {
    await using pubsub = openRedis();
    await pubsub.publish('test.hanging', {});
    testRedis.freeze();
    try {
      await expect(pubsub.publish('test.hanging', {})).rejects.toThrow(/timed out/);
    } finally {
      testRedis.thaw();
    }
  });

  it('makes no connection until somebody needs one', async () => {
    const pubsub = openRedis('redis://127.0.0.1:1');
    const waiting = reader(pubsub, 'test.lost').next();
    await expect(pubsub.publish('test.lost', {})).rejects.toThrow();
    await sleep(50);
    await pubsub[Symbol.asyncDispose]();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
