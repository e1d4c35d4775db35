import { GraphQLError } from 'graphql';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';
import { newsroom } from '../testing/newsroom.js';
import { until } from '../testing/until.js';
import { testEngine, verifierOf, type Watch, type WatchOptions } from '../testing/watching.js';
import { RefusedOperation } from './errors.js';

const DRAFTS = 'subscription ($desk: String!) { draftChanged(desk: $desk) { id title author reader } }';

const stack = new AsyncDisposableStack();
afterAll(() => stack.disposeAsync());

type Overrides = Parameters<typeof newsroom>[0];

async function start(options: Partial<WatchOptions> = {}, overrides: Overrides = {}) {
  const room = stack.use(
    newsroom({
      news: { verifier: verifierOf('news'), ...overrides.news },
      people: { verifier: verifierOf('people'), ...overrides.people },
    }),
  );
  const desk = stack.use(await testEngine({ ...options, subgraphs: [room.news, room.people] }));
  const join = (...names: string[]) => names.forEach((name) => room.members.add(`sports ${name}`));
  const watch = (name: string, query = DRAFTS) =>
    desk.watch(query, { viewer: called(name), variables: { desk: 'sports' } });
  return {
    ...room,
    desk,
    join,
    watch,
    leave: (name: string) => room.members.delete(`sports ${name}`),
    /** Those who were asked about, in order. */
    askedAbout: () => room.news.requests.map(({ viewer }) => viewer.sessionToken),
    title: async (watched: Watch) => (await watched.next()).data.draftChanged.title,
  };
}

const called = (name: string): Viewer => ({ ...anonymous, sessionToken: name });

async function refusalOf(attempt: Promise<unknown>) {
  const outcome = await attempt.catch((error: unknown) => error);
  if (!(outcome instanceof RefusedOperation)) throw new Error(`It was not refused: ${String(outcome)}`);
  return outcome.errors.map(({ message, extensions }) => ({ message, code: extensions['code'] }));
}

/** Asks ten times a second or so. */
const OFTEN = { settings: { admissionMs: 100 } };

describe.each(['in-process', 'http'] as const)('a stream that one has to be admitted to, subgraphs %s', (shape) => {
  it('is one for a thousand who are a thousand people, with one fetch of entities for each event', async () => {
    const { desk, drafts, news, people, join, watch, askedAbout } = await start({ shape });
    const names = Array.from({ length: 1_000 }, (_, index) => `member ${index}`);
    join(...names);
    const watches = await Promise.all(names.map((name) => watch(name)));
    await until(() => drafts.open === 1);
    for (let n = 1; n <= 5; n++) {
      drafts.publish({ id: String(n), title: `Title ${n}` });
      for (const { data } of await Promise.all(watches.map((each) => each.next()))) {
        expect(data.draftChanged).toEqual({
          id: String(n),
          title: `Title ${n}`,
          author: `author of ${n}`,
          // Whoever watches: it is said to all of them.
          reader: 'nobody',
        });
      }
    }
    expect(drafts.opened).toBe(1);
    expect(news.subscriptions).toHaveLength(1);
    expect(people.requests).toHaveLength(5);
    expect(askedAbout().toSorted()).toEqual(names.toSorted());
    expect(await desk.count('kontor_subscription_sharing_factor')).toBe(1_000);
    await Promise.all(watches.map((each) => each[Symbol.asyncDispose]()));
  });

  it('refuses who may not watch, while others do', async () => {
    const { desk, drafts, news, join, watch, title } = await start({ shape });
    join('ada');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    expect(await refusalOf(watch('eve'))).toEqual([{ message: 'You may not watch this.', code: 'FORBIDDEN' }]);
    const nobody = desk.watch(DRAFTS, { variables: { desk: 'sports' } });
    expect(await refusalOf(nobody)).toEqual([{ message: 'Say who you are.', code: 'UNAUTHENTICATED' }]);
    drafts.publish({ id: '1', title: 'Goal' });
    expect(await title(ada)).toBe('Goal');
    expect(news.subscriptions).toHaveLength(1);
    expect(await desk.count('kontor_subscription_watchers')).toBe(1);
  });

  it('refuses who may not watch before anything is asked for', async () => {
    const { desk, news, watch } = await start({ shape });
    await refusalOf(watch('eve'));
    expect(news.subscriptions).toEqual([]);
    expect(desk.engine.sources).toBe(0);
  });

  it('ends for somebody who may not watch any more, and for nobody else', async () => {
    const { drafts, join, leave, watch, title } = await start({ shape, ...OFTEN });
    join('ada', 'bob');
    await using ada = await watch('ada');
    await using bob = await watch('bob');
    await using alsoBob = await watch('bob');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'Goal' });
    expect(await title(ada)).toBe('Goal');
    leave('bob');
    for (const watched of [bob, alsoBob]) {
      expect(await watched.end()).toMatchObject({
        code: 'SUBSCRIPTION_ACCESS_REVOKED',
        message: 'You may not watch this.',
      });
    }
    drafts.publish({ id: '2', title: 'Foul' });
    expect(await title(ada)).toBe('Foul');
    expect(drafts.opened).toBe(1);
  });
});

