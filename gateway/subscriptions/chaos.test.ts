import { setTimeout as sleep } from 'node:timers/promises';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { newsroom } from '../testing/newsroom.js';
import { until } from '../testing/until.js';
import { testEngine, verifierOf, type TestEngine } from '../testing/watching.js';
import { OperationEnded } from './errors.js';

const QUERY = 'subscription ($after: Int) { noticed(after: $after) { sequence text story { author } } }';
const NOTICES = 200;

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

const viewer = (n: number): Viewer => ({ ...anonymous, userId: `0190d7a0-0000-7000-8000-00000000000${n}` });

interface Client {
  readonly seen: number[];
  ends: number;
}

/** Reads all notices, leaving and coming back on the way; every end but the last is gone on from. */
async function follow(desk: TestEngine, who: Viewer, random: () => number): Promise<Client> {
  const client: Client = { seen: [], ends: 0 };
  let after = 0;
  while (after < NOTICES) {
    const watch = await desk.watch(QUERY, { viewer: who, variables: { after } });
    try {
      const stay = 1 + Math.floor(random() * 100);
      for (let n = 0; n < stay && after < NOTICES; n++) {
        const { data, errors } = await watch.next();
        if (errors !== undefined) throw new Error(errors[0]!.message);
        expect(data.noticed.story.author).toBe(`author of s${data.noticed.sequence}`);
        client.seen.push(data.noticed.sequence as number);
        after = data.noticed.sequence as number;
        if (random() < 0.005) await sleep(30);
      }
    } catch (error) {
      if (!(error instanceof OperationEnded)) throw error;
      client.ends += 1;
      expect(error.code).toBe('SUBSCRIPTION_SLOW_CONSUMER');
      // Where the gateway says that the client is, is where it is.
      expect(Number(error.extensions['cursor'] ?? 0)).toBe(after);
    } finally {
      await watch[Symbol.asyncDispose]();
    }
  }
  return client;
}

it.each(['in-process', 'http'] as const)(
  'nothing is lost, doubled or out of order while streams break, clients come and go and supergraphs change, %s',
  async (shape) => {
    const room = stack.use(
      newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }),
    );
    const subgraphs = [room.news, room.people];
    const desk = stack.use(
      await testEngine({ shape, subgraphs, settings: { buffer: { events: 40, bytes: 100_000 }, stallMs: 20 } }),
    );
    const random = seeded(42);
    let isOver = false;
    const trouble = (async () => {
      for (let round = 0; !isOver; round++) {
        await sleep(20 + random() * 80);
        room.notices.break(new Error('lost'));
        // Composing takes most of the time there is.
        if (round % 20 !== 10) continue;
        desk.relocate();
        await desk.gateway.replace(desk.supergraphOf(subgraphs));
      }
    })();
    const clients = Promise.all(Array.from({ length: 8 }, (_, n) => follow(desk, viewer(n % 4), random)));
    while (room.log.length < NOTICES) {
      room.write(
        ...Array.from({ length: Math.min(1 + Math.floor(random() * 20), NOTICES - room.log.length) }, () => 'x'),
      );
      await sleep(random() * 5);
    }
    const all = Array.from({ length: NOTICES }, (_, n) => n + 1);
    for (const { seen } of await clients) expect(seen).toEqual(all);
    isOver = true;
    await trouble;
    await until(() => desk.engine.sources === 0 && room.notices.open === 0);
    for (const what of ['sources', 'groups', 'watchers', 'queued_results']) {
      expect(await desk.count(`kontor_subscription_${what}`)).toBe(0);
    }
  },
  60_000,
);

it('leaves nothing behind after a thousand clients that came and went', async () => {
  const room = stack.use(newsroom());
  const desk = stack.use(await testEngine({ subgraphs: [room.news, room.people], settings: { graceMs: 0 } }));
  const random = seeded(7);
  for (let round = 0; round < 100; round++) {
    await Promise.all(
      Array.from({ length: 10 }, async (_, n) => {
        const left = new AbortController();
        const watching = desk.watch('subscription { ticked { n } }', {
          signal: left.signal,
          expiresAt: new Date(Date.now() + 60_000 + n),
        });
        if (random() < 0.5) left.abort();
        const watch = await watching;
        if (random() < 0.5) room.ticks.publish({ n });
        if (random() < 0.5) left.abort();
        else await watch[Symbol.asyncDispose]();
      }),
    );
  }
  await until(() => room.ticks.open === 0 && desk.engine.sources === 0);
  for (const what of ['sources', 'groups', 'watchers', 'queued_results']) {
    expect(await desk.count(`kontor_subscription_${what}`)).toBe(0);
  }
});

/** The same numbers between 0 and 1 each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
