import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { newsroom, type Newsroom } from '../testing/newsroom.js';
import { until } from '../testing/until.js';
import { testEngine, verifierOf, type TestEngine, type WatchOptions } from '../testing/watching.js';

const ada: Viewer = { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000001', roles: ['user'] };
const bob: Viewer = { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000002', roles: ['user'] };

const STORIES = 'subscription { storyChanged { id title author } }';
const NOTICES = 'subscription ($after: Int) { noticed(after: $after) { sequence text } }';

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

type Start = Partial<Omit<WatchOptions, 'subgraphs'>>;

async function start(options: Start = {}): Promise<Newsroom & { desk: TestEngine }> {
  const room = stack.use(
    newsroom({ news: { verifier: verifierOf('news') }, people: { verifier: verifierOf('people') } }),
  );
  const desk = stack.use(await testEngine({ ...options, subgraphs: [room.news, room.people] }));
  return { ...room, desk };
}

describe.each(['in-process', 'http'] as const)('a subscription to subgraphs %s', (shape) => {
  it('brings what other subgraphs know of each event', async () => {
    const { desk, stories, news } = await start({ shape });
    await using watch = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    stories.publish({ id: '1', title: 'Rain' }, { id: '2', title: 'Sun' });
    expect(await watch.take(2)).toEqual([
      { data: { storyChanged: { id: '1', title: 'Rain', author: 'author of 1' } } },
      { data: { storyChanged: { id: '2', title: 'Sun', author: 'author of 2' } } },
    ]);
    expect(news.subscriptions).toHaveLength(1);
  });

  it('brings errors with the data, and stays open', async () => {
    const { desk, ticks } = await start({ shape });
    await using watch = await desk.watch('subscription { tick: ticked { n fails } }');
    await until(() => ticks.open === 1);
    ticks.publish({ n: 1 });
    expect(await watch.next()).toEqual({
      data: { tick: { n: 1, fails: null } },
      errors: [{ message: 'Broken.', path: ['tick', 'fails'], extensions: { code: 'OUT_OF_ORDER', service: 'news' } }],
    });
    ticks.publish({ n: 2 });
    expect((await watch.next()).data.tick.n).toBe(2);
  });

  it('is complete when the subgraph has nothing more to say', async () => {
    const last = async function* () {
      yield { data: { whispered: { id: '1', title: 'Last' } } };
    };
    const room = stack.use(newsroom({ news: { verifier: verifierOf('news'), events: async () => last() } }));
    const desk = stack.use(await testEngine({ shape, subgraphs: [room.news, room.people] }));
    await using watch = await desk.watch('subscription { whispered { title } }');
    expect((await watch.next()).data).toEqual({ whispered: { title: 'Last' } });
    expect(await watch.end()).toBeNull();
  });

  it('lets go of the subgraph when its client leaves', async () => {
    const { desk, ticks } = await start({ shape });
    const watch = await desk.watch('subscription { ticked { n } }');
    await until(() => ticks.open === 1);
    await watch[Symbol.asyncDispose]();
    await until(() => ticks.open === 0);
    expect(desk.engine.sources).toBe(0);
    expect(await desk.count('kontor_subscription_watchers')).toBe(0);
    expect(await desk.count('kontor_subscription_sources')).toBe(0);
    expect(await desk.count('kontor_subscription_groups')).toBe(0);
  });

  it('goes on where it was when the subgraph has lost it: nothing lost, nothing twice', async () => {
    const { desk, notices, write } = await start({ shape });
    await using watch = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await until(() => notices.open === 1);
    const texts: string[] = [];
    for (let round = 0; round < 20; round++) {
      write(`a${round}`, `b${round}`);
      notices.break(new Error('lost'));
      write(`c${round}`);
      texts.push(`a${round}`, `b${round}`, `c${round}`);
      await until(() => notices.open === 1);
    }
    const seen = await watch.take(texts.length);
    expect(seen.map(({ data }) => data.noticed.text)).toEqual(texts);
    expect(seen.map(({ data }) => data.noticed.sequence)).toEqual(texts.map((_, index) => index + 1));
  });
});

describe('sharing', () => {
  it('asks once for a thousand watchers: one stream, one fetch of entities for each event', async () => {
    const { desk, stories, news, people } = await start();
    const watches = await Promise.all(Array.from({ length: 1_000 }, () => desk.watch(STORIES)));
    await until(() => stories.open === 1);
    expect(await desk.count('kontor_subscription_sharing_factor')).toBe(1_000);
    for (let n = 1; n <= 5; n++) {
      stories.publish({ id: String(n), title: `Title ${n}` });
      const seen = await Promise.all(watches.map((watch) => watch.next()));
      expect(new Set(seen.map(({ data }) => data.storyChanged.author))).toEqual(new Set([`author of ${n}`]));
    }
    expect(news.subscriptions).toHaveLength(1);
    expect(stories.opened).toBe(1);
    expect(people.requests).toHaveLength(5);
    await Promise.all(watches.map((watch) => watch[Symbol.asyncDispose]()));
  });

  it('shares a stream between operations that ask different things of other subgraphs', async () => {
    const { desk, stories, people } = await start();
    await using one = await desk.watch('subscription A { storyChanged { id title author } }');
    await using other = await desk.watch('subscription B { storyChanged { id title reader } }');
    await until(() => stories.open === 1);
    stories.publish({ id: '1', title: 'Rain' });
    expect((await one.next()).data.storyChanged).toEqual({ id: '1', title: 'Rain', author: 'author of 1' });
    expect((await other.next()).data.storyChanged).toEqual({ id: '1', title: 'Rain', reader: 'nobody' });
    expect(stories.opened).toBe(1);
    expect(people.requests).toHaveLength(2);
  });

  it('never mixes users, also where nothing is said', async () => {
    const { desk, whispers, news } = await start();
    const query = 'subscription { whispered { id reader } }';
    await using hers = await desk.watch(query, { viewer: ada });
    await using his = await desk.watch(query, { viewer: bob });
    await until(() => whispers.open === 2);
    whispers.publish({ id: '1', title: 'x' });
    expect((await hers.next()).data.whispered.reader).toBe(ada.userId);
    expect((await his.next()).data.whispered.reader).toBe(bob.userId);
    expect(news.subscriptions.map(({ viewer }) => viewer.userId)).toEqual([ada.userId, bob.userId]);
  });

  it('never mixes people without an account who prove who they are', async () => {
    const { desk, whispers } = await start();
    const query = 'subscription { whispered { id } }';
    await using _one = await desk.watch(query, { viewer: { ...anonymous, sessionToken: 'a' } });
    await using _other = await desk.watch(query, { viewer: { ...anonymous, sessionToken: 'b' } });
    await until(() => whispers.open === 2);
  });

  it('is not split by a new token, another address or the order of roles', async () => {
    const { desk, whispers } = await start();
    const query = 'subscription { whispered { id } }';
    const roles = ['user', 'partner'] as const;
    await using _one = await desk.watch(query, {
      viewer: { ...ada, roles, clientIp: '10.0.0.1' },
      expiresAt: new Date(Date.now() + 60_000),
    });
    await using _other = await desk.watch(query, {
      viewer: { ...ada, roles: roles.toReversed(), clientIp: '10.0.0.2' },
      expiresAt: new Date(Date.now() + 90_000),
    });
    await until(() => whispers.open === 1);
    expect(whispers.opened).toBe(1);
  });

  it('is split by a role that somebody has lost', async () => {
    const { desk, whispers } = await start();
    const query = 'subscription { whispered { id } }';
    await using _one = await desk.watch(query, { viewer: { ...ada, roles: ['user', 'admin'] } });
    await using _other = await desk.watch(query, { viewer: ada });
    await until(() => whispers.open === 2);
  });

  it('asks as nobody for what is public, and as the company for what is a company’s', async () => {
    const { desk, ticks, whispers, news } = await start();
    const person: Viewer = { ...ada, companies: { '7': 'staff' }, email: 'ada@example.com', sessionToken: 's' };
    await using open = await desk.watch('subscription { ticked { n viewer } }', { viewer: person });
    await until(() => ticks.open === 1);
    ticks.publish({ n: 1 });
    expect(JSON.parse((await open.next()).data.ticked.viewer)).toEqual(anonymous);
    await using _hers = await desk.watch('subscription { companyStory { id } }', { viewer: person });
    await using _his = await desk.watch('subscription { companyStory { id } }', {
      viewer: { ...bob, companies: { '7': 'staff' } },
    });
    await using _other = await desk.watch('subscription { companyStory { id } }', {
      viewer: { ...bob, companies: { '8': 'staff' } },
    });
    await until(() => whispers.open === 2);
    expect(news.subscriptions.slice(1).map(({ viewer }) => viewer)).toEqual([
      { ...anonymous, roles: ['user'], companies: { '7': 'staff' } },
      { ...anonymous, roles: ['user'], companies: { '8': 'staff' } },
    ]);
  });

  it('keeps a stream for a moment after its last watcher', async () => {
    const { desk, ticks } = await start({ settings: { graceMs: 200 } });
    const query = 'subscription { ticked { n } }';
    const first = await desk.watch(query);
    await until(() => ticks.open === 1);
    await first[Symbol.asyncDispose]();
    await using second = await desk.watch(query);
    ticks.publish({ n: 1 });
    expect((await second.next()).data.ticked.n).toBe(1);
    expect(ticks.opened).toBe(1);
  });
});

describe('whoever comes later', () => {
  it('gets the state first, then what happens, as all others', async () => {
    const { desk, stories } = await start();
    await using early = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    stories.publish({ id: '1', title: 'a' }, { id: '2', title: 'b' }, { id: '1', title: 'c' });
    await early.take(3);
    const late = await Promise.all([desk.watch(STORIES), desk.watch(STORIES)]);
    for (const watch of late) {
      expect((await watch.take(2)).map(({ data }) => data.storyChanged.title)).toEqual(['b', 'c']);
    }
    stories.publish({ id: '2', title: 'd' });
    for (const watch of [early, ...late]) expect((await watch.next()).data.storyChanged.title).toBe('d');
    expect(stories.opened).toBe(1);
  });

  it('gets a state that is fetched anew once for all who come together', async () => {
    const { desk, stories, people } = await start();
    await using early = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    stories.publish({ id: '1', title: 'a' });
    await early.next();
    const late = await Promise.all(Array.from({ length: 100 }, () => desk.watch(STORIES)));
    await Promise.all(late.map((watch) => watch.next()));
    expect(people.requests).toHaveLength(2);
  });

  it('gets each entry of a log once, wherever others are in it', async () => {
    const { desk, notices, write } = await start();
    write('a', 'b', 'c');
    const watch = (after?: number) => desk.watch(NOTICES, { viewer: ada, variables: { after } });
    await using whole = await watch(0);
    expect((await whole.take(3)).map(({ data }) => data.noticed.text)).toEqual(['a', 'b', 'c']);
    await using part = await watch(1);
    await using again = await watch(0);
    await using here = await watch(3);
    await using now = await watch();
    await until(() => notices.open === 4);
    write('d');
    const texts = async (each: typeof whole, count: number) =>
      (await each.take(count)).map(({ data }) => data.noticed.text);
    expect(await texts(whole, 1)).toEqual(['d']);
    expect(await texts(part, 3)).toEqual(['b', 'c', 'd']);
    expect(await texts(again, 4)).toEqual(['a', 'b', 'c', 'd']);
    expect(await texts(here, 1)).toEqual(['d']);
    expect(await texts(now, 1)).toEqual(['d']);
    // `here` goes on exactly where `whole` is.
    expect(notices.opened).toBe(4);
  });

  it('is given a long history in order, of which a few entries are worked on at a time', async () => {
    let underWay = 0;
    let most = 0;
    const room = stack.use(
      newsroom({
        people: {
          answer: async ({ variables }) => {
            most = Math.max(most, (underWay += 1));
            const [{ id }] = (variables as { representations: [{ id: string }] }).representations;
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
            underWay -= 1;
            return { data: { _entities: [{ author: `author of ${id}` }] } };
          },
        },
      }),
    );
    const desk = stack.use(await testEngine({ subgraphs: [room.news, room.people] }));
    room.write(...Array.from({ length: 300 }, (_, index) => `text ${index}`));
    await using watch = await desk.watch('subscription { noticed(after: 0) { sequence story { author } } }');
    const seen = await watch.take(300);
    expect(seen.map(({ data }) => data.noticed)).toEqual(
      Array.from({ length: 300 }, (_, index) => ({
        sequence: index + 1,
        story: { author: `author of s${index + 1}` },
      })),
    );
    expect(most).toBe(8);
  });

  it('shares the stream that a client has just dropped, if it comes back to the same place', async () => {
    const { desk, notices, write } = await start({ settings: { graceMs: 500 } });
    write('a');
    const first = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await first.next();
    await first[Symbol.asyncDispose]();
    write('b', 'c');
    await using second = await desk.watch(NOTICES, { viewer: ada, variables: { after: 1 } });
    expect((await second.take(2)).map(({ data }) => data.noticed.text)).toEqual(['b', 'c']);
    expect(notices.opened).toBe(1);
  });

  it('gets a stream of its own where nobody says what it begins with', async () => {
    const { desk, whispers } = await start();
    const query = 'subscription { whispered { id } }';
    await using first = await desk.watch(query, { viewer: ada });
    await until(() => whispers.open === 1);
    whispers.publish({ id: '1', title: 'x' });
    await first.next();
    await using _second = await desk.watch(query, { viewer: ada });
    await until(() => whispers.open === 2);
  });

  it('gets nothing twice and misses nothing while events rain', async () => {
    const { desk, stories } = await start();
    await using first = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    const seen: Promise<void>[] = [];
    for (let n = 1; n <= 200; n++) {
      stories.publish({ id: 'only', title: String(n) });
      if (n % 10 !== 0) continue;
      seen.push(
        (async () => {
          await using late = await desk.watch(STORIES);
          const titles: number[] = [];
          while (titles.at(-1) !== 200) titles.push(Number((await late.next()).data.storyChanged.title));
          expect(titles).toEqual([...new Set(titles)].toSorted((one, other) => one - other));
        })(),
      );
      await new Promise(setImmediate);
    }
    await Promise.all(seen);
    let last = 0;
    while (last < 200) last = Number((await first.next()).data.storyChanged.title);
  });
});
