import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import {
  admin,
  browser,
  owner,
  somebody,
  startMarketplace,
  type MarketplaceTest,
} from '../testing/marketplace.fixture.js';

const HOUR = 3_600_000;
const start = Date.parse('2026-03-01T08:00:00Z');
let now = start;
/** Instants of the next day, by hour. */
const at = (hours: number) => new Date(Date.parse('2026-03-02T00:00:00Z') + hours * HOUR).toISOString();
/** Valid from 9 to 12: three slots of an hour. */
const morning = { validFrom: at(9), validUntil: at(12) };

let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace({ clock: () => new Date(now) });
  await test.change(
    `INSERT INTO fees (id, scope, percentage, currency) VALUES ('voucher.booking', 'voucher', 0.02, 'EUR')`,
  );
});
beforeEach(() => void (now = start));
afterAll(() => test[Symbol.asyncDispose]());

const ledger = (bookingId: string) =>
  test.sql(
    `SELECT fee_id, subject_type, kind, part, amount_cents::int AS amount, currency FROM fee_events
     WHERE subject_id = $1 ORDER BY created_at, kind`,
    [bookingId],
  );
const log = (bookingId: string) =>
  test.sql(`SELECT type, meta FROM events WHERE subject_id = $1 ORDER BY created_at`, [bookingId]);
const topics = async (voucherId: string) =>
  (await test.sql<{ topic: string }>('SELECT topic FROM app.outbox WHERE key = $1 ORDER BY id', [voucherId])).map(
    ({ topic }) => topic,
  );
const charge = {
  fee_id: 'voucher.booking',
  subject_type: 'voucher_booking',
  kind: 'charge',
  part: 'combined',
  currency: 'EUR',
};

