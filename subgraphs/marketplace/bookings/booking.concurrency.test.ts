import { browser, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';

let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace();
  await test.change(
    `INSERT INTO fees (id, scope, percentage, currency) VALUES ('voucher.booking', 'voucher', 0.02, 'EUR')`,
  );
});
afterAll(() => test[Symbol.asyncDispose]());

const inAnHour = () => new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000);

function counted(results: readonly { __typename: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { __typename } of results) counts[__typename] = (counts[__typename] ?? 0) + 1;
  return counts;
}

describe('200 bookings of one slot at once', () => {
  it.each([
    ['of a voucher for one booking', {}],
    ['of a voucher for several', { terms: { multiBooking: true } }],
  ])('%s: one wins, 199 are told, one fee falls due', async (_, input) => {
    const slot = inAnHour();
    const voucherId = await test.issue(somebody(), {
      validFrom: slot,
      price: { amount: 12000, currency: 'EUR' },
      ...input,
    });
    const results = await Promise.all(Array.from({ length: 200 }, () => test.book(somebody(), voucherId, slot)));
    expect(counted(results)).toEqual({ BookVoucherSuccess: 1, SlotTakenError: 199 });
    const [winner] = results.filter(({ __typename }) => __typename === 'BookVoucherSuccess');
    expect(await test.sql('SELECT id FROM voucher_bookings WHERE voucher_id = $1', [voucherId])).toEqual([
      { id: winner.booking.id },
    ]);
    expect(
      await test.sql('SELECT amount_cents FROM fee_events WHERE subject_id = $1', [winner.booking.id]),
    ).toHaveLength(1);
    expect(await test.sql('SELECT id FROM events WHERE subject_id = $1', [winner.booking.id])).toHaveLength(1);
    expect(await test.sql(`SELECT id FROM app.outbox WHERE key = $1`, [voucherId])).toHaveLength(1);
  });
});

describe('bookings of all slots at once', () => {
  it('never overlap', async () => {
    const slot = inAnHour();
    const voucherId = await test.issue(somebody(), {
      validFrom: slot,
      validUntil: new Date(slot.getTime() + 12 * 3_600_000),
      durationMinutes: 90,
      terms: { multiBooking: true },
    });
    const hours = Array.from({ length: 60 }, (_, index) => new Date(slot.getTime() + (index % 11) * 3_600_000));
    const results = await Promise.all(
      hours.map((start, index) => test.book(browser(`crowd-${index}`), voucherId, start)),
    );
    const { BookVoucherSuccess: won = 0, SlotTakenError: told = 0 } = counted(results);
    expect(won + told).toBe(60);
    expect(won).toBeGreaterThanOrEqual(4);
    const overlaps = await test.sql(
      `SELECT FROM voucher_bookings a JOIN voucher_bookings b
       ON a.voucher_id = b.voucher_id AND a.id < b.id AND a.slot_start < b.slot_end AND b.slot_start < a.slot_end
       WHERE a.voucher_id = $1`,
      [voucherId],
    );
    expect(overlaps).toEqual([]);
  });
});

describe('bookings and cancellations of one slot at once', () => {
  it('leave a voucher that agrees with its bookings, and a ledger that agrees with both', async () => {
    const slot = inAnHour();
    const voucherId = await test.issue(somebody(), { validFrom: slot, price: { amount: 12000, currency: 'EUR' } });
    const holders = Array.from({ length: 12 }, () => somebody());
    await Promise.all(
      holders.map(async (holder) => {
        for (let round = 0; round < 4; round++) {
          const result = await test.book(holder, voucherId, slot);
          if (result.__typename === 'BookVoucherSuccess') await test.cancel(holder, result.booking.id);
        }
      }),
    );
    const [state] = await test.sql(
      `SELECT status, holder_id,
         (SELECT count(*)::int FROM voucher_bookings WHERE voucher_id = vouchers.id AND status = 'booked') AS active,
         (SELECT sum(amount_cents)::int FROM fee_events WHERE subject_id IN
           (SELECT id FROM voucher_bookings WHERE voucher_id = vouchers.id)) AS fees
       FROM vouchers WHERE id = $1`,
      [voucherId],
    );
    expect(state).toEqual({ status: 'issued', holder_id: null, active: 0, fees: 0 });
  });
});
