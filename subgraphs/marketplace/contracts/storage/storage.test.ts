import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { uuidv7 } from '../../../../platform/ids.js';
import { storageKeyOf } from '../contract.name.js';
import { credentials, startFakeS3, type FakeS3 } from '../testing/fake-s3.js';
import type { ContractStorage } from './contract-storage.js';
import { DiskStorage } from './disk-storage.js';
import { S3Storage } from './s3-storage.js';
import { Staging } from './staging.js';

let folder: string;
let staging: Staging;
let s3: FakeS3;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contracts-'));
  staging = new Staging(folder, 1_000_000, uuidv7);
  s3 = await startFakeS3();
});
afterAll(async () => {
  await s3[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const stores: Record<string, () => ContractStorage> = {
  'a folder': () => new DiskStorage(folder),
  'a bucket': () => new S3Storage({ ...credentials, endpoint: s3.endpoint }),
};

async function listed(store: ContractStorage): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys;
}

const NAMES = [
  'hello.txt',
  'Mietvertrag für Straße 5 (Entwurf).pdf',
  '契約書.pdf',
  "it's 100% & <more>.txt",
  'a+b=c.txt',
  '..hidden',
  // 255 bytes, 765 when encoded.
  '契'.repeat(85),
  // A part that would be a dot by itself.
  `${'a'.repeat(200)}.`,
];

describe.each(Object.keys(stores))('contracts in %s', (kind) => {
  const store = () => stores[kind]!();
  const put = async (key: string, content: Buffer | string) => {
    const file = await staging.receive(Readable.from([Buffer.from(content)]));
    await store().put(key, file);
    expect(existsSync(file.path)).toBe(false);
  };
  const keys = async () => (await listed(store())).sort();
  const read = async (key: string) => {
    const found = await store().open(key);
    return found && { content: await buffer(found.content), byteSize: found.byteSize };
  };

  it('come back as they were put, under any name', async () => {
    const contents = new Map(NAMES.map((name) => [storageKeyOf(uuidv7(), name), randomBytes(1_000)]));
    for (const [key, content] of contents) await put(key, content);
    for (const [key, content] of contents) expect(await read(key)).toEqual({ content, byteSize: 1_000 });
    expect(await keys()).toEqual([...contents.keys()].sort());
    for (const key of contents.keys()) await store().remove(key);
    expect(await keys()).toEqual([]);
    if (kind === 'a folder') expect(await readdir(join(folder, 'contracts'))).toEqual([]);
  });

  it('may be empty, missing and removed twice', async () => {
    const key = storageKeyOf(uuidv7(), 'empty.txt');
    expect(await read(key)).toBeNull();
    await put(key, '');
    expect(await read(key)).toEqual({ content: Buffer.alloc(0), byteSize: 0 });
    await store().remove(key);
    await store().remove(key);
    expect(await read(key)).toBeNull();
  });
});

describe('a folder', () => {
  it.each(['contracts/../../etc/passwd', '../contracts/a/b', 'contracts/a/..', 'contracts/a', 'contracts//b'])(
    'is not left by the key %s',
    async (key) => {
      await expect(new DiskStorage(folder).open(key)).rejects.toThrow('no key of a contract');
    },
  );

  it('has every document that was confirmed, whole, when the process is killed', async () => {
    const inner = await mkdtemp(join(folder, 'killed-'));
    const script = new URL('../testing/put-forever.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx/esm', script, inner], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const confirmed: { key: string; sha256: string }[] = [];
    for await (const line of createInterface(child.stdout)) {
      confirmed.push(JSON.parse(line) as { key: string; sha256: string });
      if (confirmed.length === 20) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
    expect(confirmed.length).toBeGreaterThanOrEqual(20);
    const store = new DiskStorage(inner);
    for (const { key, sha256 } of confirmed) {
      const { content } = (await store.open(key))!;
      expect(
        createHash('sha256')
          .update(await buffer(content))
          .digest('hex'),
      ).toBe(sha256);
    }
    // Also what was not confirmed any more is whole.
    for await (const { key } of store.list()) {
      expect(await buffer((await store.open(key))!.content)).toHaveLength(100_000);
    }
  });
});

describe('a bucket', () => {
  it('is asked again when it is busy, and no more than three times', async () => {
    const key = storageKeyOf(uuidv7(), 'busy.txt');
    const store = stores['a bucket']!();
    const file = await staging.receive(Readable.from([Buffer.from('busy')]));
    s3.failing = 3;
    await expect(store.put(key, file)).rejects.toThrow('answers 503');
    expect(await readFile(file.path, 'utf8')).toBe('busy');
    s3.failing = 2;
    await store.put(key, file);
    expect(s3.objects.get(key)!.content.toString()).toBe('busy');
  });

  it('does not take what it was not given the key for', async () => {
    const stranger = new S3Storage({ ...credentials, secretAccessKey: 'guessed', endpoint: s3.endpoint });
    const file = await staging.receive(Readable.from([Buffer.from('x')]));
    await expect(stranger.put(storageKeyOf(uuidv7(), 'x.txt'), file)).rejects.toThrow('SignatureDoesNotMatch');
    await expect(listed(stranger)).rejects.toThrow('SignatureDoesNotMatch');
  });

  it('does not take what has changed on the way', async () => {
    const store = stores['a bucket']!();
    const file = await staging.receive(Readable.from([Buffer.from('signed')]));
    const other = await staging.receive(Readable.from([Buffer.from('sent!!')]));
    await expect(store.put(storageKeyOf(uuidv7(), 'x.txt'), { ...file, path: other.path })).rejects.toThrow(
      'XAmzContentSHA256Mismatch',
    );
  });
});

describe('the staging', () => {
  const left = async () => (await readdir(join(folder, 'staging'))).length;

  it('keeps nothing of what is too large or torn off', async () => {
    const before = await left();
    const tooMuch = Readable.from(Array.from({ length: 3 }, () => Buffer.alloc(400_000)));
    await expect(staging.receive(tooMuch)).rejects.toMatchObject({ status: 413 });
    const torn = Readable.from(
      (async function* () {
        yield Buffer.alloc(1_000);
        throw new Error('the cable is out');
      })(),
    );
    await expect(staging.receive(torn)).rejects.toThrow('the cable is out');
    expect(await left()).toBe(before);
  });

  it('is cleared of what is old, and of nothing else', async () => {
    const old = await staging.receive(Readable.from([Buffer.from('old')]));
    const fresh = await staging.receive(Readable.from([Buffer.from('fresh')]));
    await utimes(old.path, new Date(0), new Date(0));
    await staging.clear(new Date(1_000));
    expect([existsSync(old.path), existsSync(fresh.path)]).toEqual([false, true]);
    await staging.discard(fresh);
  });

  it.each([
    ['Grüße\r\n\tund Zeilen', true],
    [Buffer.from('Gr\xfc\xdfe', 'latin1'), true],
    ['', true],
    ['ends with \0', false],
    [Buffer.from('\ufeffx', 'utf16le'), false],
  ])('knows a text: %j', async (content, isText) => {
    const file = await staging.receive(Readable.from([Buffer.from(content)], { objectMode: false }));
    expect(file.isText).toBe(isText);
    await staging.discard(file);
  });
});
