import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { json } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { print } from 'graphql';
import { testGateway, type TestGateway } from '../../gateway/testing/gateway.js';
import { systemClock } from '../../platform/clock.js';
import { createAccessTokenVerifier, createIssuer } from '../../platform/identity/access-token.js';
import { IDENTITY_HEADER } from '../../platform/identity/internal-token.js';
import { generateKey } from '../../platform/identity/keys.js';
import { uuidv7 } from '../../platform/ids.js';
import { loadSdl } from '../../platform/subgraph/sdl.js';
import { testSubgraph } from '../../platform/testing/index.js';
import marketplace from '../../subgraphs/marketplace/subgraph.js';

/** Documents as clients send and fetch them: at the origin of the gateway. */

const issuer = createIssuer(await generateKey('ES256'), { clock: systemClock });
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MEGABYTE = 1024 * 1024;
const TEN_MEGABYTES = 10 * MEGABYTE;
const HEAD =
  '--b\r\ncontent-disposition: form-data; name="file"; filename="large.txt"\r\ncontent-type: text/plain\r\n\r\n';
const TAIL = '\r\n--b--\r\n';
const piece = Buffer.alloc(MEGABYTE, 'all work and no play\n');

describe.each(['http', 'in-process'] as const)('documents of a subgraph reached %s', (shape) => {
  const stack = new AsyncDisposableStack();
  let gateway: TestGateway;
  let folder: string;
  let authorization: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contracts-'));
    stack.defer(() => rm(folder, { recursive: true }));
    const test = stack.use(await testSubgraph(marketplace, { settings: { CONTRACTS_FOLDER: folder } }));
    const { url } = await test.subgraph.server.listen({ port: 0, host: '127.0.0.1' });
    gateway = stack.use(
      await testGateway({
        subgraphs: [
          {
            ...test.subgraph,
            typeDefs: print(loadSdl('marketplace')),
            requests: [],
            subscriptions: [],
            url: async () => `${url}/graphql`,
          },
        ],
        shape,
        routes: { marketplace: ['/api/contracts'] },
        env: { LEGACY_HTTP: 'off' },
        signer: { sign: async (viewer) => (await test.headersOf(viewer))[IDENTITY_HEADER]! },
        verifier: createAccessTokenVerifier({ jwks: issuer.jwks }),
      }),
    );
    authorization = `Bearer ${await issuer.issue({ sub: uuidv7() })}`;
  }, 120_000);
  afterAll(() => stack.disposeAsync());

  async function upload(body: Readable, length: number) {
    const { hostname, port } = new URL(gateway.url);
    const response = await new Promise<Readable & { statusCode?: number }>((resolve, reject) => {
      const request = httpRequest({
        hostname,
        port,
        method: 'POST',
        path: '/api/contracts/upload',
        headers: { authorization, 'content-type': 'multipart/form-data; boundary=b', 'content-length': length },
      });
      request.on('response', resolve);
      request.on('error', reject);
      body.on('error', () => request.destroy(new Error('the client went away')));
      body.pipe(request);
    });
    return { status: response.statusCode, body: (await json(response)) as any };
  }

  /** `look` is called now and then on the way. */
  function form(pieces: number, look = () => {}): Readable {
    return Readable.from(
      (function* () {
        yield Buffer.from(HEAD);
        for (let sent = 1; sent <= pieces; sent++) {
          yield piece;
          if (sent % 10 === 0) look();
        }
        yield Buffer.from(TAIL);
      })(),
    );
  }

  it('pass through as they come, 50 MB in little memory, and back', async () => {
    const hash = createHash('sha256');
    for (let sent = 0; sent < 50; sent++) hash.update(piece);
    const sha256 = hash.digest('hex');
    // Without what is only not yet swept.
    const held = () => {
      collectGarbage();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let most = 0;
    const look = () => (most = Math.max(most, held() - before));
    const { status, body } = await upload(form(50, look), HEAD.length + 50 * MEGABYTE + TAIL.length);
    expect([status, body.contract?.hashSha256]).toEqual([200, sha256]);
    const query = 'query ($id: ID!) { contract(id: $id) { byteSize download { path } } }';
    const { data } = await gateway.ask(query, { variables: { id: body.contract.id }, headers: { authorization } });
    expect(data.contract.byteSize).toBe(50 * MEGABYTE);
    const download = await fetch(gateway.url + data.contract.download.path);
    expect(download.headers.get('content-disposition')).toContain('attachment');
    const received = createHash('sha256');
    let bytes = 0;
    for await (const chunk of download.body!) {
      received.update(chunk);
      if (Math.floor(bytes / TEN_MEGABYTES) < Math.floor((bytes += chunk.length) / TEN_MEGABYTES)) look();
    }
    expect(received.digest('hex')).toBe(sha256);
    // A busy machine has more on the way than a quiet one, which holds less than one megabyte; never the whole.
    expect(most).toBeLessThan(48 * MEGABYTE);
  }, 120_000);

  it('that are too large are refused in words', async () => {
    const error = 'the file is larger than 52428800 bytes';
    expect(await upload(form(51), HEAD.length + 51 * MEGABYTE + TAIL.length)).toEqual({
      status: 413,
      body: { ok: false, error },
    });
  });

  it('leave nothing when the client goes away', async () => {
    const before = await readdir(folder, { recursive: true });
    const torn = Readable.from(
      (async function* () {
        yield Buffer.from(HEAD);
        for (let sent = 0; sent < 3; sent++) yield piece;
        await eventually(async () => (await readdir(join(folder, 'staging'))).length > 0);
        throw new Error('gone');
      })(),
    );
    await expect(upload(torn, 50 * MEGABYTE)).rejects.toThrow('the client went away');
    await eventually(async () => (await readdir(join(folder, 'staging'))).length === 0);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  it('are no business of somebody who does not say who he is', async () => {
    const body = new FormData();
    body.set('file', new Blob(['x'], { type: 'text/plain' }), 'x.txt');
    const response = await fetch(`${gateway.url}/api/contracts/upload`, { method: 'POST', body });
    expect(response.status).toBe(404);
    const forged = await fetch(`${gateway.url}/api/contracts/list`, { headers: { 'x-kontor-legacy': 'pass' } });
    expect(forged.status).toBe(404);
  });
});

async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It never came to that.');
}
