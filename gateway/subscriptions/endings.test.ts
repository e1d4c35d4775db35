import { GraphQLError } from 'graphql';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { SubscriptionRefused, type SubgraphResponse } from '../../platform/subgraph/request.js';
import { newsroom } from '../testing/newsroom.js';
import { until } from '../testing/until.js';
import { testEngine, verifierOf, type WatchOptions } from '../testing/watching.js';

const ada: Viewer = { ...anonymous, userId: '0190d7a0-0000-7000-8000-000000000001', roles: ['user'] };

const TICKS = 'subscription { ticked { n } }';
const STORIES = 'subscription { storyChanged { id author } }';
const NOTICES = 'subscription ($after: Int) { noticed(after: $after) { sequence text story { author } } }';

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
  return { ...room, desk };
}

const inMs = (ms: number) => new Date(Date.now() + ms);

describe('another subgraph that', () => {
  it('is down for one event costs nulls and an error', async () => {
    let isDown = true;
    const { desk, stories } = await start(
      {},
      {
        people: {
          answer: async ({ variables }): Promise<SubgraphResponse> => {
            if (isDown) throw new Error('down');
            const { representations } = variables as { representations: { id: string }[] };
            return { data: { _entities: representations.map(({ id }) => ({ author: `author of ${id}` })) } };
          },
        },
      },
    );
    await using watch = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    stories.publish({ id: '1', title: 'x' });
    expect(await watch.next()).toEqual({
      data: { storyChanged: { id: '1', author: null } },
      errors: [
        {
          message: 'The service "people" is not available.',
          path: ['storyChanged', 'author'],
          extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', service: 'people', errorId: expect.any(String) },
        },
      ],
    });
    isDown = false;
    stories.publish({ id: '2', title: 'x' });
    expect(await watch.next()).toEqual({ data: { storyChanged: { id: '2', author: 'author of 2' } } });
  });

  it('takes too long costs nulls and an error, and holds up nobody else', async () => {
    const { desk, stories } = await start(
      { settings: { restMs: 300 } },
      { people: { answer: () => new Promise(() => {}) } },
    );
    await using slow = await desk.watch(STORIES);
    await using fast = await desk.watch('subscription { storyChanged { id } }');
    await until(() => stories.open === 2);
    stories.publish({ id: '1', title: 'x' });
    const before = performance.now();
    expect(await fast.next()).toEqual({ data: { storyChanged: { id: '1' } } });
    expect(performance.now() - before).toBeLessThan(200);
    expect(await slow.next()).toMatchObject({
      data: { storyChanged: { id: '1', author: null } },
      errors: [{ message: 'The service "people" did not answer in time.' }],
    });
  });

  it('answers out of order does not change the order of events', async () => {
    const { desk, notices, write } = await start(
      {},
      {
        people: {
          answer: async ({ variables }) => {
            const [{ id }] = (variables as { representations: [{ id: string }] }).representations;
            await new Promise((resolve) => setTimeout(resolve, id === 's1' ? 50 : 0));
            return { data: { _entities: [{ author: id }] } };
          },
        },
      },
    );
    await using watch = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await until(() => notices.open === 1);
    write('a', 'b', 'c');
    expect((await watch.take(3)).map(({ data }) => data.noticed.story.author)).toEqual(['s1', 's2', 's3']);
  });
});

