import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
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
      app.get('/api/legacy/hang', () => new Promise(() => {}));
      app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
      app.put('/api/legacy/upload', async (request) => {
        const hash = createHash('sha256');
        for await (const chunk of request.body as AsyncIterable<Buffer>) hash.update(chunk);
        return { sha256: hash.digest('hex') };
      });
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
      internal: ['x-kontor-identity'],
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
