import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
beforeEach(async () => {
  test = await startLegacy();
  folder = await mkdtemp(join(tmpdir(), 'kontor-import-'));
});
afterEach(async () => {
  await test[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

const dump = (files: Readonly<Record<string, unknown>>) =>
  Promise.all(
    Object.entries(files).map(([name, content]) => writeFile(join(folder, `${name}.json`), JSON.stringify(content))),
  );
const bring = async (more: Partial<ImportOptions> = {}) => {
  const { ownerUrl } = test.testDatabase;
  const { files, ignored } = await importOldStore({ folder, ownerUrl, isDryRun: false, ...more });
  const numbers = Object.fromEntries(
    files.map(({ file, read, imported, present, refused }) => [file, [read, imported, present, refused]]),
  );
  return { numbers, ignored, remarks: files.flatMap(({ remarks }) => remarks) };
};
const count = async (table: string) =>
  (await test.sql<{ count: number }>(`SELECT count(*)::int FROM ${table}`))[0]!.count;

const ALL = {
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
  const first = await bring();
  expect(first.remarks).toEqual([]);
  expect(Object.values(first.numbers)).toEqual(Array.from({ length: 10 }, () => [1, 1, 0, 0]));
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

  const again = await bring();
  expect(Object.values(again.numbers)).toEqual(Array.from({ length: 10 }, () => [1, 0, 1, 0]));
});

it('keeps nothing of a dry run, and tells the same', async () => {
  await dump(ALL);
  const { numbers } = await bring({ isDryRun: true });
  expect(Object.values(numbers)).toEqual(Array.from({ length: 10 }, () => [1, 1, 0, 0]));
  for (const table of ['vouchers', 'voucher_bookings', 'transfers', 'events', 'thinkers'])
    expect(await count(table)).toBe(0);
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
