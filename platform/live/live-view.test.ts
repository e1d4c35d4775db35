import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type Database } from '../database/database.js';
import { forbidden, system } from '../identity/viewer.js';
import { uuidv7 } from '../ids.js';
import { silentLogger } from '../log/log.js';
import { memoryPubSub } from '../pubsub/memory.js';
import type { PubSub } from '../pubsub/pubsub.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { viewerOf } from '../testing/viewer-of.js';
import { createLive, type Live } from './index.js';
import type { LiveViewOptions } from './live-view.js';

const log = silentLogger();
const TOPIC = 'test.door.moved';
let testDatabase: TestDatabase;
let database: Database;
let pubsub: PubSub;
let live: Live;
let statements: string[];

beforeAll(async () => {
  testDatabase = await createTestDatabase({ template: 'live-view', migrations: [] });
  await testDatabase.asOwner('CREATE TABLE doors (id text PRIMARY KEY, state text NOT NULL, until timestamptz)');
  database = openDatabase({
    url: testDatabase.appUrl,
    entities: [],
    log,
    applicationName: 'test',
    onStatement: (sql) => void statements.push(sql),
  });
});
beforeEach(() => {
  statements = [];
  pubsub = memoryPubSub();
  live = createLive({ database, pubsub, log });
});
afterEach(async () => {
  await live[Symbol.asyncDispose]();
  await pubsub[Symbol.asyncDispose]();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await testDatabase[Symbol.asyncDispose]();
});

async function move(
  id: string,
  state: string,
  { forMs = null, isTold = true }: { forMs?: number | null; isTold?: boolean } = {},
) {
  await database.query(
    `INSERT INTO doors VALUES ($1, $2, clock_timestamp() + make_interval(secs => $3::float8 / 1000))
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, until = excluded.until`,
    [id, state, forMs],
  );
  if (isTold) await pubsub.publish(TOPIC, { id });
}

/** A door is closed when its time is up, whoever looks. */
const selectDoor = `
  SELECT CASE WHEN until <= clock_timestamp() THEN 'closed' ELSE state END AS state,
    CASE WHEN until > clock_timestamp() THEN extract(epoch FROM until - clock_timestamp())::float8 * 1000 END AS ms
  FROM doors WHERE id = $1`;

async function view(id: string, options: Partial<LiveViewOptions<string>> = {}) {
  const client = new AbortController();
  const states = await live.liveView<string>({
    on: { topic: TOPIC, field: 'id', value: id },
    viewer: system,
    signal: client.signal,
    read: (uow) =>
      uow.read(async (manager) => {
        const [row] = await manager.query<{ state: string; ms: number | null }[]>(selectDoor, [id]);
        return { state: row?.state ?? 'none', expiresInMs: row?.ms ?? null };
      }),
    ...options,
  });
  return {
    next: async () => (await states.next()).value as string,
    states,
    end: () => client.abort(),
    async [Symbol.asyncDispose]() {
      client.abort();
      await states.return();
    },
  };
}