describe('a stream that one has to be admitted to', () => {
  it('is asked for by nobody who has been admitted, and by nobody at all elsewhere', async () => {
    const { drafts, news, people, join, watch } = await start();
    join('ada');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'Goal' });
    await ada.next();
    const admittedTo = { field: 'draftChanged', arguments: { desk: 'sports' } };
    expect(news.subscriptions.map(({ viewer }) => viewer)).toEqual([{ ...anonymous, admittedTo }]);
    expect(people.requests.map(({ viewer }) => viewer)).toEqual([anonymous]);
  });

  it('asks about what is watched, however it is said', async () => {
    const { desk, drafts, news, join } = await start();
    join('ada');
    const viewer = called('ada');
    await using _literal = await desk.watch('subscription { draftChanged(desk: "sports") { id } }', { viewer });
    await using _default = await desk.watch('subscription ($d: String! = "sports") { draftChanged(desk: $d) { id } }', {
      viewer,
    });
    await until(() => drafts.open === 2);
    expect(news.requests.map(({ query, variables }) => ({ query, variables }))).toEqual([
      { query: 'query ($desk: String!) { mayRead(desk: $desk) }', variables: { desk: 'sports' } },
    ]);
    const elsewhere = desk.watch('subscription { draftChanged(desk: "culture") { id } }', { viewer });
    expect(await refusalOf(elsewhere)).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('gives the state to those who come later', async () => {
    const { drafts, join, watch } = await start();
    join('ada', 'bob');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'a' }, { id: '2', title: 'b' }, { id: '1', title: 'c' });
    await ada.take(3);
    await using bob = await watch('bob');
    expect((await bob.take(2)).map(({ data }) => data.draftChanged.title)).toEqual(['b', 'c']);
    expect(drafts.opened).toBe(1);
  });

  it('asks about each of those who watch once, however many clients they have, and again', async () => {
    const { join, watch, askedAbout, desk } = await start(OFTEN);
    join('ada', 'bob');
    const watches = await Promise.all(['ada', 'ada', 'ada', 'bob', 'bob'].map((name) => watch(name)));
    expect(askedAbout().toSorted()).toEqual(['ada', 'bob']);
    await until(() => askedAbout().length >= 12);
    const abouts = (name: string) => askedAbout().filter((asked) => asked === name).length;
    expect(Math.abs(abouts('ada') - abouts('bob'))).toBeLessThanOrEqual(2);
    await Promise.all(watches.map((each) => each[Symbol.asyncDispose]()));
    const asked = askedAbout().length;
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(askedAbout()).toHaveLength(asked);
    expect(await desk.count('kontor_subscription_watchers')).toBe(0);
  });

  it('asks about few at a time', async () => {
    let underWay = 0;
    let most = 0;
    const answer = async (): Promise<SubgraphResponse> => {
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay -= 1;
      return { data: { mayRead: true } };
    };
    const { watch } = await start({}, { news: { answer } });
    const watches = await Promise.all(Array.from({ length: 300 }, (_, index) => watch(`member ${index}`)));
    expect(most).toBe(32);
    await Promise.all(watches.map((each) => each[Symbol.asyncDispose]()));
  });

  it('asks about nobody who has left before the turn came', async () => {
    let asked = 0;
    const { desk, watch } = await start(
      {},
      {
        news: {
          answer: async (): Promise<SubgraphResponse> => {
            asked += 1;
            await new Promise((resolve) => setTimeout(resolve, 20));
            return { data: { mayRead: true } };
          },
        },
      },
    );
    const client = new AbortController();
    const left = Array.from({ length: 300 }, (_, index) =>
      desk.watch(DRAFTS, { viewer: called(`guest ${index}`), variables: { desk: 'sports' }, signal: client.signal }),
    );
    await until(() => asked === 32);
    client.abort();
    await using _ada = await watch('ada');
    expect(asked).toBe(33);
    await Promise.allSettled(left);
  });

  it('ends with the subgraph’s own word where it is another than that the viewer may not', async () => {
    let code: string | null = null;
    const answer = async (): Promise<SubgraphResponse> =>
      code === null
        ? { data: { mayRead: true } }
        : { errors: [new GraphQLError('The desk is closed.', { extensions: { code } }).toJSON()] };
    const { watch } = await start(OFTEN, { news: { answer } });
    await using ada = await watch('ada');
    code = 'CLOSED';
    expect(await ada.end()).toMatchObject({
      code: 'CLOSED',
      message: 'The desk is closed.',
      extensions: { service: 'news' },
    });
  });

  it('is refused when the answer is an accident, and goes on over one later', async () => {
    let isBroken = true;
    const answer = async (): Promise<SubgraphResponse> =>
      isBroken
        ? { data: { mayRead: null }, errors: [new GraphQLError('undefined is not a function').toJSON()] }
        : { data: { mayRead: true } };
    const { watch, news, drafts, title } = await start(OFTEN, { news: { answer } });
    expect(await refusalOf(watch('ada'))).toEqual([
      { message: 'The service "news" failed.', code: 'DOWNSTREAM_SERVICE_ERROR' },
    ]);
    isBroken = false;
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    isBroken = true;
    const asked = news.requests.length;
    await until(() => news.requests.length > asked + 2);
    drafts.publish({ id: '1', title: 'still' });
    expect(await title(ada)).toBe('still');
  });
});

