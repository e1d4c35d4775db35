import { jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { openDatabase, type Database } from '../database/database.js';
import type { Transaction } from '../database/unit-of-work.js';
import { anonymous, forbidden, system, type Viewer } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { memoryPubSub } from '../pubsub/memory.js';
import type { PubSub } from '../pubsub/pubsub.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { viewerOf } from '../testing/viewer-of.js';
import { createLive, defineStream, type Live, type StreamEntry } from './index.js';
import { streamRetention } from './live.jobs.js';
import { topicOf } from './wake-ups.js';

const log = silentLogger();
const letters = defineStream<{ readonly at: number }>({ name: 'test.letters' });

let testDatabase: TestDatabase;
let database: Database;
let pubsub: PubSub;
let live: Live;

beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'live', migrations: [] });
  await testDatabase.asOwner(`
    CREATE POLICY recipients ON app.stream_entries FOR SELECT
      USING (stream = 'test.letters' AND key = (SELECT app.user_id())::text)`);
  database = openDatabase({ url: testDatabase.appUrl, entities: [], log, applicationName: 'test', poolSize: 20 });
  pubsub = memoryPubSub();
  live = createLive({ database, pubsub, log });
});
afterAll(async () => {
  await live[Symbol.asyncDispose]();
  await pubsub[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
  await testDatabase[Symbol.asyncDispose]();
});

/** A recipient of its own. */
function somebody(): Viewer & { readonly userId: string } {
  return viewerOf({ userId: uuidv7() }) as Viewer & { readonly userId: string };
}

async function write(work: (tx: Transaction) => Promise<void> | void): Promise<void> {
  await using uow = database.unitOfWork(system);
  await uow.write(async (tx) => work(tx));
}

const send = (to: Viewer, ...ats: number[]) =>
  write((tx) => ats.forEach((at) => live.append(tx, letters, { key: to.userId!, payload: { at } })));

/** One subscription; ended when it is disposed. */
async function follow(viewer: Viewer, options: { after?: bigint; by?: Live; key?: string } = {}) {
  const { after, by = live, key = viewer.userId! } = options;
  const client = new AbortController();
  const entries = await by.durableStream(letters, { key, after, viewer, signal: client.signal });
  return {
    next: async () => (await entries.next()).value as StreamEntry<{ at: number }>,
    async take(count: number) {
      const taken: StreamEntry<{ at: number }>[] = [];
      while (taken.length < count) taken.push((await entries.next()).value as StreamEntry<{ at: number }>);
      return taken;
    },
    entries,
    end: () => client.abort(),
    async [Symbol.asyncDispose]() {
      client.abort();
      await entries.return();
    },
  };
}

const sequencesOf = (entries: readonly StreamEntry<object>[]) => entries.map(({ sequence }) => Number(sequence));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('a durable stream', () => {
  it('begins behind the cursor and goes on with what comes, each once', async () => {
    const viewer = somebody();
    await send(viewer, 10, 20, 30);
    await using stream = await follow(viewer, { after: 1n });
    await send(viewer, 40);
    const entries = await stream.take(3);
    expect(entries.map(({ sequence, payload }) => [sequence, payload.at])).toEqual([
      [2n, 20],
      [3n, 30],
      [4n, 40],
    ]);
    expect(entries[0]!.createdAt).toBeInstanceOf(Date);
  });

  it('without a cursor begins now', async () => {
    const viewer = somebody();
    await send(viewer, 1);
    await using stream = await follow(viewer);
    await send(viewer, 2);
    expect(await stream.next()).toMatchObject({ sequence: 2n, payload: { at: 2 } });
  });

  it('reads more than fits in one look, also what comes while its reader is slow', async () => {
    const viewer = somebody();
    await send(viewer, ...upTo(450));
    await using stream = await follow(viewer, { after: 0n });
    const begun = await stream.take(5);
    await send(viewer, ...upTo(300));
    const rest = await stream.take(745);
    expect(sequencesOf([...begun, ...rest])).toEqual(upTo(750));
  });

  it('numbers entries of one transaction in the order of the calls, per key', async () => {
    const [one, two] = [somebody(), somebody()];
    await write((tx) => {
      for (const [to, at] of [
        [one, 1],
        [two, 1],
        [one, 2],
        [one, 3],
        [two, 2],
      ] as const) {
        live.append(tx, letters, { key: to.userId, payload: { at } });
      }
    });
    for (const [viewer, count] of [
      [one, 3],
      [two, 2],
    ] as const) {
      await using stream = await follow(viewer, { after: 0n });
      const entries = await stream.take(count);
      expect(entries.map(({ sequence, payload }) => [Number(sequence), payload.at])).toEqual(
        upTo(count).map((at) => [at, at]),
      );
    }
  });

  it('has nothing of a transaction that was rolled back, and no gap in its place', async () => {
    const viewer = somebody();
    await using stream = await follow(viewer);
    await expect(
      write((tx) => {
        live.append(tx, letters, { key: viewer.userId, payload: { at: 1 } });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await send(viewer, 2);
    expect(await stream.next()).toMatchObject({ sequence: 1n, payload: { at: 2 } });
  });

  it('refuses to append to a transaction that has ended', async () => {
    const viewer = somebody();
    let ended: Transaction | undefined;
    await write((tx) => void (ended = tx));
    expect(() => live.append(ended!, letters, { key: viewer.userId, payload: { at: 1 } })).toThrow(/too late/);
  });

  it('refuses cursors that were never given out', async () => {
    const viewer = somebody();
    await send(viewer, 1, 2);
    for (const after of [-1n, 3n]) {
      await expect(follow(viewer, { after })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    }
    await using atTheEnd = await follow(viewer, { after: 2n });
    await send(viewer, 3);
    expect(await atTheEnd.next()).toMatchObject({ sequence: 3n });
  });

  it('says so when the cursor is too far behind, and from where it may go on', async () => {
    const viewer = somebody();
    const short = defineStream<{ at: number }>({ name: 'test.letters', replayLimit: 3 });
    await send(viewer, 1, 2, 3, 4, 5);
    const { signal } = new AbortController();
    const begin = (after: bigint) => live.durableStream(short, { key: viewer.userId, after, viewer, signal });
    await expect(begin(1n)).rejects.toMatchObject({
      extensions: { code: 'CURSOR_TOO_OLD', oldestCursor: '2', latestCursor: '5' },
    });
    const entries = await begin(2n);
    expect((await entries.next()).value).toMatchObject({ sequence: 3n });
    await entries.return();
  });

  it('forgets what is older than 30 days, and says so to whoever comes for it', async () => {
    const viewer = somebody();
    await send(viewer, 1, 2, 3, 4);
    await using slow = await follow(viewer, { after: 0n });
    // The clock went back by a year while the second was written: it goes only with all that it follows.
    await testDatabase.asOwner(
      `UPDATE app.stream_entries SET created_at = now() - interval '31 days' WHERE key = $1 AND sequence IN (1, 3)`,
      [viewer.userId],
    );
    await streamRetention(database).handler({ data: null, signal: new AbortController().signal });
    await expect(follow(viewer, { after: 2n })).rejects.toMatchObject({
      extensions: { code: 'CURSOR_TOO_OLD', oldestCursor: '3', latestCursor: '4' },
    });
    await using stream = await follow(viewer, { after: 3n });
    expect(await stream.next()).toMatchObject({ sequence: 4n });
    // What was read before is still delivered.
    expect(sequencesOf(await slow.take(4))).toEqual([1, 2, 3, 4]);
  });

  it('ends with CURSOR_TOO_OLD when retention overtakes its reader', async () => {
    const viewer = somebody();
    await send(viewer, ...upTo(500));
    await using slow = await follow(viewer, { after: 0n });
    await slow.take(1);
    await testDatabase.asOwner(
      `UPDATE app.stream_entries SET created_at = now() - interval '31 days' WHERE key = $1 AND sequence <= 400`,
      [viewer.userId],
    );
    await streamRetention(database).handler({ data: null, signal: new AbortController().signal });
    await slow.take(199);
    await expect(slow.next()).rejects.toMatchObject({ extensions: { code: 'CURSOR_TOO_OLD', oldestCursor: '400' } });
  });

  it('shows nobody the entries of somebody else, and lets nobody write or change them', async () => {
    const [owner, stranger] = [somebody(), somebody()];
    await send(owner, 1);
    for (const viewer of [stranger, anonymous]) {
      await using spying = await follow(viewer, { after: 0n, key: owner.userId });
      const heard = spying.next();
      await send(owner, 2);
      expect(await Promise.race([heard, sleep(100, 'nothing')])).toBe('nothing');
      spying.end();
      expect(await heard).toBeUndefined();
      await send(owner, 3);
    }
    for (const viewer of [owner, stranger, anonymous]) {
      await using uow = database.unitOfWork(viewer);
      expect(await uow.read((manager) => manager.query('SELECT FROM app.stream_heads'))).toEqual([]);
      const statements = [
        `INSERT INTO app.stream_entries (stream, key, sequence, payload) VALUES ('test.letters', 'x', 1, '{}')`,
        `UPDATE app.stream_entries SET payload = '{}'`,
        `UPDATE app.stream_heads SET last_sequence = 0`,
      ];
      for (const statement of statements) {
        await expect(uow.write(({ manager }) => manager.query(statement))).rejects.toThrow(/permission denied/);
      }
      await uow.write(({ manager }) => manager.query('DELETE FROM app.stream_entries'));
    }
    await using own = await follow(owner, { after: 0n });
    expect(await own.take(5)).toHaveLength(5);
    await using all = await follow(system, { after: 0n, key: owner.userId });
    expect(await all.take(5)).toHaveLength(5);
  });

  it('asks whether the viewer may read, at the start and with every look', async () => {
    const viewer = somebody();
    let isAllowed = false;
    const client = new AbortController();
    const begin = () =>
      live.durableStream(letters, {
        key: viewer.userId,
        viewer,
        signal: client.signal,
        authorize: async (uow) => {
          expect(uow.viewer).toBe(viewer);
          if (!isAllowed) throw forbidden();
        },
      });
    await expect(begin()).rejects.toThrow(GraphQLError);
    isAllowed = true;
    const entries = await begin();
    await send(viewer, 1);
    expect((await entries.next()).value).toMatchObject({ sequence: 1n });
    isAllowed = false;
    await send(viewer, 2);
    await expect(entries.next()).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    client.abort();
  });

  it('looks once, not for ever, when it is told of more than there is', async () => {
    const viewer = somebody();
    await using stream = await follow(viewer);
    const next = stream.next();
    const looks = jest.spyOn(database, 'unitOfWork');
    await pubsub.publish(topicOf(letters.name), { heads: [[viewer.userId, '1000']] });
    await sleep(200);
    expect(looks.mock.calls.length).toBeLessThanOrEqual(2);
    looks.mockRestore();
    await send(viewer, 10);
    expect((await next).sequence).toBe(1n);
  });

  it('ends with its signal, also while it waits', async () => {
    const viewer = somebody();
    await using stream = await follow(viewer);
    const waiting = stream.entries.next();
    await sleep(20);
    stream.end();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});
