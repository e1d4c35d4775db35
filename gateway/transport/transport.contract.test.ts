import { createInternalSigner, createInternalVerifier } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { silentLogger } from '../../platform/log/log.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import { SubscriptionRefused, type SubgraphRequest, type SubgraphResponse } from '../../platform/subgraph/request.js';
import { Feed } from '../testing/feed.js';
import { testSubgraph, type TestSubgraph, type TestSubgraphOptions } from '../testing/subgraph.js';
import { until } from '../testing/until.js';
import { SubgraphFailure, type SubgraphEvents, type SubgraphTransport } from './transport.js';
import { createTransport } from './transports.js';

const SDL = 'type Query { hello: String } type Subscription { greeted(times: Int): String }';
const viewer: Viewer = {
  ...anonymous,
  userId: '0190d7a0-0000-7000-8000-000000000001',
  roles: ['user'],
  sessionToken: 't',
};
const request: SubgraphRequest = { query: '{ hello }', viewer, requestId: 'request-1' };

const key = await generateKey('EdDSA');
const signer = createInternalSigner(key);
const verifier = createInternalVerifier(publicJwk(key), 'greetings');

describe.each(['in process', 'over HTTP'])('a subgraph %s', (way) => {
  const stack = new AsyncDisposableStack();
  afterAll(() => stack.disposeAsync());

  function reach(answer: (request: SubgraphRequest) => Promise<SubgraphResponse>, deadlineMs?: number) {
    return reachSubgraph({ answer }, deadlineMs);
  }

  async function reachSubgraph(
    options: Partial<TestSubgraphOptions>,
    deadlineMs = 5_000,
  ): Promise<{ transport: SubgraphTransport; subgraph: TestSubgraph }> {
    const subgraph = stack.use(testSubgraph({ name: 'greetings', typeDefs: SDL, verifier, ...options }));
    const address =
      way === 'in process'
        ? { name: 'greetings', subgraph }
        : { name: 'greetings', url: new URL(await subgraph.url()) };
    const limits = { deadlineMs, maxResponseBytes: 1024 * 1024 };
    return {
      transport: stack.use(createTransport(address, { limits, signer, share: true, log: silentLogger() })),
      subgraph,
    };
  }

  async function failureOf(answer: Promise<unknown>): Promise<SubgraphFailure> {
    const outcome = await answer.catch((error: unknown) => error);
    if (!(outcome instanceof SubgraphFailure)) throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
    return outcome;
  }

  it('is told the operation, who asks and in which request', async () => {
    const { transport, subgraph } = await reach(async () => ({ data: { hello: 'world' } }));
    const answer = await transport.execute({
      ...request,
      query: 'query Greet($a: Int) { hello }',
      operationName: 'Greet',
      variables: { a: 1, nested: { list: [null, 'ü'] } },
    });
    expect(answer).toEqual({ data: { hello: 'world' } });
    expect(subgraph.requests).toHaveLength(1);
    expect(subgraph.requests[0]).toMatchObject({
      query: 'query Greet($a: Int) { hello }',
      operationName: 'Greet',
      variables: { a: 1, nested: { list: [null, 'ü'] } },
      viewer,
      requestId: 'request-1',
    });
  });

  it('may answer with data and errors together', async () => {
    const errors = [{ message: 'no', path: ['hello'], extensions: { code: 'FORBIDDEN' } }];
    const { transport } = await reach(async () => ({ data: { hello: null }, errors }));
    expect(await transport.execute(request)).toEqual({ data: { hello: null }, errors });
  });

  it('answers in plain JSON values', async () => {
    const { transport } = await reach(async () => ({
      data: { at: new Date(0), missing: undefined, list: [undefined, 1] },
    }));
    const { data } = await transport.execute(request);
    expect(Object.entries(data!)).toEqual([
      ['at', '1970-01-01T00:00:00.000Z'],
      ['list', [null, 1]],
    ]);
  });

  it('shares no object with the gateway', async () => {
    const cached = { theme: 'dark' };
    const { transport } = await reach(async ({ variables }) => {
      (variables!['input'] as { seen?: boolean }).seen = true;
      return { data: { settings: cached } };
    });
    const input = { name: 'x' };
    const answer = await transport.execute({ ...request, variables: { input } });
    (answer.data!['settings'] as { theme: string }).theme = 'light';
    expect(input).toEqual({ name: 'x' });
    expect(cached.theme).toBe('dark');
  });

  it('is given up at the deadline, and learns of it', async () => {
    let stopped: Promise<void> | undefined;
    const { transport } = await reach(({ signal }) => {
      stopped = new Promise((resolve) => signal!.addEventListener('abort', () => resolve()));
      return new Promise(() => {});
    }, 100);
    expect((await failureOf(transport.execute(request))).reason).toBe('timeout');
    await stopped;
  });

  it('is stopped when the client goes away', async () => {
    const client = new AbortController();
    let stopped: Promise<void> | undefined;
    const { transport } = await reach(({ signal }) => {
      stopped = new Promise((resolve) => signal!.addEventListener('abort', () => resolve()));
      client.abort();
      return new Promise(() => {});
    });
    const failure = await failureOf(transport.execute({ ...request, signal: client.signal }));
    expect(failure.reason).toBe('cancelled');
    await stopped;
  });

  it('is not asked for a client that is gone already', async () => {
    const { transport, subgraph } = await reach(async () => ({ data: {} }));
    const failure = await failureOf(transport.execute({ ...request, signal: AbortSignal.abort() }));
    expect(failure.reason).toBe('cancelled');
    expect(subgraph.requests).toHaveLength(0);
  });

  it('is asked once for equal queries, and not given up while one client is there', async () => {
    const answer = Promise.withResolvers<SubgraphResponse>();
    const { transport, subgraph } = await reach(() => answer.promise);
    const leaving = new AbortController();
    const ask = (signal: AbortSignal) => transport.execute({ ...request, mayShare: true, signal });
    const gone = failureOf(ask(leaving.signal));
    const staying = ask(new AbortController().signal);
    leaving.abort();
    expect((await gone).reason).toBe('cancelled');
    answer.resolve({ data: { hello: 'world' } });
    expect(await staying).toEqual({ data: { hello: 'world' } });
    expect(subgraph.requests).toHaveLength(1);
  });

  it('takes variables as text', async () => {
    const { transport, subgraph } = await reach(async () => ({ data: {} }));
    await transport.execute({ ...request, variablesText: '{"a":1}' });
    expect(subgraph.requests[0]!.variables).toEqual({ a: 1 });
  });

  it('fails as a failure, not as whatever it threw', async () => {
    const { transport } = await reach(async () => {
      throw new Error('secret');
    });
    const failure = await failureOf(transport.execute(request));
    expect(failure.subgraph).toBe('greetings');
    expect(failure.message).not.toContain('secret');
  });

  describe('as a source of events', () => {
    const subscription: SubgraphRequest = { ...request, query: 'subscription { greeted }' };
    const greetings = (feed: Feed<string>) => ({
      resolvers: {
        Subscription: {
          greeted: {
            subscribe: (_: unknown, __: unknown, { signal }: SubgraphRequest) => feed.listen(signal),
            resolve: (text: string) => text,
          },
        },
      } as never,
    });

    const texts = async (events: SubgraphEvents, count: number): Promise<unknown[]> => {
      const seen: unknown[] = [];
      while (seen.length < count) {
        const { value, done } = await events.next();
        if (done === true) throw new Error('It is complete.');
        seen.push(value.data?.['greeted']);
      }
      return seen;
    };

    async function endOf(events: SubgraphEvents): Promise<unknown> {
      try {
        while ((await events.next()).done !== true);
        return 'complete';
      } catch (error) {
        return error;
      }
    }

    it('is told the operation, who asks and in which request', async () => {
      const feed = new Feed<string>();
      const { transport, subgraph } = await reachSubgraph(greetings(feed));
      const events = await transport.subscribe({
        ...subscription,
        query: 'subscription Greet($times: Int) { greeted(times: $times) }',
        operationName: 'Greet',
        variables: { times: 2 },
      });
      await until(() => feed.open === 1);
      feed.publish('hello', 'ü');
      expect(await texts(events, 2)).toEqual(['hello', 'ü']);
      expect(subgraph.subscriptions).toHaveLength(1);
      expect(subgraph.subscriptions[0]).toMatchObject({
        query: 'subscription Greet($times: Int) { greeted(times: $times) }',
        operationName: 'Greet',
        variables: { times: 2 },
        viewer,
        requestId: 'request-1',
      });
      await events.return();
      await until(() => feed.open === 0);
    });

    it('keeps streams apart, each in its order', async () => {
      const feed = new Feed<string>();
      const { transport } = await reachSubgraph(greetings(feed));
      const all = await Promise.all(Array.from({ length: 20 }, () => transport.subscribe(subscription)));
      await until(() => feed.open === 20);
      const told = Array.from({ length: 50 }, (_, n) => String(n));
      feed.publish(...told);
      for (const events of all) expect(await texts(events, 50)).toEqual(told);
      await Promise.all(all.map((events) => events.return()));
      await until(() => feed.open === 0);
    });

    it('sends plain JSON values with errors, and nothing that it keeps', async () => {
      const kept = { theme: 'dark' };
      const errors = [{ message: 'no', path: ['greeted'], extensions: { code: 'FORBIDDEN' } }];
      const events = async () => sequence([{ data: { greeted: null, at: new Date(0), kept }, errors }]);
      const { transport } = await reachSubgraph({ events });
      const first = await (await transport.subscribe(subscription)).next();
      expect(first.value).toEqual({
        data: { greeted: null, at: '1970-01-01T00:00:00.000Z', kept: { theme: 'dark' } },
        errors,
      });
      (first.value!.data!['kept'] as { theme: string }).theme = 'light';
      expect(kept.theme).toBe('dark');
    });

    it('is complete when it says so', async () => {
      const { transport } = await reachSubgraph({ events: async () => sequence([{ data: { greeted: 'once' } }]) });
      const events = await transport.subscribe(subscription);
      expect(await texts(events, 1)).toEqual(['once']);
      expect(await endOf(events)).toBe('complete');
    });

    it('refuses with its reasons, at the beginning or later', async () => {
      const errors = [{ message: 'no', extensions: { code: 'FORBIDDEN' } }];
      const refusals = [
        async () => Promise.reject(new SubscriptionRefused(errors)),
        async () => sequence([{ data: { greeted: 'once' } }], new SubscriptionRefused(errors)),
      ];
      for (const events of refusals) {
        const { transport } = await reachSubgraph({ events });
        const outcome = await transport.subscribe(subscription).then(endOf, (error: unknown) => error);
        expect(outcome).toBeInstanceOf(SubscriptionRefused);
        expect((outcome as SubscriptionRefused).errors).toMatchObject(errors);
      }
    });

    it('is lost when it stops', async () => {
      const feed = new Feed<string>();
      const { transport, subgraph } = await reachSubgraph(greetings(feed));
      const events = await transport.subscribe(subscription);
      await until(() => feed.open === 1);
      const end = endOf(events);
      await subgraph[Symbol.asyncDispose]();
      expect(await end).toBeInstanceOf(SubgraphFailure);
    });

    it('is left when the signal aborts, whether something comes or not', async () => {
      const feed = new Feed<string>();
      const { transport } = await reachSubgraph(greetings(feed));
      const client = new AbortController();
      const events = await transport.subscribe({ ...subscription, signal: client.signal });
      await until(() => feed.open === 1);
      const end = endOf(events);
      client.abort();
      expect(((await end) as SubgraphFailure).reason).toBe('cancelled');
      await until(() => feed.open === 0);
      const late = await failureOf(transport.subscribe({ ...subscription, signal: client.signal }));
      expect(late.reason).toBe('cancelled');
    });
  });
});

async function* sequence(events: readonly SubgraphResponse[], end?: Error) {
  yield* events;
  if (end !== undefined) throw end;
}
