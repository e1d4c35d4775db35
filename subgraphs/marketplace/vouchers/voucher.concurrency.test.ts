import { HOUR_MS } from '../../../platform/durations.js';
import type { Viewer } from '../../../platform/identity/viewer.js';
import { configureFee, thinkerOf } from '../testing/ledger.fixture.js';
import { admin, owner, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

/** Everything that can happen to a voucher, all at once. */

const first = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
const slot = (index: number) => new Date(first + index * HOUR_MS);
let now = Date.now();
let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace({ clock: () => new Date(now) });
  const fixed = { amount: 30, currency: 'EUR' };
  await configureFee(test, admin, { feeId: 'voucher.booking', percentage: '0.0200', fixed });
});
beforeEach(() => void (now = Date.now()));
afterAll(() => test[Symbol.asyncDispose]());

const issuer = owner();
const people = [somebody(), somebody(), somebody()] as const;

it.each([
  ['one booking', false, 0],
  ['many bookings', true, 0],
  ['a slot that is over', false, 2],
  ['many bookings, one of them over', true, 2],
])('leaves one state that makes sense: %s', async (_, multiBooking, hoursLater) => {
  const [a, b, c] = people;
  const ids = await Promise.all(people.map(async (viewer) => (await thinkerOf(test, viewer)).publicId));
  const voucherId = await test.issue(issuer, {
    isTransferable: true,
    price: { amount: 12_025, currency: 'USD' },
    validFrom: slot(0),
    terms: { multiBooking },
  });
  const bookingId: string = (await test.book(a, voucherId, slot(0))).booking.id;
  now += hoursLater * HOUR_MS;
  const doing = async (viewer: Viewer, field: string, input: object) => {
    const { errors = [] } = await test.mutate(viewer, field, input, '__typename');
    for (const { extensions } of errors) expect([field, extensions.code]).toEqual([field, 'FORBIDDEN']);
  };
  const hand = (viewer: Viewer, to: number) => doing(viewer, 'transferVoucher', { voucherId, toPublicId: ids[to] });
  const book = (viewer: Viewer, index: number, more: object = {}) =>
    doing(viewer, 'bookVoucher', { voucherId, startsAt: slot(index), ...more });
  const once = { idempotencyKey: `once ${voucherId}` };
  await Promise.all([
    ...[hand(a, 1), hand(a, 2), hand(a, 0), hand(b, 0), hand(issuer, 2)],
    ...[a, b, issuer, admin].map((viewer) => doing(viewer, 'cancelBooking', { bookingId })),
    ...[issuer, admin].map((viewer) => doing(viewer, 'consumeVoucher', { voucherId })),
    doing(issuer, 'revokeVoucher', { voucherId }),
    ...[book(b, 0), book(c, 3), book(c, 4), book(a, 3, once), book(a, 3, once), book(a, 5, once)],
  ]);

  // A voucher is booked as long as a booking is active, and by whoever has one of them.
  const [state] = await test.sql<{ status: string; active: number; held: number }>(
    `SELECT status, (SELECT count(*)::int FROM voucher_bookings WHERE voucher_id = voucher.id AND status = 'booked') AS active,
       (SELECT count(*)::int FROM voucher_bookings
        WHERE voucher_id = voucher.id AND status = 'booked' AND holder_id = voucher.holder_id) AS held
     FROM vouchers AS voucher WHERE id = $1`,
    [voucherId],
  );
  if (state!.status === 'booked') expect(state!.held).toBeGreaterThan(0);
  else if (state!.status !== 'consumed') expect(state!.active).toBe(0);
  if (!multiBooking) expect(state!.active).toBeLessThanOrEqual(1);

  // Every booking and every cancellation is in the log once, and what was charged is given back once or not at all.
  const wrong = await test.sql(
    `SELECT booking.id FROM voucher_bookings AS booking
     LEFT JOIN fee_events AS line ON line.subject_id = booking.id
     WHERE voucher_id = $1
     GROUP BY booking.id
     HAVING count(*) FILTER (WHERE kind = 'charge') <> 2
       OR count(*) FILTER (WHERE kind = 'reversal') NOT IN (0, CASE WHEN booking.status = 'cancelled' THEN 2 ELSE 0 END)
       OR (SELECT count(*) FROM events WHERE subject_id = booking.id AND type = 'voucher.book') <> 1
       OR (SELECT count(*) FROM events WHERE subject_id = booking.id AND type = 'voucher.cancel')
         <> CASE WHEN booking.status = 'cancelled' THEN 1 ELSE 0 END`,
    [voucherId],
  );
  expect(wrong).toEqual([]);
});
