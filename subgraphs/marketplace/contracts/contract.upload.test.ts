import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import { anonymous } from '../../../platform/identity/viewer.js';
import { browser, owner } from '../testing/marketplace.fixture.js';
import { startContracts, type ContractsTest } from './testing/contracts.fixture.js';
import { pdf, png } from './testing/documents.js';

let test: ContractsTest;
const issuer = owner();
let voucherId: string;

const HELLO = 'hello contract\n';
const HELLO_SHA256 = 'ef30c41e3b107e09724c33a662606e921942d179df036bc31f8ad301df54cb97';

beforeAll(async () => {
  test = await startContracts();
  voucherId = await test.issue(issuer);
});
afterAll(() => test[Symbol.asyncDispose]());

/** That nothing was stored and no row made meanwhile. */
async function expectNothingNew(work: () => Promise<void>): Promise<void> {
  const state = async () => [
    (await test.files()).sort(),
    await test.sql('SELECT count(*) FROM contracts'),
    await test.sql(`SELECT count(*) FROM events WHERE type = 'contract.upload'`),
  ];
  const before = await state();
  await work();
  expect(await state()).toEqual(before);
}

describe('an older client', () => {
  it('gets the answer that it knows', async () => {
    const actorId = 'u-issuer-1';
    const { status, body } = await test.legacyUpload(HELLO, { voucherId, actorId });
    expect(status).toBe(200);
    expect(body).toEqual({
      ok: true,
      contract: {
        id: expect.stringMatching(/^ct-[0-9a-z]{8}-[0-9a-z]{6}$/),
        name: 'hello.txt',
        mimeType: 'text/plain',
        byteSize: 15,
        storageUrl: `contracts/${body.contract.id}/hello.txt`,
        hashSha256: HELLO_SHA256,
        createdBy: actorId,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
      linkId: expect.stringMatching(/^cl-[0-9a-z]{8}-[0-9a-z]{6}$/),
    });
    const [event] = await test.sql(
      `SELECT type, subject_type, events.meta, public_id FROM events LEFT JOIN thinkers ON thinkers.id = actor_id WHERE subject_id = $1`,
      [body.contract.id],
    );
    expect(event).toEqual({
      type: 'contract.upload',
      subject_type: 'contract',
      meta: { voucherId, roomId: null, storageUrl: body.contract.storageUrl },
      public_id: actorId,
    });
  });

  it('need not say who it is, nor what for', async () => {
    const { body } = await test.legacyUpload(HELLO, { name: 'Vertrag', voucherId: '', actorId: '' });
    expect(body).toMatchObject({ ok: true, contract: { name: 'Vertrag', createdBy: null }, linkId: null });
    expect(body.contract.storageUrl).toMatch(/\/hello\.txt$/);
  });

  it('makes a room by naming it', async () => {
    const { body } = await test.legacyUpload(HELLO, { roomId: 'wabe:A-1', actorId: 'u-1' });
    expect(body.linkId).toMatch(/^cl-/);
    expect(await test.sql(`SELECT type FROM rooms WHERE id = 'wabe:A-1'`)).toEqual([{ type: 'contract' }]);
    expect((await test.legacyUpload(HELLO, { roomId: 'wabe:A-1' })).status).toBe(200);
  });

  it('lists what there is, newest first', async () => {
    const fields = { voucherId: await test.issue(issuer), roomId: 'wabe:list', actorId: 'u-2' };
    const first = (await test.legacyUpload(HELLO, fields)).body.contract;
    const second = (await test.legacyUpload(HELLO, { ...fields, roomId: undefined })).body.contract;
    const list = async (query: string) => {
      const { status, headers, json } = await test.ask(anonymous, `/api/contracts/list?${query}`);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
      return (await json()) as { ok: boolean; items: { id: string }[] };
    };
    expect(await list(`voucherId=${fields.voucherId}`)).toEqual({ ok: true, items: [second, first] });
    expect(await list(`voucherId=${fields.voucherId}&roomId=wabe:list`)).toEqual({ ok: true, items: [first] });
    expect(await list('voucherId=unknown')).toEqual({ ok: true, items: [] });
    const { status, json } = await test.ask(anonymous, '/api/contracts/list?voucherId=%00');
    expect([status, await json()]).toEqual([400, { ok: false, error: 'invalid input' }]);
    expect((await list('')).items.slice(0, 2)).toEqual([second, first]);
  });

  it('sees a contract with two links once', async () => {
    const fields = { voucherId: await test.issue(issuer) };
    const { body } = await test.legacyUpload(HELLO, fields);
    await test.change(
      `INSERT INTO contract_links (id, contract_id, voucher_id, role)
       SELECT gen_random_uuid(), id, $2, 'annex' FROM contracts WHERE legacy_id = $1`,
      [body.contract.id, fields.voucherId],
    );
    const { json } = await test.ask(anonymous, `/api/contracts/list?voucherId=${fields.voucherId}`);
    expect(await json()).toEqual({ ok: true, items: [body.contract] });
  });

  it('gets long lists whole', async () => {
    const actor = (await test.legacyUpload(HELLO, { actorId: 'u-many', voucherId: await test.issue(issuer) })).body;
    const many = await test.issue(issuer);
    await test.change(
      `WITH copies AS (
         INSERT INTO contracts (id, name, storage_url, hash_sha256, created_by)
         SELECT gen_random_uuid(), 'c' || n, 'contracts/many/' || n, hash_sha256, created_by
         FROM contracts, generate_series(1, 1001) AS n WHERE legacy_id = $1 RETURNING id
       )
       INSERT INTO contract_links (id, contract_id, voucher_id) SELECT gen_random_uuid(), id, $2 FROM copies`,
      [actor.contract.id, many],
    );
    const { json } = await test.ask(anonymous, `/api/contracts/list?voucherId=${many}`);
    const { items } = (await json()) as { items: { id: string; createdBy: string; mimeType: null }[] };
    expect(new Set(items.map(({ id }) => id)).size).toBe(1001);
    expect(items[1000]).toMatchObject({ createdBy: 'u-many', mimeType: null, byteSize: null });
  });

  it.each([
    [
      'a body that is no form',
      { body: '{}', headers: { 'content-type': 'application/json' } },
      'expected multipart/form-data',
    ],
    ['no body', {}, 'expected multipart/form-data'],
    [
      'a form without a boundary',
      { body: 'x', headers: { 'content-type': 'multipart/form-data' } },
      'expected multipart/form-data',
    ],
    ['a form of another kind', { body: new URLSearchParams({ file: 'x' }) }, 'expected multipart/form-data'],
    ['no file', { body: formOf({ voucherId: 'x' }) }, 'file field is required'],
    ['a text instead of a file', { body: formOf({ file: 'x' }) }, 'file field is required'],
    ['a file in another field', { body: formOf({ document: new Blob(['x']) }) }, 'file field is required'],
    [
      'a name that is too long',
      { body: formOf({ file: new Blob(['x']), name: 'x'.repeat(300) }) },
      'the name is too long',
    ],
    [
      'a field that is too long',
      { body: formOf({ file: new Blob(['x']), name: 'x'.repeat(3_000) }) },
      'name is too long',
    ],
  ] as [string, RequestInit, string][])('is told of %s', async (_, init, error) => {
    await expectNothingNew(async () => {
      const { status, json } = await test.ask(anonymous, '/api/contracts/upload', { method: 'POST', ...init });
      expect([status, await json()]).toEqual([400, { ok: false, error }]);
    });
  });

  it('is told of a voucher that is not there', async () => {
    await expectNothingNew(async () => {
      expect(await test.legacyUpload(HELLO, { voucherId: 'v-nobody' })).toEqual({
        status: 404,
        body: { ok: false, error: 'There is no such voucher.' },
      });
    });
  });
});

function formOf(fields: Readonly<Record<string, string | Blob>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') form.set(name, value);
    else form.set(name, value, 'x.txt');
  }
  return form;
}

