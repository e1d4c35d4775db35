import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { reportText } from './report.js';
import { startLegacy, type LegacyTest } from '../testing/legacy.fixture.js';
import { importOldStore, type ImportOptions } from './import-old-store.js';

const VOUCHER = {
  voucherId: 'v-old00001-aaaaaa',
  issuerUid: 'u-old-issuer',
  serviceType: 'consulting.session',
  title: 'Beratung',
  description: '',
  durationMinutes: 60,
  validFrom: '2026-03-02T09:00:00Z',
  validUntil: '2026-03-02T12:00:00.000Z',
  allowedSlots: ['slot-x'],
  price: { amount: 12000, currency: 'EUR' },
  terms: { template: 'consulting' },
  transferable: true,
  status: 'booked',
  holderUid: 'u-old-holder',
  createdAt: '2025-12-01T08:00:00.000Z',
};
const BOOKING = {
  bookingId: 'b-old00001-aaaaaa',
  voucherId: VOUCHER.voucherId,
  issuerUid: 'u-old-issuer',
  holderUid: 'u-old-holder',
  slotId: 'slot-2026-03-02T10:00:00.000Z',
  slotStart: '2026-03-02T10:00:00.000Z',
  slotEnd: '2026-03-02T11:00:00.000Z',
  status: 'booked',
  createdAt: '2025-12-02T08:00:00.000Z',
};
/** As the edge's tables had it. */
const EDGE_TRANSFER = {
  id: 'in-old00001-aaaaaa',
  direction: 'in',
  label: 'Old',
  wallet_address: 'wallet-old',
  network: null,
  crypto_amount: 0.25,
  crypto_symbol: 'ETH',
  fiat_amount: 100.5,
  fiat_currency: 'EUR',
  external_account: null,
  meta: '{"source":"demo"}',
  status: 'settled',
  created_at: '2025-12-01T08:00:00.000Z',
  updated_at: '2025-12-02T08:00:00.000Z',
};
const APPLICATION = {
  applicationId: 'app-old00001-aaaaaa',
  borrowerUid: 'u-old-borrower',
  propertyId: 'house-old',
  desiredLoan: { amount: 30000000, currency: 'EUR' },
  desiredDurationYears: 20,
  desiredRateType: 'fixed',
  maxInterestRate: 0.04,
  submissionTs: '2025-12-01T08:00:00.000Z',
  status: 'accepted',
  visibility: 'private',
  meta: {},
};
const OFFER = {
  voucherId: 'mort-offer-old00001-aaaaaa',
  type: 'mortgage-offer',
  applicationId: APPLICATION.applicationId,
  issuerId: 'bank-old',
  holderUid: 'u-old-borrower',
  status: 'accepted',
  loan: APPLICATION.desiredLoan,
  interest: { nominalRate: 0.035 },
  repayment: null,
  fees: null,
  validity: { validFrom: '2025-12-01T09:00:00.000Z', validUntil: null },
  termsRef: null,
  roomRefs: { negotiationRoomId: 'mortgage:offer:mort-offer-old00001-aaaaaa', contractRoomId: null },
  createdAt: '2025-12-01T09:00:00.000Z',
};
const CONTRACT = {
  voucherId: 'mort-contract-old00001-aaaaaa',
  offerVoucherId: OFFER.voucherId,
  signedByBorrower: true,
  signedByLender: true,
  signedByNotary: true,
  documentRefs: { draftPdf: 'a.pdf', signedPdf: null },
  createdAt: '2025-12-02T09:00:00.000Z',
};

let test: LegacyTest;
let folder: string;
let store: string;
beforeEach(async () => {
  store = await mkdtemp(join(tmpdir(), 'kontor-documents-'));
  test = await startLegacy({ CONTRACTS_FOLDER: store });
  folder = await mkdtemp(join(tmpdir(), 'kontor-import-'));
});
afterEach(async () => {
  await test[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
  await rm(store, { recursive: true });
});

const dump = (files: Readonly<Record<string, unknown>>) =>
  Promise.all(
    Object.entries(files).map(([name, content]) => writeFile(join(folder, `${name}.json`), JSON.stringify(content))),
  );
/** A file of the bucket. */
const lay = async (path: string, content = HELLO) => {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), content);
};
const stored = async (key: string) => {
  const file = await test.services.contractStorage.open(key);
  return file === null ? null : text(file.content);
};
const bring = async (more: Partial<ImportOptions> = {}) => {
  const { ownerUrl } = test.testDatabase;
  const { contractStorage: storage, contractStaging: staging } = test.services;
  const documents = { storage, staging };
  const { files, ignored } = await importOldStore({ folder, ownerUrl, documents, isDryRun: false, ...more });
  const numbers = Object.fromEntries(
    files.map(({ file, read, imported, present, refused }) => [file, [read, imported, present, refused]]),
  );
  return { numbers, ignored, remarks: files.flatMap(({ remarks }) => remarks), text: reportText(files, ignored) };
};
/** As the gateway says of a client that it lets in without an identity. */
const OLD_CLIENT = { headers: { 'x-kontor-legacy': 'pass' } };
const count = async (table: string) =>
  (await test.sql<{ count: number }>(`SELECT count(*)::int FROM ${table}`))[0]!.count;

