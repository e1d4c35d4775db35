import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { migrate } from '../../platform/database/migrate.js';
import { openDatabase, type Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { system } from '../../platform/identity/viewer.js';
import { createLive, defineStream } from '../../platform/live/index.js';
import { silentLogger } from '../../platform/log/log.js';
import { createOutbox } from '../../platform/outbox/outbox.js';
import { provision } from '../../platform/postgres/provision.js';
import { startPostgres } from '../../platform/postgres/server.js';
import { memoryPubSub } from '../../platform/pubsub/memory.js';
import { postgresPubSub } from '../../platform/pubsub/postgres.js';
import type { PubSub } from '../../platform/pubsub/pubsub.js';
import { redisPubSub } from '../../platform/pubsub/redis.js';
import { hasRedisServer, startTestRedis } from '../../platform/testing/test-redis.js';

/**
 * `npm run bench:streams`: how many messages the carriers, the outbox and durable streams take, and how long after its
 * commit an entry arrives. Real PostgreSQL with its own settings, real Redis; writers and readers have a pool and a
 * connection to the carrier each, as in two processes, but share one processor here.
 */

const { values } = parseArgs({
  options: {
    writers: { type: 'string', default: '20' },
    writes: { type: 'string', default: '500' },
    recipients: { type: 'string', default: '50' },
    /** Milliseconds that a writer waits between two writes. */
    pause: { type: 'string', default: '0' },
  },
});
const [WRITERS, WRITES, RECIPIENTS] = [Number(values.writers), Number(values.writes), Number(values.recipients)];
const PAUSE_MS = Number(values.pause);
const TOTAL = WRITERS * WRITES;
const log = silentLogger();
const stream = defineStream<{ readonly id: number }>({ name: 'bench.entries' });

await using stack = new AsyncDisposableStack();
const dataDir = await mkdtemp(join(tmpdir(), 'kontor-bench-'));
stack.defer(() => rm(dataDir, { recursive: true, force: true }));
const server = stack.use(await startPostgres({ dataDir, log }));
const { bench } = await provision({ adminUrl: server.adminUrl, names: ['bench'], prefix: 'kontor', secret: 'bench' });
const { appUrl: url, ownerUrl } = bench;
await migrate({ ownerUrl, migrations: [], log });

const shared = stack.use(memoryPubSub());
const carriers: Record<string, () => PubSub> = {
  memory: () => ({
    publish: (topic, message) => shared.publish(topic, message),
    subscribe: (topic, signal) => shared.subscribe(topic, signal),
    [Symbol.asyncDispose]: async () => undefined,
  }),
  'LISTEN/NOTIFY': () => postgresPubSub({ url, log }),
};
if (hasRedisServer()) {
  const redis = stack.use(await startTestRedis());
  carriers['Redis'] = () => redisPubSub({ url: redis.url, channel: 'bench', log });
} else console.log('skipped: no redis-server');

for (const [name, open] of Object.entries(carriers)) {
  console.log(`\n${name}`);
  await report('carrier alone, one after the other', () => throughCarrier(open, 1));
  await report('carrier alone, all at once', () => throughCarrier(open, TOTAL));
  await report(`outbox, ${WRITERS} writers`, () => throughOutbox(open));
  await report(`durable stream, ${WRITERS} writers, ${RECIPIENTS} recipients`, () => throughStream(open, RECIPIENTS));
  await report(`durable stream, ${WRITERS} writers, 1 recipient`, () => throughStream(open, 1));
}

interface Measured {
  readonly count: number;
  readonly seconds: number;
  /** Milliseconds between the commit (or the call) and the arrival. */
  readonly lags: number[];
}

async function report(what: string, measure: () => Promise<Measured>): Promise<void> {
  const { count, seconds, lags } = await measure();
  const sorted = lags.toSorted((a, b) => a - b);
  const at = (share: number) =>
    `${sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(1)} ms`;
  const rate = Math.round(count / seconds);
  console.log(`  ${what.padEnd(52)} ${String(rate).padStart(7)}/s   lag p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}`);
}

async function throughCarrier(open: () => PubSub, atOnce: number): Promise<Measured> {
  await using publisher = open();
  await using subscriber = open();
  const client = new AbortController();
  const sent: number[] = [];
  const lags: number[] = [];
  const count = atOnce === 1 ? Math.min(TOTAL, 3_000) : TOTAL;
  const deliveries = subscriber.subscribe<{ id: number }>('bench.message', client.signal)[Symbol.asyncIterator]();
  await warm(publisher, deliveries);
  const receiving = (async () => {
    while (lags.length < count) {
      const { value } = (await deliveries.next()) as { value: { type: string; message: { id: number } } };
      if (value.type === 'message' && value.message.id >= 0) lags.push(performance.now() - sent[value.message.id]!);
      if (value.type === 'resync') throw new Error('The subscriber was too slow.');
    }
  })();
  const start = performance.now();
  for (let id = 0; id < count; id += atOnce) {
    // The backlog of a subscriber is bounded: it gets its turn after every few hundred.
    for (let part = id; part < Math.min(count, id + atOnce); part += 500) {
      const ids = Array.from({ length: Math.min(500, atOnce, count - part) }, (_, nth) => part + nth);
      await Promise.all(
        ids.map((each) => {
          sent[each] = performance.now();
          return publisher.publish('bench.message', { id: each });
        }),
      );
      if (atOnce > 1) await setImmediate();
    }
  }
  await receiving;
  client.abort();
  return { count, seconds: (performance.now() - start) / 1000, lags };
}

/** Until a message comes through, and the resync with which a connection begins is behind it. */
async function warm(publisher: PubSub, deliveries: AsyncIterator<unknown>): Promise<void> {
  let isWarm = false;
  const first = (async () => {
    while (((await deliveries.next()).value as { type: string }).type !== 'message');
    isWarm = true;
  })();
  while (!isWarm) {
    await publisher.publish('bench.message', { id: -1 });
    await sleep(20);
  }
  await first;
  await publisher.publish('bench.message', { id: -2 });
  for (;;) {
    const { value } = (await deliveries.next()) as { value: { message?: { id: number } } };
    if (value.message?.id === -2) return;
  }
}

async function throughOutbox(open: () => PubSub): Promise<Measured> {
  await using writing = openDatabase({ url, entities: [], log, applicationName: 'bench', poolSize: WRITERS + 2 });
  await using publisher = open();
  await using subscriber = open();
  await using outbox = createOutbox({ database: writing, pubsub: publisher, log });
  const client = new AbortController();
  const deliveries = subscriber.subscribe<{ id: number }>('bench.message', client.signal)[Symbol.asyncIterator]();
  await warm(publisher, deliveries);
  const arrived = new Map<number, number>();
  const receiving = (async () => {
    while (arrived.size < TOTAL) {
      const { value } = (await deliveries.next()) as { value: { type: string; message: { id: number } } };
      if (value.type === 'message' && value.message.id >= 0) arrived.set(value.message.id, performance.now());
    }
  })();
  const start = performance.now();
  const committed = await writeAll(writing, (tx, id) =>
    outbox.add(tx, { topic: 'bench.message', key: `${id % RECIPIENTS}`, payload: { id } }),
  );
  await receiving;
  client.abort();
  return { count: TOTAL, seconds: (performance.now() - start) / 1000, lags: lagsOf(committed, arrived) };
}

async function throughStream(open: () => PubSub, recipients: number): Promise<Measured> {
  const keys = Array.from({ length: recipients }, (_, nth) => `${Math.random()}-${nth}`);
  await using writing = openDatabase({ url, entities: [], log, applicationName: 'bench', poolSize: WRITERS });
  await using reading = openDatabase({ url, entities: [], log, applicationName: 'bench' });
  await using publisher = open();
  await using subscriber = open();
  await using writers = createLive({ database: writing, pubsub: publisher, log });
  await using readers = createLive({ database: reading, pubsub: subscriber, log });
  const client = new AbortController();
  const arrived = new Map<number, number>();
  const begun = await Promise.all(
    keys.map((key) => readers.durableStream(stream, { key, viewer: system, signal: client.signal })),
  );
  const receiving = begun.map(async (entries) => {
    let last = 0n;
    for await (const { payload, sequence } of entries) {
      if (sequence !== last + 1n || arrived.has(payload.id)) throw new Error('Lost, doubled or out of order.');
      last = sequence;
      arrived.set(payload.id, performance.now());
      if (arrived.size === TOTAL) client.abort();
    }
  });
  const start = performance.now();
  const committed = await writeAll(writing, async (tx, id) =>
    writers.append(tx, stream, { key: keys[id % keys.length]!, payload: { id } }),
  );
  await Promise.all(receiving);
  return { count: TOTAL, seconds: (performance.now() - start) / 1000, lags: lagsOf(committed, arrived) };
}

/** When each write had its commit answered. */
async function writeAll(database: Database, work: (tx: Transaction, id: number) => Promise<void>): Promise<number[]> {
  const committed: number[] = [];
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let nth = 0; nth < WRITES; nth++) {
        const id = nth * WRITERS + writer;
        await using uow = database.unitOfWork(system);
        await uow.write((tx) => work(tx, id));
        committed[id] = performance.now();
        if (PAUSE_MS > 0) await sleep(PAUSE_MS);
      }
    }),
  );
  return committed;
}

function lagsOf(committed: readonly number[], arrived: ReadonlyMap<number, number>): number[] {
  return committed.map((at, id) => Math.max(0, arrived.get(id)! - at));
}