describe('a stream that is lost', () => {
  it('and does not come back ends with the position to go on from, after what was there has been read', async () => {
    let isDown = false;
    const { desk, notices, write, news } = await start({ settings: { lostMs: 100 } });
    const subscribe = news.subscribe.bind(news);
    Object.assign(news, {
      subscribe: async (request: never) => {
        if (isDown) throw new Error('down');
        return subscribe(request);
      },
    });
    await using watch = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await until(() => notices.open === 1);
    write('a', 'b');
    isDown = true;
    await until(() => news.subscriptions.length === 1);
    await watch.take(1);
    notices.break(new Error('lost'));
    const end = await watch.end();
    expect(end).toMatchObject({ code: 'SUBSCRIPTION_UPSTREAM_LOST', extensions: { cursor: '2' } });
    expect(desk.engine.sources).toBe(0);
  });

  it('is found again when the subgraph was not there at first', async () => {
    let isDown = true;
    const { desk, ticks, news } = await start();
    const subscribe = news.subscribe.bind(news);
    Object.assign(news, {
      subscribe: async (request: never) => {
        if (isDown) throw new Error('down');
        return subscribe(request);
      },
    });
    await using watch = await desk.watch(TICKS);
    isDown = false;
    await until(() => ticks.open === 1);
    ticks.publish({ n: 1 });
    expect(await watch.next()).toEqual({ data: { ticked: { n: 1 } } });
  });

  it('begins with its state again', async () => {
    const { desk, stories } = await start();
    await using watch = await desk.watch(STORIES);
    await until(() => stories.open === 1);
    stories.publish({ id: '1', title: 'x' });
    await watch.next();
    stories.break(new Error('lost'));
    expect((await watch.next()).data.storyChanged.id).toBe('1');
  });

  it('says that something may be missing where it cannot go on', async () => {
    const { desk, ticks } = await start();
    await using watch = await desk.watch(TICKS);
    await until(() => ticks.open === 1);
    ticks.publish({ n: 1 });
    await watch.next();
    ticks.break(new Error('lost'));
    await until(() => ticks.open === 1 && ticks.opened === 2);
    ticks.publish({ n: 3 }, { n: 4 });
    expect(await watch.next()).toEqual({
      data: { ticked: { n: 3 } },
      extensions: { delivery: { missed: { events: null } } },
    });
    expect(await watch.next()).toEqual({ data: { ticked: { n: 4 } } });
  });

  it('ends if nothing may be missing and nobody knows where it was', async () => {
    const events = async () =>
      // eslint-disable-next-line require-yield -- it breaks before anything has happened
      (async function* () {
        throw new Error('lost');
      })();
    const { desk } = await start({}, { news: { events } });
    await using watch = await desk.watch(NOTICES, { viewer: ada });
    expect(await watch.end()).toMatchObject({ code: 'SUBSCRIPTION_UPSTREAM_LOST' });
  });

  it('goes on if the subgraph has said where it begins', async () => {
    const asked: unknown[] = [];
    const { desk, news } = await start(
      {},
      {
        news: {
          events: async ({ query, variables }) => {
            asked.push(variables);
            const alias = /(cursor\w+):/.exec(query)![1]!;
            return asked.length === 1
              ? lost({ extensions: { delivery: { cursor: 7 } } })
              : lost({ data: { noticed: { [alias]: 8, sequence: 8, text: 'x', story: null } } });
          },
        },
      },
    );
    await using watch = await desk.watch('subscription { noticed { sequence text } }', { viewer: ada });
    expect((await watch.next()).data.noticed.sequence).toBe(8);
    await until(() => asked.length >= 3);
    expect(asked.slice(0, 3)).toEqual([{}, { position__kontor: 7 }, { position__kontor: 8 }]);
    expect(news.subscriptions.length).toBeGreaterThanOrEqual(3);

    async function* lost(event: SubgraphResponse) {
      yield event;
      throw new Error('lost');
    }
  });

  it('does not bring again what was there', async () => {
    const { desk } = await start(
      {},
      {
        news: {
          events: async ({ query }) => {
            const alias = /(cursor\w+):/.exec(query)![1]!;
            return (async function* () {
              // One that begins too early whatever it is told.
              for (const n of [1, 2, 3]) yield { data: { noticed: { [alias]: n, sequence: n } } };
              throw new Error('lost');
            })();
          },
        },
      },
    );
    await using watch = await desk.watch('subscription { noticed(after: 0) { sequence } }', { viewer: ada });
    expect((await watch.take(3)).map(({ data }) => data.noticed.sequence)).toEqual([1, 2, 3]);
    const more = watch.next();
    more.catch(() => {});
    const first = await Promise.race([more, new Promise((resolve) => setTimeout(resolve, 100, 'nothing'))]);
    expect(first).toBe('nothing');
    expect(await desk.count('kontor_subscription_repeated_events_total')).toBeGreaterThan(3);
  });

  it('is found again when the subgraph says that it cannot serve it now', async () => {
    let attempts = 0;
    const { desk } = await start(
      {},
      {
        news: {
          events: async () => {
            attempts += 1;
            if (attempts < 3) throw refused('SERVICE_UNAVAILABLE');
            return (async function* () {
              yield { data: { ticked: { n: 1 } } };
              await new Promise(() => {});
            })();
          },
        },
      },
    );
    await using watch = await desk.watch(TICKS);
    expect((await watch.next()).data.ticked.n).toBe(1);
  });
});

function refused(code: string): SubscriptionRefused {
  return new SubscriptionRefused([new GraphQLError('Not now.', { extensions: { code } }).toJSON()]);
}