const HELLO = 'hello contract\n';
/** As the edge's table had it. */
const DOCUMENT = {
  id: 'ct-old00001-aaaaaa',
  name: 'Vertrag für A&B.txt',
  mime_type: 'text/plain',
  byte_size: 15,
  storage_url: 'contracts/ct-old00001-aaaaaa/Vertrag%20f%C3%BCr%20A%26B.txt',
  hash_sha256: createHash('sha256').update(HELLO).digest('hex'),
  created_by: 'u-old-issuer',
  created_at: '2025-12-01T08:00:00.000Z',
};
const LINK = {
  id: 'cl-old00001-aaaaaa',
  contract_id: DOCUMENT.id,
  voucher_id: VOUCHER.voucherId,
  room_id: 'wabe:B-2',
  role: 'annex',
  created_at: '2025-12-01T08:00:01.000Z',
};
const TEMPLATE = {
  id: 'massage',
  service_type: 'health.massage',
  title: 'Massage',
  default_duration: 25,
  default_terms: '{"template":"massage"}',
};

const ALL = {
  voucher_templates: [TEMPLATE],
  contracts: [DOCUMENT],
  contract_links: [LINK],
  vouchers: [VOUCHER],
  bookings: [BOOKING],
  transfers: [EDGE_TRANSFER],
  mortgage_applications: [APPLICATION],
  offers: [OFFER],
  mortgage_contracts: [CONTRACT],
  presence: [
    { thinker_id: 'u-old-holder', token: 'secret', pair_code: 'x', status: 'online', last_seen: 1764583200000 },
  ],
  events: [{ id: 'ev-1', type: 'voucher.book', actorId: 'u-old-holder', meta: {}, createdAt: '2025-12-02T08:00:00Z' }],
  telemetry_events: [
    { id: 'te-1', type: 'page.view', path: '/', actor_uid: null, meta: '{}', created_at: '2025-12-02' },
  ],
  rooms: [{ id: 'wabe:A-1', type: 'mixed', owner_id: 'u-old-issuer', meta: {} }],
  cms: [{ unknown: true }],
};

it('brings everything over, ids and words kept; once', async () => {
  await dump(ALL);
  await lay(DOCUMENT.storage_url);
  const first = await bring();
  expect(first.remarks).toEqual([]);
  expect(Object.values(first.numbers)).toEqual(Array.from({ length: 13 }, () => [1, 1, 0, 0]));
  expect(first.ignored).toEqual(['cms.json']);

  const list = (await test.call('GET /api/voucher/list?issuerUid=u-old-issuer')).body;
  expect(list).toEqual({ items: [VOUCHER] });
  const bookings = (await test.call('GET /api/voucher/bookings?holderUid=u-old-holder')).body;
  expect(bookings.items).toEqual([{ ...BOOKING, cancelReason: null, cancelledAt: null }]);
  const { items } = (await test.call('GET /api/telbank/transfers?walletAddress=wallet-old')).body;
  expect(items).toMatchObject([
    { id: EDGE_TRANSFER.id, cryptoAmount: 0.25, fiatAmount: 100.5, meta: { source: 'demo' }, status: 'settled' },
  ]);
  const headers = { 'x-mot-user': 'u-old-borrower' };
  expect((await test.call('GET /api/hypotheken/anfrage/list', { headers })).body.applications).toEqual([APPLICATION]);
  expect((await test.call('GET /api/hypotheken/angebot/list', { headers })).body.offers).toEqual([OFFER]);
  expect(await test.sql('SELECT status, document_refs FROM mortgage_contracts')).toEqual([
    { status: 'signed', document_refs: CONTRACT.documentRefs },
  ]);
  expect(await test.sql('SELECT status, pair_code FROM presence_sessions')).toEqual([
    { status: 'offline', pair_code: 'x' },
  ]);

  const { items: contracts } = (await test.call('GET /api/contracts/list?roomId=wabe:B-2', OLD_CLIENT)).body;
  expect(contracts).toEqual([
    {
      id: DOCUMENT.id,
      name: DOCUMENT.name,
      mimeType: 'text/plain',
      byteSize: 15,
      storageUrl: DOCUMENT.storage_url,
      hashSha256: DOCUMENT.hash_sha256,
      createdBy: 'u-old-issuer',
      createdAt: DOCUMENT.created_at,
    },
  ]);
  expect((await test.call(`GET /api/contracts/list?voucherId=${VOUCHER.voucherId}`, OLD_CLIENT)).body.items).toEqual(
    contracts,
  );
  expect(await stored(DOCUMENT.storage_url)).toBe(HELLO);
  expect(await test.sql('SELECT legacy_id, role FROM contract_links')).toEqual([{ legacy_id: LINK.id, role: 'annex' }]);
  expect(await test.sql(`SELECT default_duration, default_terms FROM voucher_templates WHERE id = 'massage'`)).toEqual([
    { default_duration: 25, default_terms: { template: 'massage' } },
  ]);
  // Those who have an offer in common meet in its room, and in that of its contract.
  expect(await test.sql(`SELECT room_id, count(*)::int FROM room_members GROUP BY room_id ORDER BY room_id`)).toEqual([
    { room_id: `mortgage:contract:${CONTRACT.voucherId}`, count: 2 },
    { room_id: `mortgage:offer:${OFFER.voucherId}`, count: 2 },
  ]);

  const again = await bring();
  expect(Object.values(again.numbers)).toEqual(Array.from({ length: 13 }, () => [1, 0, 1, 0]));
});