describe('booking a slot', () => {
  it('changes booking, voucher, fee ledger, log and outbox together', async () => {
    const [issuer, holder] = [somebody(), somebody()];
    const voucherId = await test.issue(issuer, { ...morning, price: { amount: 12000, currency: 'EUR' } });
    const { booking } = await test.book(holder, voucherId, at(10));
    expect(booking).toMatchObject({
      id: expect.stringMatching(new RegExp(`^b-${start.toString(36)}-[0-9a-z]{6}$`)),
      status: 'BOOKED',
      startsAt: at(10),
      endsAt: at(11),
      voucher: { status: 'BOOKED', holder: { id: expect.any(String) } },
    });
    expect(await ledger(booking.id)).toEqual([{ ...charge, amount: 240 }]);
    expect(await log(booking.id)).toEqual([{ type: 'voucher.book', meta: { voucherId, slotStart: at(10) } }]);
    expect(await topics(voucherId)).toEqual(['marketplace.voucher.booked']);
  });

  it.each([
    [12025, 241],
    [125, 3],
    [25, 1],
  ])('of a voucher at %i costs %i', async (amount, fee) => {
    const voucherId = await test.issue(somebody(), { ...morning, price: { amount, currency: 'EUR' } });
    const { booking } = await test.book(somebody(), voucherId, at(9));
    expect(await ledger(booking.id)).toEqual([{ ...charge, amount: fee }]);
  });

  it('that costs nothing leaves no line', async () => {
    for (const price of [{ amount: 1, currency: 'EUR' }, null]) {
      const { booking } = await test.book(somebody(), await test.issue(somebody(), { ...morning, price }), at(9));
      expect(await ledger(booking.id)).toEqual([]);
    }
  });

  it('costs a fixed part too where one is set, in its own currency, and nothing when the fee is off', async () => {
    const feeOf = async (amount: number, currency: string) => {
      const { booking } = await test.book(
        somebody(),
        await test.issue(somebody(), { ...morning, price: { amount, currency } }),
        at(9),
      );
      return (await ledger(booking.id)).map(({ part, amount, currency }) => ({ part, amount, currency }));
    };
    await test.change(`UPDATE fees SET fixed_amount = 30 WHERE id = 'voucher.booking'`);
    expect(await feeOf(9999, 'EUR')).toEqual([{ part: 'combined', amount: 230, currency: 'EUR' }]);
    expect(await feeOf(10000, 'USD')).toEqual(
      expect.arrayContaining([
        { part: 'percentage', amount: 200, currency: 'USD' },
        { part: 'fixed', amount: 30, currency: 'EUR' },
      ]),
    );
    await test.change(`UPDATE fees SET fixed_amount = 0, active = false WHERE id = 'voucher.booking'`);
    expect(await feeOf(12000, 'EUR')).toEqual([]);
    await test.change(`UPDATE fees SET active = true WHERE id = 'voucher.booking'`);
  });

  it('works for a browser without an account', async () => {
    const voucherId = await test.issue(somebody(), morning);
    expect(await test.book(browser('books-without-account'), voucherId, at(9))).toMatchObject({
      __typename: 'BookVoucherSuccess',
    });
    expect(await test.book(anonymous, voucherId, at(10))).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('fails when it is taken, also by a slot that overlaps', async () => {
    const voucherId = await test.issue(somebody(), { ...morning, durationMinutes: 90, terms: { multiBooking: true } });
    await test.book(somebody(), voucherId, at(9));
    for (const slot of [9, 10]) {
      expect(await test.book(somebody(), voucherId, at(slot))).toMatchObject({
        __typename: 'SlotTakenError',
        code: 'SLOT_TAKEN',
        path: ['startsAt'],
      });
    }
  });

  it('fails when the voucher is held and for one booking only', async () => {
    const holder = somebody();
    const voucherId = await test.issue(somebody(), morning);
    await test.book(holder, voucherId, at(9));
    for (const viewer of [holder, somebody()]) {
      expect(await test.book(viewer, voucherId, at(10))).toMatchObject({
        __typename: 'VoucherNotBookableError',
        code: 'VOUCHER_NOT_BOOKABLE',
      });
    }
    expect(await test.sql('SELECT id FROM voucher_bookings WHERE voucher_id = $1', [voucherId])).toHaveLength(1);
  });

  it('of a voucher for several bookings passes the voucher on', async () => {
    const [issuer, first, second] = [somebody(), somebody(), somebody()];
    const voucherId = await test.issue(issuer, { ...morning, terms: { multiBooking: true } });
    const one = await test.book(first, voucherId, at(9));
    const two = await test.book(second, voucherId, at(10));
    expect(two.booking.voucher.holder.id).not.toBe(one.booking.voucher.holder.id);
    // Who comes first no longer holds it, and does not see who does.
    const { data } = await test.execute({
      query:
        'query ($id: ID!) { voucher(id: $id) { status holder { id } bookings { totalCount edges { node { id } } } } }',
      variables: { id: voucherId },
      viewer: first,
    });
    expect(data.voucher).toEqual({
      status: 'BOOKED',
      holder: null,
      bookings: { totalCount: 1, edges: [{ node: { id: one.booking.id } }] },
    });
  });

  it.each(['consumed', 'cancelled'])('fails when the voucher is %s', async (status) => {
    const voucherId = await test.issue(somebody(), morning);
    await test.change('UPDATE vouchers SET status = $2 WHERE id = $1', [voucherId, status]);
    expect(await test.book(somebody(), voucherId, at(9))).toMatchObject({
      __typename: 'VoucherNotBookableError',
      path: ['voucherId'],
    });
  });

  it('fails when the validity is over, marked or not', async () => {
    const [over, marked] = [await test.issue(somebody(), morning), await test.issue(somebody(), morning)];
    await test.change(`UPDATE vouchers SET status = 'expired' WHERE id = $1`, [marked]);
    now = Date.parse(at(12));
    for (const voucherId of [over, marked]) {
      expect(await test.book(somebody(), voucherId, at(9))).toMatchObject({
        __typename: 'VoucherExpiredError',
        code: 'VOUCHER_EXPIRED',
      });
    }
  });

  it('fails at an instant at which no slot begins, or that is past', async () => {
    const voucherId = await test.issue(somebody(), morning);
    for (const slot of [at(8), at(9.5), at(12), at(1_000_000)]) {
      expect(await test.book(somebody(), voucherId, slot)).toMatchObject({
        __typename: 'InvalidInputError',
        path: ['startsAt'],
      });
    }
    now = Date.parse(at(9)) + 1;
    expect(await test.book(somebody(), voucherId, at(9))).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['startsAt'],
    });
    expect(await test.book(somebody(), voucherId, at(10))).toMatchObject({ __typename: 'BookVoucherSuccess' });
  });

  it('finds no voucher by an id that cannot be', async () => {
    for (const voucherId of ['v-unknown', '', 'x'.repeat(10_000)]) {
      expect(await test.book(somebody(), voucherId, at(9))).toMatchObject({
        __typename: 'NotFoundError',
        path: ['voucherId'],
      });
    }
  });

  it('refuses dates that are none', async () => {
    const voucherId = await test.issue(somebody(), morning);
    for (const slot of ['tomorrow', '2026-13-01T00:00:00Z', '']) {
      expect(await test.book(somebody(), voucherId, slot)).toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
    expect(await test.book(somebody(), voucherId, '0000-01-01T00:00:00Z')).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['startsAt'],
    });
  });

  it('has one effect under one idempotency key', async () => {
    const holder = somebody();
    const voucherId = await test.issue(somebody(), { ...morning, price: { amount: 12000, currency: 'EUR' } });
    const results = await Promise.all(
      Array.from({ length: 6 }, () => test.book(holder, voucherId, at(9), { idempotencyKey: 'tap' })),
    );
    expect(new Set(results.map(({ booking }) => booking.id)).size).toBe(1);
    expect(await ledger(results[0].booking.id)).toHaveLength(1);
    expect(await test.book(holder, voucherId, at(10), { idempotencyKey: 'tap' })).toMatchObject({
      __typename: 'IdempotencyKeyReusedError',
    });
  });

  it('does not use its idempotency key up when it fails', async () => {
    const holder = somebody();
    const voucherId = await test.issue(somebody(), { ...morning, terms: { multiBooking: true } });
    const { booking } = await test.book(somebody(), voucherId, at(9));
    expect(await test.book(holder, voucherId, at(9), { idempotencyKey: 'again' })).toMatchObject({
      __typename: 'SlotTakenError',
    });
    await test.cancel(admin, booking.id);
    expect(await test.book(holder, voucherId, at(9), { idempotencyKey: 'again' })).toMatchObject({
      __typename: 'BookVoucherSuccess',
    });
  });
});

