import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createIssuer, createAccessTokenVerifier } from '../../platform/identity/access-token.js';
import { systemClock } from '../../platform/clock.js';
import { generateKey } from '../../platform/identity/keys.js';
import { OperationEnded } from '../subscriptions/errors.js';
import { testDoor, type TestDoor } from '../testing/door.js';
import { until } from '../testing/until.js';
import { SocketClient } from '../testing/socket-client.js';

const ADA = '0190d7a0-0000-7000-8000-000000000001';
const BOB = '0190d7a0-0000-7000-8000-000000000002';
const issuer = createIssuer(await generateKey('ES256'), { clock: systemClock });
const stranger = createIssuer(await generateKey('ES256'), { clock: systemClock });
const verifier = createAccessTokenVerifier({ jwks: issuer.jwks });
const bearer = async (sub: string, lifetimeSeconds = 60, sid?: string) =>
  `Bearer ${await issuer.issue({ sub, ...(sid !== undefined && { sid }) }, { lifetimeSeconds })}`;

async function viewerOf(client: SocketClient): Promise<string> {
  client.subscribe('v', '{ viewer }');
  const { payload } = await client.expect('next');
  await client.expect('complete');
  return payload.data.viewer;
}

describe('who may connect', () => {
  const stack = new AsyncDisposableStack();
  let door: TestDoor;

  beforeAll(async () => {
    door = stack.use(await testDoor({ verifier, env: { CORS_ORIGINS: 'https://app.example' } }));
  });
  afterAll(() => stack.disposeAsync());

  it.each([
    ['no page at all', undefined],
    ['a page of this origin', 'same'],
    ['a page of an allowed origin', 'https://app.example'],
  ])('%s may', async (_what, origin) => {
    const own = origin === 'same' ? door.url : origin;
    await using client = await SocketClient.ready(door.socketUrl, undefined, own === undefined ? {} : { origin: own });
    client.subscribe('a', '{ hello }');
    await client.expect('next');
  });

  it.each(['https://evil.example', 'null', 'https://app.example.evil.example', 'http://127.0.0.1:1'])(
    'a page of %s may not, and is told before there is a socket',
    async (origin) => {
      expect(await SocketClient.refused(door.socketUrl, { origin })).toEqual([403, 'FORBIDDEN']);
    },
  );

  it('nowhere else is a socket', async () => {
    expect(await SocketClient.refused(`${door.socketUrl.replace('/graphql', '/health/live')}`)).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it('a client that offers HTTP/2 gets its answer in HTTP/1', async () => {
    const { port } = new URL(door.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n',
    );
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 200 /);
    socket.destroy();
  });

  it('half a handshake leaves no seat taken', async () => {
    await using small = await testDoor({ env: { MAX_CONNECTIONS: '1' } });
    const { port } = new URL(small.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1.1 400 /);
    if (!socket.closed) await once(socket, 'close');
    await using client = await SocketClient.ready(small.socketUrl);
    expect(await viewerOf(client)).toContain('nobody');
  });
});

describe('who a socket belongs to', () => {
  const stack = new AsyncDisposableStack();
  let door: TestDoor;

  beforeAll(async () => {
    door = stack.use(await testDoor({ verifier }));
  });
  afterAll(() => stack.disposeAsync());

  it.each(['authorization', 'Authorization'])('is said in the payload as %s', async (name) => {
    await using client = await SocketClient.ready(door.socketUrl, {
      [name]: await bearer(ADA),
      sessionToken: 'kiosk-1',
    });
    expect(await viewerOf(client)).toBe(`${ADA}/kiosk-1/127.0.0.1`);
  });

  it('is said by a program in the header of the upgrade', async () => {
    const options = { headers: { authorization: await bearer(ADA), 'x-session-token': 'kiosk-2' } };
    await using client = await SocketClient.ready(door.socketUrl, undefined, options);
    expect(await viewerOf(client)).toBe(`${ADA}/kiosk-2/127.0.0.1`);
  });

  it('is said in the payload rather than in the header', async () => {
    const options = { headers: { authorization: await bearer(ADA) } };
    await using client = await SocketClient.ready(door.socketUrl, { authorization: await bearer(BOB) }, options);
    expect(await viewerOf(client)).toContain(BOB);
  });

  it.each([[undefined], [{}], [{ authorization: '' }], [{ authorization: null }]])(
    'is nobody with the payload %j',
    async (payload) => {
      await using client = await SocketClient.ready(door.socketUrl, payload);
      expect(await viewerOf(client)).toBe('nobody/no session/127.0.0.1');
    },
  );

  it('is never what a client says in headers of our own', async () => {
    const options = { headers: { 'x-kontor-identity': 'forged' } };
    await using client = await SocketClient.ready(door.socketUrl, undefined, options);
    expect(await viewerOf(client)).toContain('nobody');
  });

  it.each([
    ['no token', async () => 'nonsense'],
    ['nothing after the scheme', async () => 'Bearer '],
    ['a token of somebody else', async () => `Bearer ${await stranger.issue({ sub: ADA })}`],
    ['a token that has expired', () => bearer(ADA, -10)],
  ])('is closed with 4403 for %s', async (_what, token) => {
    await using client = await SocketClient.open(door.socketUrl);
    client.send({ type: 'connection_init', payload: { authorization: await token() } });
    expect(await client.closed).toEqual({ code: 4403, reason: expect.stringMatching(/token/) });
  });

  it('is closed with 4400 for an absurd session token', async () => {
    await using client = await SocketClient.open(door.socketUrl);
    client.send({ type: 'connection_init', payload: { sessionToken: 'a\u0000b' } });
    expect((await client.closed).code).toBe(4400);
  });

  it('is to come again when tokens cannot be checked', async () => {
    await using lonely = await testDoor({
      verifier: createAccessTokenVerifier({ jwks: new URL('http://127.0.0.1:9/jwks') }),
    });
    await using client = await SocketClient.open(lonely.socketUrl);
    client.send({ type: 'connection_init', payload: { authorization: await bearer(ADA) } });
    expect((await client.closed).code).toBe(1013);
  });

  it('ends with the token: first the operations, each with a reason, then the socket', async () => {
    await using client = await SocketClient.ready(door.socketUrl, { authorization: await bearer(ADA, 60) });
    await using other = await SocketClient.ready(door.socketUrl, { authorization: await bearer(BOB, 60) });
    const streams = [];
    for (const id of ['a', 'b']) {
      const began = door.subscriptions.next();
      client.subscribe(id, 'subscription { ticks }');
      streams.push(await began);
    }
    const left = streams[0]!.request.expiresAt!.getTime() - Date.now();
    expect(left).toBeGreaterThan(50_000);
    expect(left).toBeLessThan(61_000);
    for (const stream of streams) stream.fail(new OperationEnded('SUBSCRIPTION_TOKEN_EXPIRED', 'Expired.'));
    expect([await client.next(), await client.next()]).toMatchObject(
      ['a', 'b'].map((id) => ({
        id,
        type: 'error',
        payload: [{ extensions: { code: 'SUBSCRIPTION_TOKEN_EXPIRED' } }],
      })),
    );
    expect(await client.closed).toEqual({ code: 4403, reason: 'The access token has expired.' });
    expect(await viewerOf(other)).toContain(BOB);
  });

  it('ends with the session: first the operations, each with a reason, then the socket, then nobody comes again', async () => {
    const authorization = await bearer(ADA, 60, 'phone');
    await using client = await SocketClient.ready(door.socketUrl, { authorization });
    await using other = await SocketClient.ready(door.socketUrl, { authorization: await bearer(ADA, 60, 'desk') });
    const began = door.subscriptions.next();
    client.subscribe('a', 'subscription { ticks }');
    const stream = await began;
    const revoked = new OperationEnded('SUBSCRIPTION_ACCESS_REVOKED', 'Over.');
    stream.request.revoked.addEventListener('abort', () => stream.fail(revoked));
    door.sessions.replace(new Set(['phone']));
    expect(await client.next()).toMatchObject({
      id: 'a',
      type: 'error',
      payload: [{ extensions: { code: 'SUBSCRIPTION_ACCESS_REVOKED' } }],
    });
    const over = { code: 4403, reason: 'The session is over. Sign in again.' };
    expect(await client.closed).toEqual(over);
    await using again = await SocketClient.open(door.socketUrl);
    again.send({ type: 'connection_init', payload: { authorization } });
    expect(await again.closed).toEqual(over);
    expect(await viewerOf(other)).toContain(ADA);
  });

  it('is not followed any more when it has gone', async () => {
    await using client = await SocketClient.ready(door.socketUrl, { authorization: await bearer(ADA, 60, 'tablet') });
    const began = door.subscriptions.next();
    client.subscribe('a', 'subscription { ticks }');
    const { revoked } = (await began).request;
    client.socket.terminate();
    await client.closed;
    await until(() => door.subscriptions.active.size === 0);
    door.sessions.replace(new Set(['tablet']));
    expect(revoked.aborted).toBe(false);
  });

  it('ends with the token also when nothing runs', async () => {
    await using client = await SocketClient.ready(door.socketUrl, { authorization: await bearer(ADA, 2) });
    expect((await client.closed).code).toBe(4403);
  });
});

describe('limits of sockets', () => {
  it('closes no more than so many to one address, one user, and at all', async () => {
    await using door = await testDoor({
      verifier,
      env: {
        MAX_CONNECTIONS_PER_ADDRESS: '3',
        MAX_CONNECTIONS_PER_USER: '1',
        MAX_CONNECTIONS: '4',
        TRUSTED_PROXIES: '1',
      },
    });
    await using stack = new AsyncDisposableStack();
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    const ada = stack.use(
      await SocketClient.ready(door.socketUrl, { authorization: await bearer(ADA) }, from('9.9.9.9')),
    );
    expect(await viewerOf(ada)).toBe(`${ADA}/no session/9.9.9.9`);

    const again = stack.use(await SocketClient.open(door.socketUrl, from('9.9.9.9')));
    again.send({ type: 'connection_init', payload: { authorization: await bearer(ADA) } });
    expect((await again.closed).code).toBe(1013);
    await seats(door, 1);

    for (let i = 0; i < 2; i++) stack.use(await SocketClient.open(door.socketUrl, from('9.9.9.9')));
    expect(await SocketClient.refused(door.socketUrl, from('9.9.9.9'))).toEqual([429, 'CONNECTION_LIMIT']);
    stack.use(await SocketClient.open(door.socketUrl, from('8.8.8.8')));
    expect(await SocketClient.refused(door.socketUrl, from('7.7.7.7'))).toEqual([503, 'SERVICE_UNAVAILABLE']);
    await ada[Symbol.asyncDispose]();
    await seats(door, 3);
    const bada = stack.use(
      await SocketClient.ready(door.socketUrl, { authorization: await bearer(ADA) }, from('7.7.7.7')),
    );
    expect(await viewerOf(bada)).toContain(ADA);
  });

  it('lets no more operations run on a socket', async () => {
    await using door = await testDoor({ env: { MAX_OPERATIONS_PER_SOCKET: '10' } });
    await using client = await SocketClient.ready(door.socketUrl);
    for (let i = 0; i < 1_000; i++) client.subscribe(`s${i}`, 'subscription { ticks }');
    for (let i = 10; i < 1_000; i++) {
      expect(await client.next()).toMatchObject({
        id: `s${i}`,
        type: 'error',
        payload: [{ extensions: { code: 'SUBSCRIPTION_LIMIT' } }],
      });
    }
    expect(door.subscriptions.active.size).toBe(10);
    client.send({ id: 's0', type: 'complete' });
    client.subscribe('more', '{ hello }');
    await client.expect('next');
  });

  it('lets go of a client that does not answer pings', async () => {
    await using door = await testDoor({ env: { SOCKET_PING_SECONDS: '0.1' } });
    await using dead = await SocketClient.ready(door.socketUrl, undefined, { autoPong: false });
    await using alive = await SocketClient.ready(door.socketUrl);
    const began = door.subscriptions.next();
    dead.subscribe('a', 'subscription { ticks }');
    await began;
    expect((await dead.closed).code).toBe(1006);
    await sleep(300);
    expect(door.subscriptions.active.size).toBe(0);
    expect(await viewerOf(alive)).toContain('nobody');
  });

  it('sends everybody away, one after the other, when the gateway stops', async () => {
    await using door = await testDoor({ env: { DRAIN_SECONDS: '0.5' } });
    await using stack = new AsyncDisposableStack();
    const clients: SocketClient[] = [];
    for (let i = 0; i < 10; i++) clients.push(stack.use(await SocketClient.ready(door.socketUrl)));
    const began = door.subscriptions.next();
    clients[9]!.subscribe('a', 'subscription { ticks }');
    const stream = await began;
    const times: number[] = [];
    for (const { closed } of clients) void closed.then(() => times.push(performance.now()));
    const drained = door.drain();
    expect(await SocketClient.refused(door.socketUrl)).toEqual([503, 'SERVICE_UNAVAILABLE']);
    expect((await fetch(`${door.url}/health/ready`)).status).toBe(503);
    stream.push({ ticks: 1 });
    expect(await clients[9]!.expect('next')).toMatchObject({ id: 'a' });
    for (const { closed } of clients) expect((await closed).code).toBe(1001);
    await drained;
    expect(times.at(-1)! - times[0]!).toBeGreaterThan(100);
    expect(door.subscriptions.active.size).toBe(0);
  });
});

async function seats(door: TestDoor, count: number): Promise<void> {
  const open = async () => Number(/kontor_sockets_open (\d+)/.exec(await door.registry.metrics())![1]);
  while ((await open()) !== count) await sleep(5);
}