it('keeps nothing of a dry run, and tells the same', async () => {
  await dump(ALL);
  const { numbers } = await bring({ isDryRun: true });
  expect(Object.values(numbers)).toEqual(Array.from({ length: 13 }, () => [1, 1, 0, 0]));
  for (const table of ['vouchers', 'voucher_bookings', 'transfers', 'events', 'thinkers', 'contracts'])
    expect(await count(table)).toBe(0);
});

describe('files of contracts', () => {
  const key = DOCUMENT.storage_url;
  const nobody = { created_by: null };

  it.each<[string, object, () => Promise<void>, string]>([
    ['under their key', {}, () => lay(key), key],
    ['under their name', {}, () => lay(decodeURIComponent(key)), key],
    ['in the record', { base64: Buffer.from(HELLO).toString('base64') }, async () => undefined, key],
    [
      'in the address',
      { storage_url: `data:text/plain;base64,${Buffer.from(HELLO).toString('base64')}` },
      async () => undefined,
      key,
    ],
    [
      'where a path says',
      { storage_url: '/var/bucket/2025/hello.txt', name: 'hello.txt' },
      () => lay('var/bucket/2025/hello.txt'),
      'contracts/ct-old00001-aaaaaa/hello.txt',
    ],
    [
      'under the path of an address, when somebody has fetched them',
      { storage_url: `https://files.example/${key}` },
      () => lay(key),
      key,
    ],
  ])('are found %s', async (_, fields, prepare, expected) => {
    await prepare();
    await dump({ contracts: [{ ...DOCUMENT, ...nobody, ...fields }] });
    expect(await bring({ isDryRun: true })).toMatchObject({ numbers: { 'contracts.json': [1, 1, 0, 0] }, remarks: [] });
    expect(await stored(expected)).toBeNull();
    expect(await bring()).toMatchObject({ numbers: { 'contracts.json': [1, 1, 0, 0] }, remarks: [] });
    expect(await stored(expected)).toBe(HELLO);
  });

  it('are reported when they are not there or are others; the next run brings those that are there by then', async () => {
    await dump({
      contracts: [
        DOCUMENT,
        { ...DOCUMENT, id: 'ct-2', storage_url: 'contracts/ct-2/a.txt' },
        { ...DOCUMENT, id: 'ct-3', storage_url: 'contracts/ct-3/a.txt', hash_sha256: 'beef' },
        { ...DOCUMENT, id: 'ct-4', storage_url: 'https://files.example/contracts/ct-4/a.txt' },
      ],
    });
    await lay('contracts/ct-2/a.txt', 'something else');
    const { numbers, text: report } = await bring();
    expect(numbers).toEqual({ 'contracts.json': [4, 3, 0, 1] });
    expect(report.split('\n')).toEqual([
      'contracts.json -> contracts: 4 read, 3 imported, 0 there already, 1 refused, 3 without their files',
      '  record 3: hashSha256 is no SHA-256',
      `  record 1: its file ${key} is not in the folder`,
      '  record 2: its file contracts/ct-2/a.txt has another hash and is left out',
      '  record 4: its file contracts/ct-4/a.txt is not in the folder',
    ]);
    expect(await stored('contracts/ct-2/a.txt')).toBeNull();

    await lay(key);
    expect((await bring()).remarks).not.toContain(`record 1: its file ${key} is not in the folder`);
    expect(await stored(key)).toBe(HELLO);
  });

  it('do not reach for what lies outside of the folder', async () => {
    const outside = join(store, 'secret.txt');
    await writeFile(outside, HELLO);
    await mkdir(join(folder, 'contracts', 'ct-2'), { recursive: true });
    await symlink(outside, join(folder, 'contracts', 'ct-2', 'a.txt'));
    await dump({
      contracts: [
        { ...DOCUMENT, storage_url: `../${store.split('/').at(-1)}/secret.txt` },
        { ...DOCUMENT, id: 'ct-2', storage_url: 'contracts/ct-2/a.txt' },
      ],
    });
    expect((await bring()).remarks).toHaveLength(2);
  });
});