describe('while the subgraph is away', () => {
  /** A subgraph that can go and come back. */
  async function flaky(settings: NonNullable<WatchOptions['settings']> = {}) {
    let isDown = false;
    const desk = await start({ settings: { ...OFTEN.settings, ...settings } });
    const { news } = desk;
    const subscribe = news.subscribe.bind(news);
    const execute = news.execute.bind(news);
    const orDown =
      <T>(work: (request: SubgraphRequest) => Promise<T>) =>
      async (request: SubgraphRequest) => {
        if (isDown) throw new Error('down');
        return work(request);
      };
    Object.assign(news, { subscribe: orDown(subscribe), execute: orDown(execute) });
    return {
      ...desk,
      goes: () => {
        isDown = true;
        desk.drafts.break(new Error('down'));
      },
      comesBack: () => void (isDown = false),
    };
  }

  it('those who watch are kept, and those who come wait; both get the state when it is back', async () => {
    const { desk, drafts, join, watch, goes, comesBack } = await flaky();
    join('ada', 'bob');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'before' });
    await ada.next();
    goes();
    await until(() => drafts.open === 0);
    await using bob = await watch('bob');
    expect(await desk.count('kontor_subscription_watchers')).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    drafts.onPublish({ id: '1', title: 'after' });
    comesBack();
    for (const watched of [ada, bob]) {
      let title = '';
      while (title !== 'after') title = (await watched.next()).data.draftChanged.title;
    }
  });

  it('nothing is given to somebody who comes, and may not watch when it is back', async () => {
    const { drafts, join, watch, goes, comesBack } = await flaky({ retryMs: { first: 200, most: 200 } });
    join('ada');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'secret' });
    await ada.next();
    goes();
    await using eve = await watch('eve');
    const seen = eve.next();
    seen.catch(() => {});
    comesBack();
    await until(() => drafts.open === 1);
    drafts.publish({ id: '2', title: 'another' });
    await ada.take(2);
    await expect(seen).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'You may not watch this.' });
  });

  it('those who have lost the right meanwhile are ended when it is back', async () => {
    const { drafts, join, leave, watch, goes, comesBack } = await flaky();
    join('ada');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'before' });
    await ada.next();
    goes();
    leave('ada');
    await new Promise((resolve) => setTimeout(resolve, 300));
    comesBack();
    expect(await ada.end()).toMatchObject({ code: 'SUBSCRIPTION_ACCESS_REVOKED' });
  });

  it('nothing is counted as waiting for somebody who ends before the answer', async () => {
    const { desk, drafts, join, watch, goes } = await flaky();
    join('ada');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'one' }, { id: '2', title: 'two' });
    await ada.take(2);
    goes();
    await using bob = await watch('bob');
    const waiting = () => desk.count('kontor_subscription_queued_results');
    while ((await waiting()) < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await desk.engine[Symbol.asyncDispose]();
    expect(await bob.end()).toMatchObject({ code: 'SUBSCRIPTION_SHUTDOWN' });
    expect(await waiting()).toBe(0);
  });

  it('nobody is kept for ever', async () => {
    const { join, watch, drafts, goes } = await flaky({ lostMs: 400 });
    join('ada');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    drafts.publish({ id: '1', title: 'before' });
    await ada.next();
    goes();
    await using late = await watch('bob');
    expect(await ada.end()).toMatchObject({ code: 'SUBSCRIPTION_UPSTREAM_LOST' });
    expect(await late.end()).toMatchObject({ code: 'SUBSCRIPTION_UPSTREAM_LOST' });
  });
});

describe('when another supergraph is served', () => {
  it('those who were admitted go on, and are asked about at the new address', async () => {
    const { desk, news, people, drafts, join, leave, watch, title } = await start({ shape: 'http', ...OFTEN });
    join('ada', 'bob');
    await using ada = await watch('ada');
    await using bob = await watch('bob');
    await until(() => drafts.open === 1);
    desk.relocate();
    await desk.gateway.replace(desk.supergraphOf([news, people]));
    await until(() => drafts.opened === 2);
    drafts.publish({ id: '1', title: 'moved' });
    expect(await title(ada)).toBe('moved');
    leave('bob');
    expect(await bob.end()).toMatchObject({ code: 'SUBSCRIPTION_ACCESS_REVOKED' });
  });

  it('those who would have to be admitted in another way are ended', async () => {
    const { desk, news, people, drafts, join, watch } = await start();
    join('ada');
    await using ada = await watch('ada');
    await until(() => drafts.open === 1);
    const typeDefs = news.typeDefs.replaceAll('mayRead', 'maySee');
    await desk.gateway.replace(desk.supergraphOf([{ name: 'news', typeDefs }, people]));
    expect(await ada.end()).toMatchObject({ code: 'SUBSCRIPTION_SCHEMA_RELOAD' });
  });
});