describe('a live view', () => {
  it('begins with the state as it is and goes on with every other', async () => {
    const id = uuidv7();
    await move(id, 'open');
    await using door = await view(id);
    expect(await door.next()).toBe('open');
    await move(id, 'ajar');
    expect(await door.next()).toBe('ajar');
  });

  it('misses nothing between its first look and its first wait', async () => {
    const id = uuidv7();
    await using door = await view(id);
    await move(id, 'open');
    expect(await door.next()).toBe('none');
    expect(await door.next()).toBe('open');
  });

  it('says nothing when nothing differs, and does not look when another is concerned', async () => {
    const id = uuidv7();
    await using door = await view(id);
    await door.next();
    const waiting = door.next();
    await sleep(100);
    const looks = statements.length;
    await pubsub.publish(TOPIC, { id: 'another' });
    await sleep(100);
    expect(statements).toHaveLength(looks);
    await pubsub.publish(TOPIC, { id });
    await sleep(100);
    expect(statements).toHaveLength(looks + 1);
    expect(await Promise.race([waiting, sleep(50, 'nothing')])).toBe('nothing');
    await move(id, 'open');
    expect(await waiting).toBe('open');
  });

  it('takes a burst as one', async () => {
    const id = uuidv7();
    await using door = await view(id);
    await door.next();
    statements = [];
    const waiting = door.next();
    for (let at = 1; at <= 200; at++) await move(id, `at ${at}`);
    const seen = [await waiting];
    while (seen.at(-1) !== 'at 200') seen.push(await door.next());
    const looks = statements.filter((sql) => sql.includes('FROM doors')).length;
    expect(looks).toBeLessThan(40);
    expect(seen.length).toBeLessThan(40);
  });

  it('changes by the clock of the database when nobody says anything', async () => {
    const id = uuidv7();
    await move(id, 'open', { forMs: 300 });
    await using door = await view(id);
    expect(await door.next()).toBe('open');
    const since = performance.now();
    expect(await door.next()).toBe('closed');
    expect(performance.now() - since).toBeLessThan(1_500);
  });

  it('looks again when messages may have been missed', async () => {
    const id = uuidv7();
    await using door = await view(id);
    await door.next();
    await move(id, 'open', { isTold: false });
    // More than a subscriber of the carrier may lag behind: it is told to resync.
    await Promise.all(Array.from({ length: 1_500 }, (_, at) => pubsub.publish(TOPIC, { id: `other ${at}` })));
    expect(await door.next()).toBe('open');
  });

  it('is refused and ended by what its reading throws', async () => {
    const id = uuidv7();
    let isAllowed = false;
    const read = async () => {
      if (!isAllowed) throw forbidden();
      return { state: String(statements.length), expiresInMs: null };
    };
    await expect(view(id, { read })).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    isAllowed = true;
    await using door = await view(id, { read });
    await door.next();
    isAllowed = false;
    await move(id, 'open');
    await expect(door.next()).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('reads as its viewer', async () => {
    const viewer = viewerOf({ userId: uuidv7() });
    await using me = await view(uuidv7(), {
      viewer,
      read: (uow) =>
        uow.read(async (manager) => {
          const [row] = await manager.query<{ id: string }[]>('SELECT app.user_id() AS id');
          return { state: row!.id, expiresInMs: null };
        }),
    });
    expect(await me.next()).toBe(viewer.userId);
  });

  it('shares what it listens to, and leaves nothing behind', async () => {
    let listening = 0;
    const counting: PubSub = {
      ...pubsub,
      subscribe(topic, signal) {
        listening++;
        signal.addEventListener('abort', () => listening--);
        return pubsub.subscribe(topic, signal);
      },
    };
    await using own = createLive({ database, pubsub: counting, log });
    const client = new AbortController();
    const ids = Array.from({ length: 50 }, (_, index) => `${index % 5}`);
    const views = await Promise.all(
      ids.map((value) =>
        own.liveView({
          on: { topic: TOPIC, field: 'id', value },
          viewer: system,
          signal: client.signal,
          read: async () => ({ state: 1, expiresInMs: 60_000 }),
        }),
      ),
    );
    await Promise.all(views.map((each) => each.next()));
    const waiting = views.map((each) => each.next());
    await sleep(100);
    expect(listening).toBe(1);
    client.abort();
    expect(await Promise.all(waiting)).toEqual(ids.map(() => ({ done: true, value: undefined })));
    expect(listening).toBe(0);
  });

  it('ends with the process', async () => {
    const door = await view(uuidv7());
    await door.next();
    const waiting = door.states.next();
    await live[Symbol.asyncDispose]();
    expect(await waiting).toEqual({ done: true, value: undefined });
    await expect(view(uuidv7())).rejects.toThrow(/shutting down/);
  });
});
