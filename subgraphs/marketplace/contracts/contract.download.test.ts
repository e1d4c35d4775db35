import { readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';
import { Readable } from 'node:stream';
import { admin, somebody } from '../testing/marketplace.fixture.js';
import { startContracts, type ContractsTest } from './testing/contracts.fixture.js';

const MINUTE = 60_000;
let now = Date.parse('2026-03-01T08:00:00.000Z');
let test: ContractsTest;
const creator = somebody();
let id: string;

beforeAll(async () => {
  test = await startContracts({}, { clock: () => new Date(now) });
  id = (await test.upload(creator, 'hello contract\n', { fileName: 'Größe (5).txt' })).body.contract.id;
});
afterAll(() => test[Symbol.asyncDispose]());

async function linkOf(viewer: Viewer, contractId = id): Promise<{ path: string; expiresAt: Date }> {
  const query = 'query ($id: ID!) { contract(id: $id) { download { path expiresAt } } }';
  const { data } = await test.execute({ query, variables: { id: contractId }, viewer });
  return data.contract.download;
}

describe('a link', () => {
  it('gives the document to whoever has it, as a file and as nothing else', async () => {
    const { path, expiresAt } = await linkOf(creator);
    expect(new Date(expiresAt).getTime()).toBe(now + 15 * MINUTE);
    const { status, headers, response } = await test.ask(anonymous, path, { headers: { 'x-kontor-legacy': 'hidden' } });
    expect(status).toBe(200);
    expect(await response.text()).toBe('hello contract\n');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-length': '15',
      'content-disposition': `attachment; filename="Gr__e (5).txt"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%285%29.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  });

  it('works for a quarter of an hour', async () => {
    const { path } = await linkOf(creator);
    const begun = now;
    try {
      now = begun + 15 * MINUTE;
      expect((await test.ask(anonymous, path)).status).toBe(200);
      now += 1_000;
      const { status, json } = await test.ask(anonymous, path);
      expect([status, await json()]).toEqual([410, { ok: false, error: 'the link has expired' }]);
    } finally {
      now = begun;
    }
  });

  it.each<[string, (url: URL, other: string) => void]>([
    ['a later end', ({ searchParams }) => searchParams.set('expires', '9999999999')],
    ['another receiver', ({ searchParams }) => searchParams.set('by', 'somebody')],
    ['another contract', (url, other) => (url.pathname = `/api/contracts/download/${other}`)],
    ['no contract', (url) => (url.pathname = '/api/contracts/download/..%2f..%2fetc')],
    ['no signature', ({ searchParams }) => searchParams.delete('signature')],
    ['an empty signature', ({ searchParams }) => searchParams.set('signature', '')],
    ['a signature that is too long', ({ searchParams }) => searchParams.append('signature', 'AAAA')],
    [
      'another signature',
      ({ searchParams }) => {
        const given = searchParams.get('signature')!;
        searchParams.set('signature', (given.startsWith('A') ? 'B' : 'A') + given.slice(1));
      },
    ],
    ['nothing to go by', (url) => (url.search = '')],
  ])('with %s is none', async (_, change) => {
    const other = (await test.upload(creator, 'other')).body.contract.id as string;
    const url = new URL((await linkOf(creator)).path, test.url);
    change(url, other);
    for (const viewer of [anonymous, creator, admin]) {
      const { status, json } = await test.ask(viewer, url.pathname + url.search);
      expect([status, await json()]).toEqual([403, { ok: false, error: 'the link is not valid' }]);
    }
  });

  it('says so when the file is gone', async () => {
    const gone = (await test.upload(creator, 'gone')).body.contract;
    const { path } = await linkOf(creator, gone.id);
    await test.services.contractStorage.remove(gone.storageUrl);
    expect((await test.ask(anonymous, path)).status).toBe(404);
  });
});

describe('the clean-up', () => {
  const clear = () => test.services.contractArchive.clear(() => test.uow(system), new AbortController().signal);
  const DAY = 24 * 60 * MINUTE;

  it('removes what is a day old and belongs to no contract, and nothing else', async () => {
    const kept = (await test.upload(creator, 'kept')).body.contract.storageUrl as string;
    const store = async (key: string, age: number) => {
      await test.services.contractStorage.put(
        key,
        await test.services.contractStaging.receive(Readable.from([Buffer.from('x')])),
      );
      const at = new Date(now - age);
      await utimes(join(test.folder, key), at, at);
      return key;
    };
    await utimes(join(test.folder, kept), new Date(0), new Date(0));
    const old = await Promise.all(
      Array.from({ length: 3 }, (_, index) => store(`contracts/crashed-${index}/a.txt`, DAY + 1_000)),
    );
    const fresh = await store('contracts/under-way/a.txt', DAY - 1_000);
    await clear();
    const left: string[] = [];
    for await (const { key } of test.services.contractStorage.list()) left.push(key);
    expect(left).toEqual(expect.arrayContaining([kept, fresh]));
    expect(left.filter((key) => old.includes(key))).toEqual([]);
    expect((await readdir(join(test.folder, 'contracts'))).filter((name) => name.startsWith('crashed'))).toEqual([]);
  });

  it('has nothing to do where nothing was ever stored', async () => {
    await rm(test.folder, { recursive: true });
    await clear();
    expect((await test.upload(creator, 'after')).status).toBe(200);
  });
});

it('is not shown by another secret', async () => {
  await using other = await startContracts({ CONTRACTS_LINK_SECRET: 'another secret that is long enough' });
  const { path } = await linkOf(creator);
  expect((await other.ask(anonymous, path)).status).toBe(403);
});