describe('a subscription ends', () => {
  it('when the token of its client does; others on the stream go on', async () => {
    const { desk, ticks } = await start();
    await using short = await desk.watch(TICKS, { expiresAt: inMs(150) });
    await using long = await desk.watch(TICKS, { expiresAt: inMs(60_000) });
    await until(() => ticks.open === 1);
    expect(await short.end()).toMatchObject({ code: 'SUBSCRIPTION_TOKEN_EXPIRED' });
    ticks.publish({ n: 1 });
    expect((await long.next()).data.ticked.n).toBe(1);
    expect(ticks.opened).toBe(1);
  });

  it.each(['token', 'session'])('with the %s of its client, also while what was there is being read', async (what) => {
    const { desk, notices, write, news } = await start({ settings: { lostMs: 0 } });
    const session = new AbortController();
    const by = { viewer: ada, variables: { after: 0 }, revoked: session.signal };
    await using watch = await desk.watch(NOTICES, what === 'token' ? { ...by, expiresAt: inMs(1_500) } : by);
    await using other = await desk.watch(NOTICES, by);
    await until(() => notices.open === 1);
    write('a', 'b', 'c');
    await watch.next();
    await other.take(3);
    const subscribe = async () => {
      throw new Error('down');
    };
    Object.assign(news, { subscribe });
    notices.break(new Error('lost'));
    expect(await other.end()).toMatchObject({ code: 'SUBSCRIPTION_UPSTREAM_LOST' });
    await watch.next();
    if (what === 'session') session.abort();
    else await new Promise((resolve) => setTimeout(resolve, 1_600));
    const code = what === 'token' ? 'SUBSCRIPTION_TOKEN_EXPIRED' : 'SUBSCRIPTION_ACCESS_REVOKED';
    await expect(watch.next()).rejects.toMatchObject({ code, extensions: { cursor: '2' } });
    expect(await desk.count('kontor_subscription_queued_results')).toBe(0);
  });

  it('when the session of its client does; others on the stream go on', async () => {
    const { desk, ticks } = await start();
    const session = new AbortController();
    await using ended = await desk.watch(TICKS, { revoked: session.signal });
    await using other = await desk.watch(TICKS);
    await until(() => ticks.open === 1);
    ticks.publish({ n: 1 });
    expect((await other.next()).data.ticked.n).toBe(1);
    session.abort();
    // Without what waits for the client.
    await expect(ended.next()).rejects.toMatchObject({ code: 'SUBSCRIPTION_ACCESS_REVOKED' });
    ticks.publish({ n: 2 });
    expect((await other.next()).data.ticked.n).toBe(2);
    expect(ticks.opened).toBe(1);
    const { values } = await desk.metrics.registry.getSingleMetric('kontor_subscription_ended_total')!.get();
    expect(values).toMatchObject([{ labels: { reason: 'SUBSCRIPTION_ACCESS_REVOKED' }, value: 1 }]);
  });

  it('at once when the session of its client ended while it began', async () => {
    const { desk, ticks } = await start();
    await using watch = await desk.watch(TICKS, { revoked: AbortSignal.abort() });
    await expect(watch.next()).rejects.toMatchObject({ code: 'SUBSCRIPTION_ACCESS_REVOKED' });
    await until(() => ticks.open === 0);
  });

  it('when the token has expired, without what waits for the client', async () => {
    const { desk, ticks } = await start();
    await using watch = await desk.watch(TICKS, { expiresAt: inMs(100) });
    await until(() => ticks.open === 1);
    ticks.publish({ n: 1 }, { n: 2 });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await expect(watch.next()).rejects.toMatchObject({ code: 'SUBSCRIPTION_TOKEN_EXPIRED' });
  });

  it('when it has lived long enough, with the position to go on from', async () => {
    const { desk, notices, write } = await start({ settings: { lifetimeMs: 150 } });
    await using watch = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await until(() => notices.open === 1);
    write('a');
    expect(await watch.end()).toMatchObject({ code: 'SUBSCRIPTION_LIFETIME', extensions: { cursor: '1' } });
  });

  it('when the subgraph finds that the viewer has lost access', async () => {
    const { desk, whispers } = await start();
    await using watch = await desk.watch('subscription { whispered { id } }', { viewer: ada });
    await until(() => whispers.open === 1);
    whispers.publish({ id: '1', title: 'x' });
    await watch.next();
    whispers.break(new GraphQLError('You are not allowed to do this.', { extensions: { code: 'FORBIDDEN' } }));
    expect(await watch.end()).toMatchObject({ code: 'SUBSCRIPTION_ACCESS_REVOKED' });
    expect(desk.engine.sources).toBe(0);
  });

  it('with what the subgraph says when it will not go on', async () => {
    const { desk, notices, write } = await start();
    await using watch = await desk.watch(NOTICES, { viewer: ada, variables: { after: 0 } });
    await until(() => notices.open === 1);
    write('a');
    await watch.next();
    notices.break(new GraphQLError('Too old.', { extensions: { code: 'CURSOR_TOO_OLD', oldestCursor: '7' } }));
    expect(await watch.end()).toMatchObject({
      code: 'CURSOR_TOO_OLD',
      message: 'Too old.',
      extensions: { oldestCursor: '7', cursor: '1' },
    });
  });

  it('when the gateway stops', async () => {
    const { desk, ticks } = await start();
    const watch = await desk.watch(TICKS);
    await until(() => ticks.open === 1);
    await desk.engine[Symbol.asyncDispose]();
    expect(await watch.end()).toMatchObject({ code: 'SUBSCRIPTION_SHUTDOWN' });
    await until(() => ticks.open === 0);
    await expect(desk.watch(TICKS)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'SUBSCRIPTION_SHUTDOWN' } }],
    });
  });
});