it('leaves links of what is not there out', async () => {
  await dump({
    contracts: [{ ...DOCUMENT, base64: Buffer.from(HELLO).toString('base64') }],
    contract_links: [
      LINK,
      { ...LINK, id: 'cl-2', voucher_id: null, contract_id: 'ct-none' },
      { ...LINK, id: 'cl-3', voucher_id: null },
      { ...LINK, id: 'cl-4', voucher_id: null, room_id: null },
      { ...LINK, id: 'cl-5', voucher_id: null, role: 'other' },
    ],
  });
  const { numbers, remarks } = await bring();
  expect(numbers['contract_links.json']).toEqual([5, 1, 0, 4]);
  expect(remarks).toEqual([
    'record 4: voucherId and roomId are missing',
    'record 5: the role other is unknown',
    `record 1: voucher_id ${VOUCHER.voucherId} is not there`,
    expect.stringMatching(/^record 2: contract_id .* is not there$/),
  ]);
});

it('says of each record that cannot be brought why, and brings the others', async () => {
  const late = { ...BOOKING, slotStart: '2026-03-02T09:00:00.000Z', slotEnd: '2026-03-02T10:00:00.000Z' };
  await dump({
    vouchers: [
      VOUCHER,
      { ...VOUCHER, voucherId: 'v-2', status: 'lost' },
      { title: 'nobody' },
      { ...VOUCHER, voucherId: 'v-3', title: 'a\u0000' },
    ],
    bookings: [
      BOOKING,
      { ...late, bookingId: 'b-2', voucherId: 'v-none' },
      { ...BOOKING, bookingId: 'b-3' },
      { ...late, bookingId: 'b-4', slotEnd: late.slotStart },
      { ...late, bookingId: 'b-5' },
    ],
    offers: [{ ...OFFER, applicationId: 'app-none' }],
    transfers: [{ ...EDGE_TRANSFER, fiat_amount: -1 }],
  });
  const { numbers, remarks } = await bring();
  expect(numbers).toEqual({
    'vouchers.json': [4, 1, 0, 3],
    'bookings.json': [5, 2, 0, 3],
    'offers.json': [1, 0, 0, 1],
    'transfers.json': [1, 0, 0, 1],
  });
  expect(remarks).toEqual([
    'record 2: invalid status',
    'record 3: voucherId is missing',
    'record 4: a text has characters that cannot be stored',
    'record 4: slotEnd is not after slotStart',
    'record 2: voucher_id v-none is not there',
    'record 3: another row is in its way',
    'record 1: application_id app-none is not there',
    expect.stringContaining('cryptoAmount, cryptoSymbol'),
  ]);
});

it('goes on where it was interrupted, and brings everything once', async () => {
  const vouchers = Array.from({ length: 25 }, (_, index) => ({
    ...VOUCHER,
    voucherId: `v-${index}`,
    status: 'issued',
  }));
  await dump({ vouchers });
  let lots = 0;
  const killed = bring({
    batchSize: 4,
    onProgress() {
      if (++lots === 3) throw new Error('killed');
    },
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await count('vouchers')).toBe(12);
  const { numbers } = await bring({ batchSize: 4 });
  expect(numbers).toEqual({ 'vouchers.json': [25, 25, 0, 0] });
  expect(await count('vouchers')).toBe(25);
  expect(await test.sql(`SELECT FROM app.meta WHERE key LIKE 'marketplace.import.%'`)).toEqual([]);
});

it('refuses a folder with nothing in it, and a file that is none', async () => {
  await expect(bring()).rejects.toThrow('has none of the files');
  await writeFile(join(folder, 'vouchers.json'), '{"vouchers": [');
  await expect(bring()).rejects.toThrow('in the middle of an object');
});
