import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { WebSocket } from 'ws';
import { systemClock } from '../../platform/clock.js';
import { createAccessTokenVerifier, createIssuer } from '../../platform/identity/access-token.js';
import { createInternalSigner, createInternalVerifier } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import type { ClientSockets } from '../../platform/subgraph/client-sockets.js';
import { testGateway, type TestGateway } from '../testing/gateway.js';
import { productsSubgraph } from '../testing/shop.js';

const USER = '0190d7a0-0000-7000-8000-000000000001';
const key = await generateKey('EdDSA');
const issuer = createIssuer(await generateKey('ES256'), { clock: systemClock });

/** Says who has come, then everything twice. */
const echo: ClientSockets = {
  path: '/echo',
  maxFrameBytes: 100_000,
  open(socket, { viewer, headers }) {
    const internal = Object.keys(headers).filter((name) => name.startsWith('x-kontor-'));
    const { authorization = null, 'x-kontor-legacy': verdict } = headers;
    socket.send(
      JSON.stringify({ userId: viewer.userId, token: viewer.sessionToken, authorization, internal, verdict }),
    );
    socket.on('message', (data: Buffer) => {
      socket.send(data.toString());
      socket.send(data.toString());
    });
  },
};

interface Client extends AsyncDisposable {
  readonly socket: WebSocket;
  say(text: string): void;
  hears(): Promise<string>;
}

function client(url: string, headers: Record<string, string> = {}): Client {
  const socket = new WebSocket(url.replace('http', 'ws'), { headers });
  const heard: string[] = [];
  let wake = () => {};
  socket.on('message', (data: Buffer) => {
    heard.push(data.toString());
    wake();
  });
  return {
    socket,
    say: (text) => socket.send(text),
    async hears() {
      while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return heard.shift()!;
    },
    async [Symbol.asyncDispose]() {
      if (socket.readyState === WebSocket.CLOSED) return;
      socket.close();
      await once(socket, 'close');
    },
  };
}

async function refusalOf(url: string, headers: Record<string, string> = {}): Promise<string> {
  const socket = new WebSocket(url.replace('http', 'ws'), { headers });
  const [error] = (await once(socket, 'error')) as [Error];
  return error.message;
}

