import { GraphQLError } from 'graphql';
import { OperationEnded } from '../subscriptions/errors.js';
import { testDoor, type TestDoor } from '../testing/door.js';
import { SocketClient } from '../testing/socket-client.js';

const TICKS = 'subscription { ticks }';

describe('graphql-transport-ws', () => {
  const stack = new AsyncDisposableStack();
  let door: TestDoor;

  beforeAll(async () => {
    door = stack.use(await testDoor());
  });
  afterAll(() => stack.disposeAsync());

  const ready = () => SocketClient.ready(door.socketUrl);

  /** Subscribes and gives both ends. */
  async function watch(client: SocketClient, id: string) {
    const began = door.subscriptions.next();
    client.subscribe(id, TICKS);
    return began;
  }

  it('acknowledges, carries results in order, and says that they are complete', async () => {
    await using client = await ready();
    const stream = await watch(client, 'a');
    stream.push({ ticks: 1 }, { ticks: 2 });
    stream.complete();
    expect([await client.next(), await client.next(), await client.next()]).toEqual([
      { id: 'a', type: 'next', payload: { data: { ticks: 1 } } },
      { id: 'a', type: 'next', payload: { data: { ticks: 2 } } },
      { id: 'a', type: 'complete' },
    ]);
  });

  it('answers queries and mutations', async () => {
    await using client = await ready();
    client.subscribe('q', 'query ($n: Int!) { hello text(length: $n) }', { variables: { n: 3 } });
    expect(await client.next()).toEqual({ id: 'q', type: 'next', payload: { data: { hello: 'world', text: 'xxx' } } });
    expect(await client.next()).toEqual({ id: 'q', type: 'complete' });
    client.subscribe('m', 'mutation { bump }');
    expect(await client.next()).toEqual({ id: 'm', type: 'next', payload: { data: { bump: 1 } } });
    expect(await client.next()).toEqual({ id: 'm', type: 'complete' });
  });

  it('carries two operations at once, each under its id', async () => {
    await using client = await ready();
    const a = await watch(client, 'a');
    const b = await watch(client, 'b');
    a.push({ ticks: 1 });
    expect(await client.next()).toMatchObject({ id: 'a', payload: { data: { ticks: 1 } } });
    b.push({ ticks: 2 });
    expect(await client.next()).toMatchObject({ id: 'b', payload: { data: { ticks: 2 } } });
    client.send({ id: 'a', type: 'complete' });
    client.subscribe('q', '{ hello }');
    expect(await client.next()).toMatchObject({ id: 'q', type: 'next' });
    expect([...door.subscriptions.active]).toEqual([b]);
    b.push({ ticks: 3 });
    expect(await client.next()).toEqual({ id: 'q', type: 'complete' });
    expect(await client.next()).toMatchObject({ id: 'b', payload: { data: { ticks: 3 } } });
  });

  it('ends an operation with an error and says no more of it', async () => {
    await using client = await ready();
    const stream = await watch(client, 'a');
    stream.push({ ticks: 1 });
    stream.fail(new OperationEnded('SUBSCRIPTION_SLOW_CONSUMER', 'Too slow.', { cursor: '7' }));
    await client.expect('next');
    expect(await client.next()).toEqual({
      id: 'a',
      type: 'error',
      payload: [{ message: 'Too slow.', extensions: { cursor: '7', code: 'SUBSCRIPTION_SLOW_CONSUMER' } }],
    });
    expect(await client.rest()).toEqual([]);
  });

  it('shows nothing of an error that nobody expected', async () => {
    await using client = await ready();
    (await watch(client, 'a')).fail(new Error('relation "secrets" does not exist'));
    const { payload } = await client.expect('error');
    expect(payload).toEqual([
      { message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) } },
    ]);
  });

  it.each([
    ['does not parse', '{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['is not valid', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    ['is empty', '', 'BAD_REQUEST'],
    ['names no operation', 'query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('refuses an operation that %s, and no more', async (_what, query, code) => {
    await using client = await ready();
    client.subscribe('a', query);
    expect(await client.next()).toMatchObject({ id: 'a', type: 'error', payload: [{ extensions: { code } }] });
    client.subscribe('a', '{ hello }');
    await client.expect('next');
  });

  it('passes on why the gateway does not begin a subscription', async () => {
    await using client = await ready();
    door.subscriptions.refusal = [new GraphQLError('No.', { extensions: { code: 'FORBIDDEN' } })];
    client.subscribe('a', TICKS);
    const message = await client.next();
    door.subscriptions.refusal = null;
    expect(message).toEqual({
      id: 'a',
      type: 'error',
      payload: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }],
    });
  });

  it('lets an id be used again when its operation has ended, however it has', async () => {
    await using client = await ready();
    (await watch(client, 'a')).complete();
    await client.expect('complete');
    (await watch(client, 'a')).fail(new OperationEnded('X', 'x'));
    await client.expect('error');
    await watch(client, 'a');
    const began = door.subscriptions.next();
    // In one packet: what the first message ends must be gone when the second is looked at.
    client.socket.send(JSON.stringify({ id: 'a', type: 'complete' }));
    client.subscribe('a', TICKS);
    const stream = await began;
    stream.push({ ticks: 9 });
    expect(await client.next()).toMatchObject({ id: 'a', type: 'next', payload: { data: { ticks: 9 } } });
    stream.complete();
    await client.expect('complete');
  });

  it('answers pings with what they bring, before and after the beginning', async () => {
    await using client = await SocketClient.open(door.socketUrl);
    client.send({ type: 'ping', payload: { at: 1 } });
    expect(await client.next()).toEqual({ type: 'pong', payload: { at: 1 } });
    client.send({ type: 'ping' });
    expect(await client.next()).toEqual({ type: 'pong' });
    client.send({ type: 'pong', payload: { unasked: true } });
    client.send({ type: 'connection_init' });
    await client.expect('connection_ack');
    client.send({ type: 'ping', payload: { at: 2 } });
    expect(await client.next()).toEqual({ type: 'pong', payload: { at: 2 } });
  });

  it.each<[string, number, (client: SocketClient) => void]>([
    [
      'begins twice',
      4429,
      (client) => {
        client.send({ type: 'connection_init' });
        client.send({ type: 'connection_init' });
      },
    ],
    ['subscribes before it may', 4401, (client) => client.subscribe('a', '{ hello }')],
    ['sends an unknown message', 4400, (client) => client.send({ type: 'start', id: 'a', payload: {} })],
    ['sends no JSON', 4400, (client) => client.send('hello')],
    ['sends JSON that is no message', 4400, (client) => client.send([1])],
    ['subscribes without an id', 4400, (client) => client.send({ type: 'subscribe', payload: { query: '{ hello }' } })],
    [
      'sends a number for a query',
      4400,
      (client) => client.send({ type: 'subscribe', id: 'a', payload: { query: 1 } }),
    ],
    ['sends bytes', 4400, (client) => client.socket.send(Buffer.from('{"type":"ping"}'), { binary: true })],
    ['sends a frame that is too long', 1009, (client) => client.send(`"${'x'.repeat(1024 * 1024)}"`)],
  ])('closes the socket of a client that %s with %i', async (_what, code, act) => {
    await using client = await SocketClient.open(door.socketUrl);
    act(client);
    expect((await client.closed).code).toBe(code);
  });

  it('closes a socket whose client uses an id that is taken with 4409, and leaves nothing of it', async () => {
    await using client = await ready();
    await watch(client, 'a');
    client.subscribe('a', TICKS);
    expect(await client.closed).toEqual({ code: 4409, reason: 'Subscriber for a already exists' });
    expect(door.subscriptions.active.size).toBe(0);
  });

  it('closes a socket on which nobody says who it is', async () => {
    await using client = await SocketClient.open(door.socketUrl);
    const opened = performance.now();
    expect((await client.closed).code).toBe(4408);
    expect(performance.now() - opened).toBeGreaterThan(2_500);
    expect(performance.now() - opened).toBeLessThan(4_000);
  });

  it('closes a socket without the sub-protocol with 4406', async () => {
    await using client = await SocketClient.open(door.socketUrl, {}, []);
    expect((await client.closed).code).toBe(4406);
  });

  it('stops what a client has asked and left', async () => {
    await using client = await ready();
    const before = door.cancelled;
    client.subscribe('q', '{ endless }');
    client.send({ id: 'q', type: 'complete' });
    client.subscribe('r', '{ hello }');
    await client.expect('next');
    expect(door.cancelled).toBe(before + 1);
    client.subscribe('s', '{ endless }');
    const stream = await watch(client, 'a');
    await client[Symbol.asyncDispose]();
    while (door.cancelled < before + 2 || door.subscriptions.active.has(stream)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

  it('knows ids that objects have by nature', async () => {
    await using client = await ready();
    for (const id of ['__proto__', 'constructor', 'a"b\\']) {
      client.subscribe(id, '{ hello }');
      expect(await client.next()).toEqual({ id, type: 'next', payload: { data: { hello: 'world' } } });
      expect(await client.next()).toEqual({ id, type: 'complete' });
    }
  });
});
