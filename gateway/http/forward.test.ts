import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { systemClock } from '../../platform/clock.js';
import { createAccessTokenVerifier, createIssuer } from '../../platform/identity/access-token.js';
import { createInternalSigner, createInternalVerifier } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk } from '../../platform/identity/keys.js';
import { testGateway, type TestGateway } from '../testing/gateway.js';
import { productsSubgraph } from '../testing/shop.js';
import type { TestSubgraph } from '../testing/subgraph.js';

const USER = '0190d7a0-0000-7000-8000-000000000001';
const key = await generateKey('EdDSA');
const issuer = createIssuer(await generateKey('ES256'), { clock: systemClock });
const routes = { products: ['/api/legacy', '/.well-known/jwks.json'] };

function legacySubgraph(onStreamEnd: () => void = () => {}): TestSubgraph {
  return productsSubgraph({
    verifier: createInternalVerifier(publicJwk(key), 'products'),
    routes(app) {
      app.get('/.well-known/jwks.json', async () => ({ keys: [] }));
      app.get('/api/legacy/whoami', async ({ viewer, headers }) => ({
        viewer: viewer.userId,
        authorization: headers.authorization ?? null,
        requestId: headers['x-request-id'],
        internal: Object.keys(headers).filter((name) => name.startsWith('x-kontor-')),
        hop: headers['x-hop'] ?? null,
      }));
      app.get('/api/legacy', async ({ query }, reply) =>
        reply.code(201).header('x-legacy', 'yes').header('set-cookie', ['a=1', 'b=2']).send({ query }),
      );
      app.options('/api/legacy/extension', async ({ headers }, reply) =>
        reply.header('access-control-allow-origin', headers.origin).header('vary', 'Origin').send(''),
      );
      app.get('/api/legacy/extension', async ({ headers }, reply) =>
        reply
          .header('access-control-allow-origin', headers.origin)
          .header('access-control-allow-credentials', 'true')
          .header('vary', 'Origin')
          .send({ cookie: headers.cookie ?? null }),
      );
      app.get('/api/legacy/hang', () => new Promise(() => {}));
      app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      app.put('/api/legacy/upload', async (request) => {
        const hash = createHash('sha256');
        for await (const chunk of request.body as AsyncIterable<Buffer>) hash.update(chunk);
        return { sha256: hash.digest('hex') };
      });
      app.put('/api/legacy/refuse', async (_request, reply) => reply.code(413).send({ error: 'too large' }));
      app.get('/api/legacy/stream', async (_request, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
        reply.raw.write('data: 1\n\n');
        reply.raw.once('close', onStreamEnd);
      });
    },
  });
}