describe('cancelling a booking', () => {
  async function booked(input: object = {}, issuer: Viewer = somebody(), holder: Viewer = somebody()) {
    const voucherId = await test.issue(issuer, { ...morning, price: { amount: 12000, currency: 'EUR' }, ...input });
    const { booking } = await test.book(holder, voucherId, at(10));
    return { issuer, holder, voucherId, bookingId: booking.id as string };
  }

  it('frees slot and voucher and gives the fee back, to the cent', async () => {
    const { issuer, holder, voucherId, bookingId } = await booked();
    await test.change(`UPDATE fees SET percentage = 0.5 WHERE id = 'voucher.booking'`);
    const result = await test.cancel(holder, bookingId, ' krank ');
    await test.change(`UPDATE fees SET percentage = 0.02 WHERE id = 'voucher.booking'`);
    expect(result).toMatchObject({
      __typename: 'CancelBookingSuccess',
      booking: {
        status: 'CANCELLED',
        cancelReason: 'krank',
        cancelledAt: new Date(now).toISOString(),
        voucher: { status: 'ISSUED', holder: null },
      },
    });
    expect(await ledger(bookingId)).toEqual([
      { ...charge, amount: 240 },
      { ...charge, kind: 'reversal', amount: -240 },
    ]);
    expect((await log(bookingId)).at(-1)).toEqual({ type: 'voucher.cancel', meta: { voucherId, reason: 'krank' } });
    expect(await topics(voucherId)).toEqual(['marketplace.voucher.booked', 'marketplace.voucher.cancelled']);
    expect(await test.book(issuer, voucherId, at(10))).toMatchObject({ __typename: 'BookVoucherSuccess' });
  });

  it('a second time changes nothing', async () => {
    const { holder, bookingId } = await booked();
    const first = await test.cancel(holder, bookingId, 'krank');
    now += HOUR;
    expect(await test.cancel(holder, bookingId, 'anders')).toEqual(first);
    expect(await log(bookingId)).toHaveLength(2);
    expect(await ledger(bookingId)).toHaveLength(2);
  });

  it('at once from both sides happens once', async () => {
    const { holder, bookingId } = await booked();
    const results = await Promise.all([holder, admin, holder, admin].map((viewer) => test.cancel(viewer, bookingId)));
    expect(results.map(({ __typename }) => __typename)).toEqual(Array(4).fill('CancelBookingSuccess'));
    expect(await ledger(bookingId)).toHaveLength(2);
    expect(await log(bookingId)).toHaveLength(2);
  });

  it('leaves the voucher to the newest booking that remains', async () => {
    const [first, second] = [somebody(), somebody()];
    const voucherId = await test.issue(somebody(), { ...morning, terms: { multiBooking: true } });
    const one = await test.book(first, voucherId, at(9));
    const two = await test.book(second, voucherId, at(10));
    const statusAfter = async (viewer: Viewer, bookingId: string) => {
      await test.cancel(viewer, bookingId);
      return test.sql(
        'SELECT status, user_id FROM vouchers LEFT JOIN thinkers ON thinkers.id = holder_id WHERE vouchers.id = $1',
        [voucherId],
      );
    };
    expect(await statusAfter(second, two.booking.id)).toEqual([{ status: 'booked', user_id: first.userId }]);
    expect(await statusAfter(first, one.booking.id)).toEqual([{ status: 'issued', user_id: null }]);
  });

  it('is possible for the holder until the window closes, inclusive', async () => {
    const { issuer, holder, bookingId } = await booked({ terms: { cancelWindowHours: 4 } });
    const { data } = await test.execute({
      query: 'query ($id: ID!) { voucherBooking(id: $id) { cancellableUntil } }',
      variables: { id: bookingId },
      viewer: holder,
    });
    expect(data.voucherBooking.cancellableUntil).toBe(at(6));
    now = Date.parse(at(6)) + 1;
    const late = await test.mutate(holder, 'cancelBooking', { bookingId }, 'booking { id }');
    expect(late).toMatchObject({
      __typename: 'CancelWindowClosedError',
      code: 'CANCEL_WINDOW_CLOSED',
      path: ['bookingId'],
    });
    const { data: told } = await test.execute({
      query:
        'mutation ($id: ID!) { cancelBooking(input: { bookingId: $id }) { ... on CancelWindowClosedError { closedAt } } }',
      variables: { id: bookingId },
      viewer: holder,
    });
    expect(told.cancelBooking.closedAt).toBe(at(6));
    expect(await test.cancel(issuer, bookingId)).toMatchObject({ __typename: 'CancelBookingSuccess' });

    const inTime = await booked({ terms: { cancelWindowHours: 4 } }, issuer, holder);
    now = Date.parse(at(6));
    expect(await test.cancel(holder, inTime.bookingId)).toMatchObject({ __typename: 'CancelBookingSuccess' });
  });

  it('keeps the fee when it is late or the issuer does it', async () => {
    const business = owner();
    const byIssuer = await booked({}, business);
    await test.cancel(business, byIssuer.bookingId);
    expect(await ledger(byIssuer.bookingId)).toHaveLength(1);

    const late = await booked({ terms: { cancelWindowHours: 4 } });
    now = Date.parse(at(7));
    await test.cancel(admin, late.bookingId);
    expect(await ledger(late.bookingId)).toHaveLength(1);
  });

  it('is not possible once the voucher is used', async () => {
    const { issuer, holder, voucherId, bookingId } = await booked();
    now = Date.parse(at(11));
    await test.mutate(issuer, 'consumeVoucher', { voucherId }, 'voucher { id }');
    expect(await test.cancel(holder, bookingId)).toMatchObject({ __typename: 'ConflictError', path: ['bookingId'] });
  });

  it('finds no booking that is not there or not theirs', async () => {
    const { bookingId } = await booked();
    for (const id of [bookingId, 'b-unknown', '', 'x'.repeat(10_000)]) {
      expect(await test.cancel(somebody(), id)).toMatchObject({ __typename: 'NotFoundError', path: ['bookingId'] });
    }
    expect(await test.cancel(anonymous, bookingId)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('takes a reason of up to 500 characters', async () => {
    const { holder, bookingId } = await booked();
    expect(await test.cancel(holder, bookingId, 'x'.repeat(501))).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['reason'],
    });
    expect(await test.cancel(holder, bookingId, ' ')).toMatchObject({ booking: { cancelReason: null } });
  });
});

describe('a booking', () => {
  const look = async (viewer: Viewer, id: string) =>
    (
      await test.execute({
        query: `query ($id: ID!) { voucherBooking(id: $id) {
          holder { user { id } } issuer { user { id } } voucher { title } feeEvents { amount { amount } kind fee { percentage } }
        } }`,
        variables: { id },
        viewer,
      })
    ).data.voucherBooking;

  it('shows its sides to each other, and its fees to the issuer', async () => {
    const [issuer, holder] = [owner(), somebody()];
    const voucherId = await test.issue(issuer, {
      ...morning,
      title: 'Sprechstunde',
      price: { amount: 12000, currency: 'EUR' },
    });
    const { booking } = await test.book(holder, voucherId, at(9));
    const shown = {
      holder: { user: { id: holder.userId } },
      issuer: { user: { id: issuer.userId } },
      voucher: { title: 'Sprechstunde' },
      feeEvents: [{ amount: { amount: 240 }, kind: 'CHARGE', fee: { percentage: '0.0200' } }],
    };
    expect(await look(issuer, booking.id)).toEqual(shown);
    expect(await look(admin, booking.id)).toEqual(shown);
    expect(await look(holder, booking.id)).toEqual({ ...shown, feeEvents: null });
    expect(await look(somebody(), booking.id)).toBeNull();
    expect(await look(anonymous, booking.id)).toBeNull();
  });
});