describe.each(['http', 'in-process'] as const)('WebSockets of a subgraph reached %s', (shape) => {
  const stack = new AsyncDisposableStack();
  let gateway: TestGateway;

  beforeAll(async () => {
    const subgraph = stack.use(
      productsSubgraph({
        verifier: createInternalVerifier(publicJwk(key), 'products'),
        clientSockets: [echo, { ...echo, path: '/old/echo' }],
        routes: (app) => void app.get('/echo', (_request, reply) => reply.code(426).send()),
      }),
    );
    gateway = stack.use(
      await testGateway({
        subgraphs: [subgraph],
        shape,
        routes: { products: ['/echo', { prefix: '/old', legacy: true }] },
        env: { LEGACY_HTTP: 'key', TS_API_KEY: 'the key of older clients', MAX_CONNECTIONS_PER_USER: '2' },
        signer: createInternalSigner(key),
        verifier: createAccessTokenVerifier({ jwks: issuer.jwks }),
      }),
    );
  });
  afterAll(() => stack.disposeAsync());

  it('speak with the client, who is whom the gateway says', async () => {
    const authorization = `Bearer ${await issuer.issue({ sub: USER })}`;
    await using one = client(`${gateway.url}/echo`, {
      authorization,
      'x-session-token': 'a-browser',
      'x-kontor-identity': 'forged',
      'x-kontor-admin': 'yes',
      'x-kontor-legacy': 'pass',
    });
    const { internal, ...known } = JSON.parse(await one.hears());
    expect(known).toEqual({ userId: USER, token: 'a-browser', authorization: null, verdict: 'bad-key' });
    expect(internal.toSorted()).toEqual(['x-kontor-identity', 'x-kontor-legacy']);
    await using nobody = client(`${gateway.url}/echo?a=1`);
    expect(JSON.parse(await nobody.hears())).toMatchObject({ userId: null, token: null });
    const large = 'x'.repeat(90_000);
    nobody.say(large);
    nobody.say('second');
    expect([await nobody.hears(), await nobody.hears()]).toEqual([large, large]);
    expect([await nobody.hears(), await nobody.hears()]).toEqual(['second', 'second']);
    nobody.say('x'.repeat(100_001));
    const [code] = (await once(nobody.socket, 'close')) as [number];
    expect(code).toBe(1009);
  });

  it('are answered as other routes are when there is no upgrade', async () => {
    expect((await fetch(`${gateway.url}/echo`)).status).toBe(426);
  });

  it('are refused to bad tokens, foreign origins, wrong paths and those without the key', async () => {
    expect(await refusalOf(`${gateway.url}/echo`, { authorization: 'Bearer nonsense' })).toContain('401');
    expect(await refusalOf(`${gateway.url}/echo`, { origin: 'https://evil.example' })).toContain('403');
    expect(await refusalOf(`${gateway.url}/nothing`)).toContain('404');
    expect(await refusalOf(`${gateway.url}/echo/below`)).toContain('404');
    expect(await refusalOf(`${gateway.url}/old/echo`)).toContain('401');
    await using keyed = client(`${gateway.url}/old/echo`, { 'x-ts-apikey': 'the key of older clients' });
    expect(JSON.parse(await keyed.hears())).toMatchObject({ verdict: 'pass' });
  });

  it('are not a way out of their prefix', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(gateway.url);
      const headers = { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
      httpRequest({ hostname, port, path: '/echo/../graphql', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  it('end with the token of who opened them', async () => {
    const authorization = `Bearer ${await issuer.issue({ sub: USER }, { lifetimeSeconds: 2 })}`;
    await using brief = client(`${gateway.url}/echo`, { authorization });
    const closed = once(brief.socket, 'close');
    await brief.hears();
    expect((await closed)[0]).toBe(1006);
  });

  it('are as many as one user may have', async () => {
    const sub = '0190d7a0-0000-7000-8000-000000000002';
    const authorization = `Bearer ${await issuer.issue({ sub })}`;
    await using one = client(`${gateway.url}/echo`, { authorization });
    await using two = client(`${gateway.url}/echo`, { authorization });
    await Promise.all([one.hears(), two.hears()]);
    expect(await refusalOf(`${gateway.url}/echo`, { authorization })).toContain('429');
    const gone = once(one.socket, 'close');
    one.socket.close();
    await gone;
    await using three = client(`${gateway.url}/echo`, { authorization });
    expect(JSON.parse(await three.hears())).toMatchObject({ userId: sub });
  });
});

describe('WebSockets of a subgraph', () => {
  it('are gone with it, and refused while it is', async () => {
    await using stack = new AsyncDisposableStack();
    const subgraph = productsSubgraph({
      verifier: createInternalVerifier(publicJwk(key), 'products'),
      clientSockets: [echo],
    });
    const gateway = stack.use(
      await testGateway({
        subgraphs: [subgraph],
        shape: 'http',
        routes: { products: ['/echo'] },
        signer: createInternalSigner(key),
      }),
    );
    await using open = client(`${gateway.url}/echo`);
    await open.hears();
    const closed = once(open.socket, 'close');
    await subgraph[Symbol.asyncDispose]();
    expect((await closed)[0]).toBe(1001);
    expect(await refusalOf(`${gateway.url}/echo`)).toContain('502');
  });

  it('end when the gateway does', async () => {
    await using stack = new AsyncDisposableStack();
    const subgraph = stack.use(
      productsSubgraph({ verifier: createInternalVerifier(publicJwk(key), 'products'), clientSockets: [echo] }),
    );
    const gateway = await testGateway({
      subgraphs: [subgraph],
      shape: 'in-process',
      routes: { products: ['/echo'] },
      signer: createInternalSigner(key),
    });
    await using open = client(`${gateway.url}/echo`);
    await open.hears();
    const closed = once(open.socket, 'close');
    await gateway[Symbol.asyncDispose]();
    await closed;
  });
});