describe.each(['http', 'in-process'] as const)('routes of a subgraph reached %s', (shape) => {
  const stack = new AsyncDisposableStack();
  const streamEnded = Promise.withResolvers<void>();
  let gateway: TestGateway;

  beforeAll(async () => {
    gateway = stack.use(
      await testGateway({
        subgraphs: [stack.use(legacySubgraph(streamEnded.resolve))],
        shape,
        routes,
        env: { CORS_ORIGINS: '*' },
        signer: createInternalSigner(key),
        verifier: createAccessTokenVerifier({ jwks: issuer.jwks }),
      }),
    );
  });
  afterAll(() => stack.disposeAsync());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(gateway.url + path, { headers });

  it('are found at the origin of the gateway, query and headers included', async () => {
    const response = await get('/api/legacy?a=1&b=%20x', { origin: 'https://app.example' });
    expect(response.status).toBe(201);
    expect(response.headers.get('x-legacy')).toBe('yes');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({ query: { a: '1', b: ' x' } });
    expect((await get('/.well-known/jwks.json')).status).toBe(200);
  });

  it('say themselves which browser extensions may read them, with their cookies', async () => {
    const extension = { origin: 'chrome-extension://abcdefghijklmnop', cookie: 'session=s' };
    const answer = await get('/api/legacy/extension', extension);
    expect(await answer.json()).toEqual({ cookie: 'session=s' });
    expect(answer.headers.get('access-control-allow-origin')).toBe(extension.origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
    expect(answer.headers.get('vary')).toBe('Origin');
    const preflight = await fetch(`${gateway.url}/api/legacy/extension`, {
      method: 'OPTIONS',
      headers: { ...extension, 'access-control-request-method': 'POST' },
    });
    expect([preflight.status, await preflight.text()]).toEqual([200, '']);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(extension.origin);
    // Of pages the gateway decides, as everywhere.
    const ofPage = await fetch(`${gateway.url}/api/legacy/extension`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
    });
    expect([ofPage.status, ofPage.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    const nobodys = await fetch(`${gateway.url}/nobodys`, { method: 'OPTIONS', headers: extension });
    expect(nobodys.headers.get('access-control-allow-origin')).not.toBe(extension.origin);
  });

  it('leave the health of the gateway alone', async () => {
    const response = await get('/health');
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/plain; charset=utf-8',
      'OK',
    ]);
    expect((await get('/health/live')).status).toBe(200);
  });

  it('have in the health one more that browser extensions may read', async () => {
    const origin = 'chrome-extension://abcdefghijklmnop';
    for (const method of ['GET', 'OPTIONS']) {
      const { status, headers } = await fetch(`${gateway.url}/health`, { method, headers: { origin } });
      expect([status, headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([
        200,
        origin,
        'Origin',
      ]);
    }
  });

  it('do not take more than their prefix', async () => {
    expect((await get('/api/legacyX')).status).toBe(404);
    expect((await get('/api')).status).toBe(404);
  });

  it.each([
    '/api/legacy/../../graphql',
    '/api/legacy/%2e%2e/%2E%2E/graphql',
    '/api/legacy/..%2f..%2fgraphql',
    '/api/legacy/.',
  ])('are not a way out of their prefix: %s', async (path) => {
    // `fetch` resolves the dots itself.
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(gateway.url);
      httpRequest({ hostname, port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  it('know who asks from the gateway, not from the client', async () => {
    const authorization = `Bearer ${await issuer.issue({ sub: USER })}`;
    const response = await get('/api/legacy/whoami', {
      authorization,
      'x-kontor-identity': 'forged',
      'x-kontor-role': 'admin',
      'x-request-id': 'client-9',
    });
    expect(await response.json()).toEqual({
      viewer: USER,
      authorization: null,
      requestId: 'client-9',
      internal: ['x-kontor-legacy', 'x-kontor-identity'],
      hop: null,
    });
    expect(await (await get('/api/legacy/whoami')).json()).toMatchObject({ viewer: null });
  });

  it('are closed to a bad token', async () => {
    const response = await get('/api/legacy/whoami', { authorization: 'Bearer nonsense' });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('get bodies as they were sent, in a stream', async () => {
    const body = randomBytes(3 * 1024 * 1024);
    const response = await fetch(`${gateway.url}/api/legacy/upload`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: new ReadableStream({
        async start(controller) {
          for (let at = 0; at < body.length; at += 65_536) controller.enqueue(body.subarray(at, at + 65_536));
          controller.close();
        },
      }),
      duplex: 'half',
    });
    expect(await response.json()).toEqual({ sha256: createHash('sha256').update(body).digest('hex') });
  });

  it('may answer before they have read a body, and nobody cuts the client off that still sends it', async () => {
    const { hostname, port } = new URL(gateway.url);
    const path = '/api/legacy/refuse';
    const request = httpRequest({ hostname, port, path, method: 'PUT', headers: { 'content-type': 'x/y' } });
    const answered = once(request, 'response') as Promise<[IncomingMessage]>;
    Readable.from(Array.from({ length: 20 }, () => Buffer.alloc(1024 * 1024))).pipe(request);
    const [response] = await answered;
    expect(response.statusCode).toBe(413);
    expect(response.headers.connection).not.toBe('close');
    expect(await json(response)).toEqual({ error: 'too large' });
    request.destroy();
  });

  it('answer in a stream, which ends when the client goes away', async () => {
    const client = new AbortController();
    const response = await fetch(`${gateway.url}/api/legacy/stream`, { signal: client.signal });
    const { value } = await response.body!.getReader().read();
    expect(new TextDecoder().decode(value)).toBe('data: 1\n\n');
    client.abort();
    await streamEnded.promise;
  });
});

describe('a route whose subgraph is down', () => {
  it('answers 502 in JSON', async () => {
    const gone = legacySubgraph();
    await using gateway = await testGateway({ subgraphs: [gone], routes, signer: createInternalSigner(key) });
    await gone[Symbol.asyncDispose]();
    const response = await fetch(`${gateway.url}/api/legacy`);
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The service "products" is not available.',
          extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', service: 'products' },
        },
      ],
    });
  });

  it('answers 504 in JSON when it is only silent', async () => {
    await using silent = legacySubgraph();
    await using gateway = await testGateway({
      subgraphs: [silent],
      routes,
      signer: createInternalSigner(key),
      env: { ROUTE_TIMEOUT_MS: '300' },
    });
    const response = await fetch(`${gateway.url}/api/legacy/hang`);
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'The service "products" did not answer in time.' }],
    });
  });
});

