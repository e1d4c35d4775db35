import { setTimeout as sleep } from 'node:timers/promises';
import { buildSchema, GraphQLError, type GraphQLObjectType } from 'graphql';
import { anonymous, forbidden } from '../identity/viewer.js';
import { silentLogger } from '../log/log.js';
import { SubscriptionRefused, type SubgraphRequest } from './request.js';
import { createSubscriptions, type OpenContext } from './subscribe.js';

interface TestContext {
  readonly nth: number;
  readonly signal: AbortSignal;
  isOpen: boolean;
}

type Source = (args: { to?: number }, context: TestContext) => AsyncIterable<unknown> | Promise<AsyncIterable<unknown>>;

let opened: TestContext[];

function openContext(_request: SubgraphRequest, signal: AbortSignal): OpenContext {
  const context = { nth: opened.length, signal, isOpen: true };
  opened.push(context);
  return { contextValue: context, [Symbol.asyncDispose]: async () => void (context.isOpen = false) };
}

/** A schema whose one subscription is fed by `source`; `nth` tells which context an event was executed with. */
function subscriptionsTo(
  source: Source,
  count: (event: number, context: TestContext) => unknown = (event) => event,
  hasDatabase = async () => true,
) {
  const schema = buildSchema(`
    type Query { nothing: Int }
    type Subscription { counted(to: Int): Counted }
    type Counted { count: Int context: Int }
  `);
  const { counted } = (schema.getType('Subscription') as GraphQLObjectType).getFields();
  counted!.subscribe = (_root, args, context: TestContext) => source(args as { to?: number }, context);
  counted!.resolve = (event: number) => ({ event });
  const fields = (schema.getType('Counted') as GraphQLObjectType).getFields();
  fields['count']!.resolve = ({ event }: { event: number }, _args, context: TestContext) => count(event, context);
  fields['context']!.resolve = (_event, _args, { nth, isOpen }: TestContext) => (isOpen ? nth : null);
  return createSubscriptions({ schema, openContext, hasDatabase, patienceMs: 300, log: silentLogger() });
}

async function* upTo({ to = 2 }: { to?: number }): AsyncGenerator<number> {
  for (let at = 1; at <= to; at++) yield at;
}

async function* forEver(_args: unknown, { signal }: TestContext): AsyncGenerator<number> {
  yield 1;
  await sleep(60_000, undefined, { signal }).catch(() => undefined);
}

/** As PostgreSQL says it. */
const startingUp = () => Object.assign(new Error('starting up'), { code: '57P03', severity: 'FATAL' });

const request = (
  query = 'subscription { counted { count } }',
  more: Partial<SubgraphRequest> = {},
): SubgraphRequest => ({
  query,
  viewer: anonymous,
  requestId: 'test',
  ...more,
});

beforeEach(() => {
  opened = [];
});

