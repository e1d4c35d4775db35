import { startLegacy, type LegacyTest } from '../testing/legacy.fixture.js';

let test: LegacyTest;
beforeAll(async () => {
  test = await startLegacy();
  await test.change(`INSERT INTO thinkers (id, public_id) VALUES (gen_random_uuid(), 'u-many')`);
  // Many of the same moment, down to what a JavaScript date does not see, so that a page ends within them.
  await test.change(
    `INSERT INTO vouchers (id, issuer_id, holder_id, status, created_at)
     SELECT 'v-' || n, id, id, 'booked', timestamptz '2026-01-01T00:00:00.0001Z' + n / 400 * interval '1 microsecond'
     FROM thinkers, generate_series(1000, 2000) AS n`,
  );
  await test.change(
    `INSERT INTO voucher_bookings (id, voucher_id, issuer_id, holder_id, slot_start, slot_end, created_at)
     SELECT 'b-' || id, id, issuer_id, holder_id, created_at, created_at + interval '1 hour', created_at FROM vouchers`,
  );
  await test.change(
    `INSERT INTO transfers (id, direction, label, crypto_amount, crypto_symbol, fiat_amount, fiat_currency, created_at)
     SELECT 'in-' || id, 'in', '', 1, 'ETH', 1, 'EUR', created_at FROM vouchers`,
  );
});
afterAll(() => test[Symbol.asyncDispose]());

const numbers = Array.from({ length: 1_001 }, (_, index) => 1_000 + index);

it.each([
  ['voucher/list', 'voucherId', numbers.map((number) => `v-${number}`)],
  ['voucher/list?holderUid=u-many&status=booked', 'voucherId', numbers.map((number) => `v-${number}`)],
  ['voucher/list?status=issued', 'voucherId', []],
  ['voucher/bookings?holderUid=u-many', 'bookingId', numbers.map((number) => `b-v-${number}`).toReversed()],
  ['telbank/transfers?direction=in', 'id', numbers.map((number) => `in-v-${number}`).toReversed()],
])('GET /api/%s gives all of a long list, each once and in order', async (path, id, expected) => {
  const { status, type, body } = await test.call(`GET /api/${path}`);
  expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
  expect(body.items.map((item: Record<string, string>) => item[id])).toEqual(expected);
});