describe('routes that believe what callers say of themselves', () => {
  const KEY = 'the key of the tests, long enough';

  async function served(
    env: Record<string, string>,
    ask: (get: (path: string, headers?: object) => Promise<Response>) => Promise<void>,
  ) {
    await using subgraph = productsSubgraph({
      routes(app) {
        app.get('/old/verdict', async ({ headers }) => ({ verdict: headers['x-kontor-legacy'] }));
        app.get('/both/verdict', async ({ headers }) => ({ verdict: headers['x-kontor-legacy'] }));
      },
    });
    await using gateway = await testGateway({
      subgraphs: [subgraph],
      routes: { products: [{ prefix: '/old', legacy: true }, '/both'] },
      env,
    });
    await ask((path, headers = {}) => fetch(gateway.url + path, { headers: { ...headers } }));
  }

  it('are not there unless somebody has said so', () =>
    served({ TS_API_KEY: KEY }, async (get) => {
      expect((await get('/old/verdict', { 'x-ts-apikey': KEY })).status).toBe(404);
      // Others are, and are told; what a client says about it counts for nothing.
      const told = await get('/both/verdict', { 'x-kontor-legacy': 'pass' });
      expect([told.status, await told.json()]).toEqual([200, { verdict: 'hidden' }]);
    }));

  it('are for those who have the key', () =>
    served({ LEGACY_HTTP: 'key', TS_API_KEY: KEY }, async (get) => {
      const refused = await get('/old/verdict');
      expect([refused.status, refused.headers.get('content-type'), await refused.json()]).toEqual([
        401,
        'application/json; charset=utf-8',
        { ok: false, error: 'invalid api key' },
      ]);
      expect((await get('/old/verdict', { 'X-TS-APIKEY': 'another' })).status).toBe(401);
      expect(await (await get('/old/verdict', { 'X-TS-APIKEY': KEY })).json()).toEqual({ verdict: 'pass' });
      expect(await (await get('/both/verdict')).json()).toEqual({ verdict: 'bad-key' });
    }));

  it('are for everybody on this machine', () =>
    served({ LEGACY_HTTP: 'open' }, async (get) => {
      expect(await (await get('/old/verdict')).json()).toEqual({ verdict: 'pass' });
    }));

  it('are never for everybody everywhere', async () => {
    await using subgraph = productsSubgraph();
    const starting = testGateway({ subgraphs: [subgraph], env: { LEGACY_HTTP: 'open', HOST: '0.0.0.0' } });
    await expect(starting).rejects.toThrow('HOST=0.0.0.0 is more than this machine');
  });
});
