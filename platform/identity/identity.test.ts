import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSPKI, importJWK, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { systemClock } from '../clock.js';
import {
  AUDIENCE,
  createAccessTokenVerifier,
  createIssuer,
  InvalidToken,
  ISSUER,
  KeysUnavailable,
} from './access-token.js';
import { emailHasher } from './email-hash.js';
import { createInternalSigner, createInternalVerifier } from './internal-token.js';
import { generateKey, loadOrCreateKey, publicJwk, type PrivateJwk } from './keys.js';
import { anonymous, requireRole, requireScope, requireUser, type Viewer } from './viewer.js';

const userId = '0b0e3b1c-6a0e-7c39-8b3b-9c8a3d7e1f22';
const partnerId = '1c0e3b1c-6a0e-7c39-8b3b-9c8a3d7e1f22';

describe('access tokens', () => {
  let key: PrivateJwk;
  let verify: (token: string) => Promise<Viewer>;

  beforeAll(async () => {
    key = await generateKey('ES256');
    verify = (token) =>
      createAccessTokenVerifier({ jwks: createIssuer(key, { clock: systemClock }).jwks }).verify(token);
  });

  it('carries a person with roles, partner and companies', async () => {
    const token = await createIssuer(key, { clock: systemClock }).issue({
      sub: userId,
      email: 'a@b.example',
      roles: ['user', 'partner', 'emperor'],
      partner_id: partnerId,
      company_ids: ['7', '8'],
      company_roles: { '7': 'owner' },
      scope: 'a:b c:d',
    });
    expect(await verify(token)).toEqual({
      userId,
      email: 'a@b.example',
      roles: ['user', 'partner'],
      partnerId,
      companies: { '7': 'owner', '8': 'staff' },
      scopes: ['a:b', 'c:d'],
      sessionToken: null,
      clientIp: null,
    });
  });

  it('never makes a service of a person, and no person of a service', async () => {
    const issuer = createIssuer(key, { clock: systemClock });
    expect((await verify(await issuer.issue({ sub: userId, roles: ['service'] }))).roles).toEqual([]);
    const robot = await verify(await issuer.issue({ sub: 'retell-webhook', scope: 'telephony:webhook' }));
    expect(robot).toMatchObject({ userId: null, scopes: ['telephony:webhook'] });
  });

  it('says of nobody what only the gateway may say', async () => {
    const admittedTo = { field: 'presenceChanged', arguments: { pairCode: 'theirs' } };
    const claims = { sub: userId, admittedTo, knownAs: 'thinker-1', viewer: { admittedTo }, clientIp: '10.0.0.1' };
    const viewer = await verify(await createIssuer(key, { clock: systemClock }).issue(claims));
    expect(viewer).toEqual({ ...anonymous, userId });
  });

  it('shows nobody the private half', () => {
    expect(createIssuer(key, { clock: systemClock }).jwks.keys[0]).not.toHaveProperty('d');
  });

  const forged: [string, () => Promise<string>][] = [
    ['no token at all', async () => 'abc'],
    [
      'alg none',
      async () =>
        new UnsecuredJWT({})
          .setSubject(userId)
          .setIssuer(ISSUER)
          .setAudience(AUDIENCE)
          .setExpirationTime('1h')
          .encode(),
    ],
    [
      'a stranger’s key',
      async () => createIssuer(await generateKey('ES256'), { clock: systemClock }).issue({ sub: userId }),
    ],
    [
      'a stranger’s key under our key id',
      async () =>
        createIssuer({ ...(await generateKey('ES256')), kid: key.kid }, { clock: systemClock }).issue({ sub: userId }),
    ],
    [
      'HS256 with the public key as secret',
      async () => {
        const pem = await exportSPKI((await importJWK(publicJwk(key), 'ES256')) as CryptoKey);
        return claims().setProtectedHeader({ alg: 'HS256', kid: key.kid }).sign(new TextEncoder().encode(pem));
      },
    ],
    [
      'expired',
      async () => createIssuer(key, { clock: () => new Date(Date.now() - 3_600_000) }).issue({ sub: userId }),
    ],
    ['not yet valid', () => signed(claims().setNotBefore('1h'))],
    ['another audience', () => signed(claims().setAudience('elsewhere'))],
    ['another issuer', () => signed(claims().setIssuer('elsewhere'))],
    ['without end', () => signed(new SignJWT({}).setSubject(userId).setIssuer(ISSUER).setAudience(AUDIENCE))],
  ];
  it.each(forged)('refuses: %s', async (_case, make) => {
    await expect(verify(await make())).rejects.toThrow(InvalidToken);
  });

  const claims = () =>
    new SignJWT({}).setSubject(userId).setIssuer(ISSUER).setAudience(AUDIENCE).setIssuedAt().setExpirationTime('1h');
  const signed = async (jwt: SignJWT) =>
    jwt.setProtectedHeader({ alg: 'ES256', kid: key.kid }).sign(await importJWK(key, 'ES256'));

  describe('with a key set by URL', () => {
    let server: Server;
    let fetches = 0;
    let status = 200;
    beforeAll(async () => {
      server = createServer((_request, response) => {
        fetches += 1;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ keys: [publicJwk(key)] }));
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
    });
    afterAll(() => new Promise((resolve) => server.close(resolve)));
    const verifier = () =>
      createAccessTokenVerifier({ jwks: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`) });

    it('fetches once, also in a storm of unknown key ids', async () => {
      fetches = 0;
      const { verify } = verifier();
      await verify(await createIssuer(key, { clock: systemClock }).issue({ sub: userId }));
      const stranger = await generateKey('ES256');
      for (let i = 0; i < 20; i += 1) {
        const token = await createIssuer({ ...stranger, kid: `k${i}` }, { clock: systemClock }).issue({ sub: userId });
        await expect(verify(token)).rejects.toThrow(InvalidToken);
      }
      expect(fetches).toBe(1);
    });

    it('tells a bad token from keys that cannot be had', async () => {
      status = 500;
      const token = await createIssuer(key, { clock: systemClock }).issue({ sub: userId });
      await expect(verifier().verify(token)).rejects.toThrow(KeysUnavailable);
      status = 200;
    });
  });
});

describe('internal tokens', () => {
  const viewer: Viewer = { ...anonymous, userId, roles: ['user'], sessionToken: 's' };

  it('carry the viewer to the one subgraph they are for', async () => {
    const key = await generateKey('EdDSA');
    const token = await createInternalSigner(key).sign(viewer, 'telephony');
    expect(await createInternalVerifier(publicJwk(key), 'telephony').verify(token)).toEqual(viewer);
    await expect(createInternalVerifier(publicJwk(key), 'partners').verify(token)).rejects.toThrow(InvalidToken);
  });

  it('carry what the viewer has been admitted to', async () => {
    const key = await generateKey('EdDSA');
    const admitted: Viewer = { ...anonymous, admittedTo: { field: 'changed', arguments: { code: 'a, b"' } } };
    const token = await createInternalSigner(key).sign(admitted, 'marketplace');
    expect(await createInternalVerifier(publicJwk(key), 'marketplace').verify(token)).toEqual(admitted);
  });

  it('are refused with altered claims, a foreign key, or none at all', async () => {
    const key = await generateKey('EdDSA');
    const { verify } = createInternalVerifier(publicJwk(key), 'telephony');
    const token = await createInternalSigner(key).sign(viewer, 'telephony');
    const [head, body, signature] = token.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { viewer: Viewer };
    const altered = Buffer.from(JSON.stringify({ ...claims, viewer: { ...claims.viewer, roles: ['admin'] } })).toString(
      'base64url',
    );
    await expect(verify([head, altered, signature].join('.'))).rejects.toThrow(InvalidToken);
    await expect(
      verify(await createInternalSigner(await generateKey('EdDSA')).sign(viewer, 'telephony')),
    ).rejects.toThrow(InvalidToken);
    await expect(verify('')).rejects.toThrow(InvalidToken);
  });

  it('are refused after their life, also when they were accepted before', async () => {
    const key = await generateKey('EdDSA');
    const { verify } = createInternalVerifier(publicJwk(key), 'telephony');
    const short = await new SignJWT({ viewer })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('kontor-gateway')
      .setAudience('telephony')
      .setExpirationTime(new Date(Date.now() + 1_100))
      .sign(await importJWK(key, 'EdDSA'));
    expect(await verify(short)).toEqual(viewer);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await expect(verify(short)).rejects.toThrow(InvalidToken);
  });

  it('differ by viewer and are signed once for the same', async () => {
    const signer = createInternalSigner(await generateKey('EdDSA'));
    const token = await signer.sign(viewer, 'a');
    expect(await signer.sign({ ...viewer }, 'a')).toBe(token);
    expect(await signer.sign({ ...viewer, partnerId }, 'a')).not.toBe(token);
    expect(await signer.sign(viewer, 'b')).not.toBe(token);
  });
});

describe('key files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kontor-keys-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is made once, for its owner only, also by ten processes at once', async () => {
    const file = join(folder, 'new', 'key.json');
    const keys = await Promise.all(Array.from({ length: 10 }, () => loadOrCreateKey(file, 'ES256')));
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await loadOrCreateKey(file, 'ES256')).toEqual(JSON.parse(await readFile(file, 'utf8')));
  });

  it('is never replaced when damaged', async () => {
    const file = join(folder, 'key.json');
    await writeFile(file, '{"kty":"EC"}');
    await expect(loadOrCreateKey(file, 'ES256')).rejects.toThrow(file);
    expect(await readFile(file, 'utf8')).toBe('{"kty":"EC"}');
  });
});

describe('what a viewer may', () => {
  const coded = (code: string) => expect.objectContaining({ extensions: { code } }) as Error;
  const user: Viewer = { ...anonymous, userId, roles: ['user'] };

  it('tells "sign in" from "not yours"', () => {
    expect(() => requireUser(anonymous)).toThrow(coded('UNAUTHENTICATED'));
    expect(() => requireRole(anonymous, 'admin')).toThrow(coded('UNAUTHENTICATED'));
    expect(() => requireRole(user, 'admin')).toThrow(coded('FORBIDDEN'));
    expect(() => requireRole({ ...user, roles: ['admin'] }, 'admin')).not.toThrow();
  });

  it('honours scopes of service tokens, and administrators without one', () => {
    expect(() => requireScope(anonymous, 'leads:read')).toThrow(coded('UNAUTHENTICATED'));
    expect(() => requireScope(user, 'leads:read')).toThrow(coded('FORBIDDEN'));
    expect(() => requireScope({ ...anonymous, scopes: ['leads:write'] }, 'leads:read')).toThrow(coded('FORBIDDEN'));
    expect(() => requireScope({ ...anonymous, scopes: ['leads:read'] }, 'leads:read')).not.toThrow();
    expect(() => requireScope({ ...user, roles: ['admin'] }, 'leads:read')).not.toThrow();
  });
});

describe('emailHasher', () => {
  it('does not care for case or outer blanks, but for the pepper', () => {
    const hash = emailHasher('p'.repeat(32));
    expect(hash(' Ana@Example.COM ')).toBe(hash('ana@example.com'));
    expect(hash('ana@example.com')).toMatch(/^[0-9a-f]{64}$/);
    expect(emailHasher('q'.repeat(32))('ana@example.com')).not.toBe(hash('ana@example.com'));
  });
});