describe('somebody with an account or a token', () => {
  it('uploads in its own name, with fields after the file, too', async () => {
    const form = formOf({ file: new Blob([HELLO], { type: 'text/plain' }) });
    form.set('voucherId', voucherId);
    const { status, json } = await test.ask(issuer, '/api/contracts/upload', { method: 'POST', body: form });
    const { contract, linkId } = (await json()) as any;
    expect([status, contract.hashSha256]).toEqual([200, HELLO_SHA256]);
    expect(contract.storageUrl).toBe(`contracts/${contract.id}/x.txt`);
    const query = `query ($id: ID!) { contract(id: $id) {
      name sha256 byteSize mimeType legacyId createdBy { publicId } links { edges { node { id role voucher { id } room { id } } } }
    } }`;
    const { data } = await test.execute({ query, variables: { id: contract.id }, viewer: issuer });
    expect(data.contract).toEqual({
      name: 'x.txt',
      sha256: HELLO_SHA256,
      byteSize: 15,
      mimeType: 'text/plain',
      legacyId: null,
      createdBy: { publicId: contract.createdBy },
      links: { edges: [{ node: { id: linkId, role: 'PRIMARY', voucher: { id: voucherId }, room: null } }] },
    });
  });

  it.each([
    ['hidden', 404, 'not found'],
    ['bad-key', 401, 'invalid api key'],
  ])('gets in where older clients do not: %s', async (verdict, status, error) => {
    const init = () => ({
      method: 'POST',
      headers: { 'x-kontor-legacy': verdict },
      body: formOf({ file: new Blob([HELLO], { type: 'text/plain' }) }),
    });
    await expectNothingNew(async () => {
      for (const [path, request] of [
        ['upload', init()],
        ['list', { headers: init().headers }],
      ] as const) {
        const answer = await test.ask(anonymous, `/api/contracts/${path}`, request);
        expect([answer.status, await answer.json()]).toEqual([status, { ok: false, error }]);
      }
    });
    expect((await test.ask(issuer, '/api/contracts/upload', init())).status).toBe(200);
  });

  it('is itself, whatever it says', async () => {
    const guest = browser('a-guest-who-uploads');
    const { body } = await test.upload(guest, HELLO);
    expect(body.contract.createdBy).toMatch(/^thinker-[0-9a-f]{12}$/);
    expect(body.contract.id).toMatch(/^[0-9a-f-]{36}$/);
    await expectNothingNew(async () => {
      expect((await test.upload(guest, HELLO, { actorId: 'u-issuer-1' })).status).toBe(403);
    });
    const { json } = await test.ask(guest, '/api/contracts/list');
    expect(await json()).toEqual({ ok: true, items: [body.contract] });
  });

  it.each([
    ['../../../etc/passwd', 'passwd'],
    ['..', 'document'],
    ['Größe 契約 (1).txt', 'Größe 契約 (1).txt'],
    ['契'.repeat(85), '契'.repeat(85)],
  ])('may call a file %s', async (fileName, name) => {
    const { status, body } = await test.upload(issuer, HELLO, { fileName });
    expect(status).toBe(200);
    expect(body.contract.name).toBe(name);
    expect(body.contract.storageUrl).toBe(`contracts/${body.contract.id}/${encodeURIComponent(name)}`);
    const { content } = (await test.services.contractStorage.open(body.contract.storageUrl))!;
    expect((await content.toArray()).join('')).toBe(HELLO);
    expect((await test.files()).every((path) => path.startsWith(`${test.folder}/contracts/`))).toBe(true);
  });

  it('may upload the same bytes again', async () => {
    const ids = await Promise.all([1, 2].map(async () => (await test.upload(issuer, HELLO)).body.contract.id));
    expect(new Set(ids).size).toBe(2);
  });

  it('is not taken at its word about the type', async () => {
    await expectNothingNew(async () => {
      const wrong = new Blob([png], { type: 'application/pdf' });
      expect(await test.upload(issuer, wrong)).toEqual({
        status: 415,
        body: { ok: false, error: 'the content of the file is not what its type says' },
      });
      const page = new Blob(['<script>alert(1)</script>'], { type: 'text/html' });
      expect((await test.upload(issuer, page)).status).toBe(415);
    });
    expect((await test.upload(issuer, new Blob([pdf], { type: 'application/pdf' }))).status).toBe(200);
  });

  it('uploads no more than the limit, whether it says how much or not', async () => {
    await expectNothingNew(async () => {
      const error = 'the file is larger than 1000000 bytes';
      const said = new Blob([Buffer.alloc(1_100_000)], { type: 'application/pdf' });
      expect(await test.upload(issuer, said)).toEqual({ status: 413, body: { ok: false, error } });
      // Little above: the length of the whole form does not tell.
      const little = new Blob([Buffer.alloc(1_000_001)], { type: 'application/pdf' });
      expect(await test.upload(issuer, little)).toEqual({ status: 413, body: { ok: false, error } });
      const { status, json } = await test.ask(issuer, '/api/contracts/upload', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        body: Readable.toWeb(Readable.from(endless())),
        duplex: 'half',
      });
      expect([status, await json()]).toEqual([413, { ok: false, error }]);
    });
    const whole = new Blob([Buffer.alloc(1_000_000, 'a')], { type: 'text/plain' });
    expect((await test.upload(issuer, whole)).body.contract.byteSize).toBe(1_000_000);
  });

  it('leaves nothing when it goes away in the middle', async () => {
    await expectNothingNew(async () => {
      await Promise.all([0, 10, 200_000].map((bytes) => abortAfter(bytes)));
      await eventually(async () => expect((await test.files()).filter((path) => path.includes('staging'))).toEqual([]));
    });
  });

  it('leaves nothing when the form ends too early', async () => {
    await expectNothingNew(async () => {
      const { status, json } = await test.ask(issuer, '/api/contracts/upload', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        body: `${FILE_HEAD}half a file`,
      });
      expect([status, await json()]).toEqual([400, { ok: false, error: 'the form ends too early' }]);
    });
  });

  it('leaves nothing when the row cannot be made', async () => {
    await expectNothingNew(async () => {
      expect((await test.upload(issuer, HELLO, { voucherId: 'v-nobody' })).status).toBe(404);
      expect((await test.upload(issuer, HELLO, { roomId: 'mortgage:offer:to-come' })).status).toBe(404);
    });
  });

  it('uploads much at a time', async () => {
    const contents = Array.from({ length: 24 }, () => randomBytes(50_000).toString('hex'));
    const answers = await Promise.all(contents.map((content) => test.upload(issuer, content, { voucherId })));
    for (const [index, { status, body }] of answers.entries()) {
      expect(status).toBe(200);
      expect(body.contract.hashSha256).toBe(createHash('sha256').update(contents[index]!).digest('hex'));
    }
    expect(new Set(answers.map(({ body }) => body.linkId)).size).toBe(24);
  });
});

const FILE_HEAD =
  '--b\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\ncontent-type: text/plain\r\n\r\n';

function* endless(): Generator<Buffer> {
  yield Buffer.from(FILE_HEAD);
  for (let sent = 0; sent < 3_000_000; sent += 65_536) yield Buffer.alloc(65_536, 'a');
  yield Buffer.from('\r\n--b--\r\n');
}

async function abortAfter(bytes: number): Promise<void> {
  const headers = {
    ...(await test.headersOf(issuer)),
    'content-type': 'multipart/form-data; boundary=b',
    'content-length': 900_000,
  };
  await new Promise<void>((resolve) => {
    const request = httpRequest(`${test.url}/api/contracts/upload`, { method: 'POST', headers });
    request.on('error', () => resolve());
    request.write(FILE_HEAD + 'a'.repeat(bytes));
    // When the staging has begun.
    void eventually(async () => expect((await test.files()).some((path) => path.includes('staging'))).toBe(true)).then(
      () => request.destroy(new Error('gone')),
    );
  });
}

async function eventually(check: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await check();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
