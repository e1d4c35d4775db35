import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { newsroom } from '../testing/newsroom.js';
import { until } from '../testing/until.js';
import { testEngine, verifierOf, type WatchOptions } from '../testing/watching.js';

const ada: Viewer = { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000001', roles: ['user'] };
const NOTICES = 'subscription ($after: Int) { noticed(after: $after) { sequence text } }';

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

async function start(options: Partial<WatchOptions> = {}) {
  const room = stack.use(
    newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }),
  );
  const settings = { buffer: { events: 10, bytes: 100_000 }, stallMs: 150, ...options.settings };
  const desk = stack.use(await testEngine({ ...options, settings, subgraphs: [room.news, room.people] }));
  return { ...room, desk };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe.each(['in-process', 'http'] as const)('a client that reads slowly, of a subgraph %s,', (shape) => {
  it('reads the newest state of each thing', async () => {
    const { desk, stories, people } = await start({ shape });
    await using slow = await desk.watch('subscription { storyChanged { id title author } }');
    await until(() => stories.open === 1);
    for (const n of numbers(1, 50)) stories.publish({ id: 'a', title: `a${n}` }, { id: 'b', title: `b${n}` });
    const fast = await desk.watch('subscription { storyChanged { id title author } }');
    let last = '';
    while (last !== 'b50') last = (await fast.next()).data.storyChanged.title as string;
    await fast[Symbol.asyncDispose]();
    const seen = await slow.take(2);
    expect(seen.map(({ data }) => data.storyChanged.title)).toEqual(['a50', 'b50']);
    expect(seen.every(({ extensions }) => extensions === undefined)).toBe(true);
    expect(people.requests.length).toBeLessThanOrEqual(104);
  });

  it('is told what it missed where events may be missed', async () => {
    const { desk, notices, write } = await start({ shape });
    const query = 'subscription { overheard { sequence } }';
    await using slow = await desk.watch(query);
    await using fast = await desk.watch(query);
    await until(() => notices.open === 1);
    for (const n of numbers(1, 30)) {
      write(`n${n}`);
      expect((await fast.next()).data.overheard.sequence).toBe(n);
    }
    expect(await slow.next()).toEqual({
      data: { overheard: { sequence: 21 } },
      extensions: { delivery: { missed: { events: 20, from: '1', to: '20' } } },
    });
    expect((await slow.take(9)).map(({ data }) => data.overheard.sequence)).toEqual(numbers(22, 30));
    expect(await desk.count('kontor_subscription_queued_results')).toBe(0);
  });

  it('is let go where nothing may be missed, and can go on; others are not delayed', async () => {
    const { desk, notices, write } = await start({ shape });
    await using slow = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await using fast = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await until(() => notices.open === 1);
    write('n1');
    expect((await slow.next()).data.noticed.sequence).toBe(1);
    await fast.next();
    for (const n of numbers(2, 40)) {
      write(`n${n}`);
      const before = performance.now();
      expect((await fast.next()).data.noticed.sequence).toBe(n);
      expect(performance.now() - before).toBeLessThan(100);
    }
    const end = await slow.end();
    expect(end).toMatchObject({ code: 'SUBSCRIPTION_SLOW_CONSUMER', extensions: { cursor: '1' } });
    await using again = await desk.watch(NOTICES, {
      viewer: ada,
      variables: { after: Number(end!.extensions['cursor']) },
    });
    expect((await again.take(39)).map(({ data }) => data.noticed.sequence)).toEqual(numbers(2, 40));
  });

  it('gets a long history at its own pace', async () => {
    const { desk, write } = await start({ shape });
    write(...numbers(1, 3_000).map(String));
    await using watch = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    const seen: number[] = [];
    for (const n of numbers(1, 3_000)) {
      if (n % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      seen.push((await watch.next()).data.noticed.sequence as number);
    }
    expect(seen).toEqual(numbers(1, 3_000));
    expect(await desk.count('kontor_subscription_queued_results')).toBeLessThanOrEqual(10);
  });

  it('and stops altogether is let go, with the position to go on from', async () => {
    const { desk, write } = await start({ shape });
    write(...numbers(1, 100).map(String));
    await using watch = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await watch.take(3);
    await until(() => desk.engine.sources === 0);
    await expect(watch.next()).rejects.toMatchObject({
      code: 'SUBSCRIPTION_SLOW_CONSUMER',
      extensions: { cursor: '3' },
    });
  });
});

it('holds no more than the buffer allows for a thousand clients that do not read', async () => {
  const { desk, notices, write } = await start();
  const query = 'subscription { overheard { sequence text } }';
  const slow = await Promise.all(numbers(1, 1_000).map(() => desk.watch(query)));
  await using fast = await desk.watch(query);
  await until(() => notices.open === 1);
  for (let n = 1; n <= 100; n++) {
    write('x'.repeat(5_000));
    await fast.next();
  }
  expect(await desk.count('kontor_subscription_queued_results')).toBe(10_000);
  await Promise.all(slow.map((watch) => watch[Symbol.asyncDispose]()));
  expect(await desk.count('kontor_subscription_queued_results')).toBe(0);
});