describe('subscribing to a subgraph', () => {
  it('executes each event with a context of its own, after one for the beginning', async () => {
    async function* nowAndThen() {
      yield 1;
      await sleep(5);
      yield 2;
    }
    const events = await subscriptionsTo(nowAndThen).subscribe(request('subscription { counted { count context } }'));
    expect(opened).toMatchObject([{ isOpen: false }]);
    const responses = [];
    for await (const response of events) responses.push(response);
    expect(responses).toEqual([
      { data: { counted: { count: 1, context: 1 } } },
      { data: { counted: { count: 2, context: 2 } } },
    ]);
    expect(opened.every(({ isOpen }) => !isOpen)).toBe(true);
  });

  it('executes events together that are there together, and one that fails again by itself', async () => {
    let attempts = 0;
    const { subscribe } = subscriptionsTo(upTo, (event) => {
      if (event === 3 && (attempts += 1) < 3) throw startingUp();
      return event;
    });
    const query = 'subscription { counted(to: 40) { count context } }';
    const seen: { count: number; context: number }[] = [];
    for await (const { data } of await subscribe(request(query))) {
      seen.push((data as { counted: (typeof seen)[0] }).counted);
    }
    expect(seen.map(({ count }) => count)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    // The one for the beginning, three batches, and two more attempts at the third event.
    expect(opened).toHaveLength(6);
    expect(new Set(seen.map(({ context }) => context)).size).toBe(4);
    expect(opened.every(({ isOpen }) => !isOpen)).toBe(true);
  });

  it('costs no event anything that one executed together with it fails', async () => {
    const spoilt = new Set<TestContext>();
    const { subscribe } = subscriptionsTo(upTo, (event, context) => {
      if (event === 2) spoilt.add(context);
      if (spoilt.has(context)) throw new Error('The transaction is aborted.');
      return event;
    });
    const counts: unknown[] = [];
    for await (const { data } of await subscribe(request('subscription { counted(to: 4) { count } }'))) {
      counts.push((data as { counted: { count: number | null } }).counted.count);
    }
    expect(counts).toEqual([1, null, 3, 4]);
    // The one for the beginning, all four, and each of the three that failed by itself.
    expect(opened).toHaveLength(5);
  });

  it('takes variables, and a source that comes late', async () => {
    const { subscribe } = subscriptionsTo(async (args) => {
      await sleep(5);
      return upTo(args);
    });
    const query = 'subscription A($to: Int) { counted(to: $to) { count } } subscription B { counted { count } }';
    const events = await subscribe(request(query, { variables: { to: 1 }, operationName: 'A' }));
    expect((await events.next()).value).toEqual({ data: { counted: { count: 1 } } });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it.each([
    ['subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['subscription { counted { nothing } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription ($to: Int!) { counted(to: $to) { count } }', {}, 'BAD_USER_INPUT'],
    ['subscription ($to: Int) { counted(to: $to) { count } }', { to: 'many' }, 'BAD_USER_INPUT'],
    ['subscription ($to: Int) { counted(to: $to) { count } }', { to: 'a\0b' }, 'BAD_USER_INPUT'],
    ['{ nothing }', {}, 'BAD_REQUEST'],
  ])('refuses %s', async (query, variables, code) => {
    const { subscribe } = subscriptionsTo(upTo);
    const subscribing = subscribe(request(query, { variables }));
    await expect(subscribing).rejects.toBeInstanceOf(SubscriptionRefused);
    await expect(subscribing).rejects.toMatchObject({ errors: [{ extensions: { code } }] });
    expect(opened).toEqual([]);
  });

  it('refuses with what the resolver throws, and shows nothing of what only we may know', async () => {
    const refusing = (error: Error) =>
      subscriptionsTo(() => {
        throw error;
      }).subscribe(request());
    await expect(refusing(forbidden('Not yours.'))).rejects.toMatchObject({
      errors: [{ message: 'Not yours.', path: ['counted'], extensions: { code: 'FORBIDDEN' } }],
    });
    await expect(refusing(new Error('select * from secrets'))).rejects.toMatchObject({
      errors: [{ message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(opened.every(({ isOpen }) => !isOpen)).toBe(true);
  });

  it('ends with the error of its source', async () => {
    const events = await subscriptionsTo(async function* () {
      yield 1;
      throw new GraphQLError('No longer yours.', { extensions: { code: 'FORBIDDEN' } });
    }).subscribe(request());
    await events.next();
    const end = events.next();
    await expect(end).rejects.toBeInstanceOf(SubscriptionRefused);
    await expect(end).rejects.toMatchObject({
      errors: [{ message: 'No longer yours.', extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('goes on after an event with an error', async () => {
    const { subscribe } = subscriptionsTo(upTo, (event) => {
      if (event === 1) throw forbidden();
      return event;
    });
    const events = await subscribe(request());
    expect((await events.next()).value).toMatchObject({
      data: { counted: { count: null } },
      errors: [{ path: ['counted', 'count'], extensions: { code: 'FORBIDDEN' } }],
    });
    expect((await events.next()).value).toEqual({ data: { counted: { count: 2 } } });
  });

  it('waits with an event for a database that restarts', async () => {
    const { subscribe } = subscriptionsTo(upTo, (event, { nth }) => {
      if (nth < 3) throw startingUp();
      return event;
    });
    const events = await subscribe(request());
    expect((await events.next()).value).toEqual({ data: { counted: { count: 1 } } });
    expect(opened).toHaveLength(4);
  });

  it('waits with an event for as long as the database is away', async () => {
    const backAt = performance.now() + 1_000;
    const isBack = () => performance.now() > backAt;
    const { subscribe } = subscriptionsTo(
      upTo,
      (event) => {
        if (!isBack()) throw startingUp();
        return event;
      },
      async () => isBack(),
    );
    const events = await subscribe(request());
    expect((await events.next()).value).toEqual({ data: { counted: { count: 1 } } });
  });

  it('does not wait for ever with an event that the database, which is there, does not bear', async () => {
    const { subscribe } = subscriptionsTo(upTo, (event) => {
      if (event === 1) throw startingUp();
      return event;
    });
    const events = await subscribe(request());
    expect((await events.next()).value).toMatchObject({
      data: { counted: { count: null } },
      errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }],
    });
    expect((await events.next()).value).toEqual({ data: { counted: { count: 2 } } });
  });

  it('says first where a stream begins', async () => {
    const { subscribe } = subscriptionsTo((args) => Object.assign(upTo(args), { beginsAfter: 41n }));
    const events = await subscribe(request());
    expect((await events.next()).value).toEqual({ extensions: { delivery: { cursor: '41' } } });
    expect((await events.next()).value).toEqual({ data: { counted: { count: 1 } } });
  });

  it.each(['its signal', 'a return'])('is ended at once by %s', async (by) => {
    const client = new AbortController();
    const { subscribe } = subscriptionsTo(forEver);
    const events = await subscribe(request(undefined, { signal: client.signal }));
    await events.next();
    const waiting = events.next();
    await sleep(5);
    if (by === 'a return') await events.return();
    else client.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(opened[0]!.signal.aborted).toBe(true);
  });

  it('ends with an error that is no refusal when the subgraph ends', async () => {
    const subscriptions = subscriptionsTo(forEver);
    const events = await subscriptions.subscribe(request());
    await events.next();
    const waiting = events.next();
    subscriptions[Symbol.dispose]();
    await expect(waiting).rejects.toThrow(/shutting down/);
    await expect(waiting).rejects.not.toBeInstanceOf(SubscriptionRefused);
    await expect(subscriptions.subscribe(request())).rejects.toThrow(/shutting down/);
  });
});
