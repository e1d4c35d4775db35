import { request as httpRequest } from 'node:http';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createHmac } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { importJWK, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { systemClock } from '../../platform/clock.js';
import { AUDIENCE, createAccessTokenVerifier, createIssuer, ISSUER } from '../../platform/identity/access-token.js';
import { createInternalSigner, createInternalVerifier } from '../../platform/identity/internal-token.js';
import { generateKey, publicJwk, type PrivateJwk } from '../../platform/identity/keys.js';
import { anonymous } from '../../platform/identity/viewer.js';
import { testGateway, type TestGateway } from '../testing/gateway.js';
import { productsSubgraph } from '../testing/shop.js';
import type { TestSubgraph } from '../testing/subgraph.js';

const USER = '0190d7a0-0000-7000-8000-000000000001';

const key = await generateKey('ES256');
const issuer = createIssuer(key, { clock: systemClock });
const internalKey = await generateKey('EdDSA');

const now = () => Math.floor(Date.now() / 1000);

async function sign(
  claims: JWTPayload,
  { signedBy = key, alg = 'ES256' }: { signedBy?: PrivateJwk; alg?: string } = {},
) {
  const payload = { iss: ISSUER, aud: AUDIENCE, sub: USER, exp: now() + 60, ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg, kid: key.kid }).sign(await importJWK(signedBy, alg));
}

/** HS256 with the public key as the secret: what a verifier falls for that lets the token choose the algorithm. */
function hmacWithPublicKey(): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${encode({ alg: 'HS256', kid: key.kid })}.${encode({ iss: ISSUER, aud: AUDIENCE, sub: USER, exp: now() + 60 })}`;
  return `${signed}.${createHmac('sha256', JSON.stringify(publicJwk(key)))
    .update(signed)
    .digest('base64url')}`;
}

describe('who asks', () => {
  const stack = new AsyncDisposableStack();
  let products: TestSubgraph;
  let gateway: TestGateway;

  beforeAll(async () => {
    products = stack.use(productsSubgraph({ verifier: createInternalVerifier(publicJwk(internalKey), 'products') }));
    gateway = stack.use(
      await testGateway({
        subgraphs: [products],
        signer: createInternalSigner(internalKey),
        verifier: createAccessTokenVerifier({ jwks: issuer.jwks }),
      }),
    );
  });
  afterAll(() => stack.disposeAsync());
  beforeEach(() => {
    products.requests.length = 0;
  });

  const ask = (headers: Record<string, string>) => gateway.ask('{ viewer }', { headers });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it('is nobody without a token', async () => {
    expect((await ask({})).data).toEqual({ viewer: 'nobody/no session' });
  });

  it('is whom the token names, again and again', async () => {
    const token = await issuer.issue({ sub: USER, roles: ['partner'], email: 'a@example.com' });
    for (let i = 0; i < 3; i++) expect((await ask(bearer(token))).data).toEqual({ viewer: `${USER}/no session` });
    expect(products.requests.at(-1)!.viewer).toMatchObject({
      userId: USER,
      roles: ['partner'],
      email: 'a@example.com',
    });
  });

  it.each([
    [
      'without a signature',
      async () =>
        new UnsecuredJWT({ sub: USER }).setIssuer(ISSUER).setAudience(AUDIENCE).setExpirationTime('1m').encode(),
    ],
    ['signed with the public key as a secret', async () => hmacWithPublicKey()],
    ['of a stranger', async () => sign({}, { signedBy: { ...(await generateKey('ES256')), kid: key.kid } })],
    ['that has expired', async () => sign({ exp: now() - 1 })],
    ['that is not valid yet', async () => sign({ nbf: now() + 60 })],
    ['that never expires', async () => sign({ exp: undefined })],
    ['for another audience', async () => sign({ aud: 'others' })],
    ['of another issuer', async () => sign({ iss: 'https://evil.example' })],
    ['of nobody', async () => sign({ sub: undefined })],
    [
      'with altered claims',
      async () =>
        (await sign({})).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify({ iss: ISSUER, aud: AUDIENCE, sub: 'root', exp: now() + 60 })).toString('base64url')}.`,
        ),
    ],
    ['that is none', async () => 'not-a-token'],
  ])('is refused with a token %s', async (_what, token) => {
    const { status, headers, data, errors } = await ask(bearer(await token()));
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toContain('Bearer');
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(products.requests).toHaveLength(0);
  });

  it('has one spelling only', async () => {
    expect((await ask(bearer(`${await sign({})}=`))).status).toBe(401);
  });

  it('is refused when it is said twice', async () => {
    const { hostname, port } = new URL(gateway.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const path = `/graphql?query=${encodeURIComponent('{ viewer }')}`;
      const headers = [
        'authorization',
        'Bearer a.b.c',
        'authorization',
        'Bearer d.e.f',
        'apollo-require-preflight',
        '1',
      ];
      httpRequest({ hostname, port, path, headers: ['host', hostname, ...headers] }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
  });

  it('is refused with another scheme', async () => {
    expect((await ask({ authorization: 'Basic YTpi' })).status).toBe(401);
  });

  it('is refused once a token that was good has expired', async () => {
    const token = await sign({ exp: now() + 1 });
    expect((await ask(bearer(token))).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect((await ask(bearer(token))).status).toBe(401);
  });

  it('cannot be said by internal headers', async () => {
    const forged = await createInternalSigner(internalKey).sign({ ...anonymous, userId: USER }, 'products');
    const { data } = await ask({ 'x-kontor-identity': forged, 'X-Kontor-Anything': 'x' });
    expect(data).toEqual({ viewer: 'nobody/no session' });
  });

  it('may be a session besides', async () => {
    const token = await issuer.issue({ sub: USER });
    expect((await ask({ ...bearer(token), 'x-session-token': 'abc' })).data).toEqual({ viewer: `${USER}/abc` });
    expect((await ask({ 'x-session-token': 'abc' })).data).toEqual({ viewer: 'nobody/abc' });
    expect((await ask({ 'x-session-token': 'x'.repeat(257) })).status).toBe(400);
  });

  it('is told to the subgraph in a way that strangers cannot imitate', async () => {
    const url = await products.url();
    const straight = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(await issuer.issue({ sub: USER })) },
      body: '{"query":"{ viewer }"}',
    });
    expect(straight.status).toBe(401);
    expect(products.requests).toHaveLength(0);
  });

  it('is not known while the keys cannot be had', async () => {
    const server = createServer((_request, response) => response.writeHead(500).end());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const jwks = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await using cut = await testGateway({ subgraphs: [products], verifier: createAccessTokenVerifier({ jwks }) });
    const { status, errors } = await cut.ask('{ viewer }', { headers: bearer(await issuer.issue({ sub: USER })) });
    server.close();
    server.closeAllConnections();
    expect([status, errors![0]!.extensions['code']]).toEqual([503, 'SERVICE_UNAVAILABLE']);
  });

  it('is nobody, whatever is sent, when there are no identity settings', async () => {
    await using plain = productsSubgraph();
    await using open = await testGateway({ subgraphs: [plain] });
    expect((await open.ask('{ viewer }', { headers: bearer('anything') })).status).toBe(200);
  });
});
