import { HOUR_MS } from '../../../platform/durations.js';
import { system } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { configureFee, expectBalanced, thinkerOf } from '../testing/ledger.fixture.js';
import { admin, owner, somebody, startMarketplace, type MarketplaceTest } from '../testing/marketplace.fixture.js';
import { SettlementService } from './settlement.service.js';

/** Months are settled while people book and cancel: every line ends in one settlement or waits for the next. */

const start = Math.ceil(Date.now() / HOUR_MS) * HOUR_MS;
let test: MarketplaceTest;
beforeAll(async () => {
  test = await startMarketplace();
  await configureFee(test, admin, { feeId: 'voucher.booking', percentage: '0.0200' });
});
afterAll(() => test[Symbol.asyncDispose]());

it('every fee and every reversal is settled once, whenever it comes', async () => {
  const issuers = [owner(), owner()];
  for (const issuer of issuers) await thinkerOf(test, issuer);
  const price = { amount: 10_000, currency: 'EUR' };
  const validity = { validFrom: new Date(start), validUntil: new Date(start + 200 * HOUR_MS) };
  const vouchers = await Promise.all(
    Array.from({ length: 16 }, (_, index) => test.issue(issuers[index % 2]!, { ...validity, price })),
  );
  let isTrading = true;
  const trade = async (voucherId: string, index: number) => {
    const holder = somebody();
    for (let round = 0; round < 6; round++) {
      const { booking } = await test.book(holder, voucherId, new Date(start + (100 + round) * HOUR_MS));
      expect(booking.status).toBe('BOOKED');
      // A third of them stays booked.
      if (index % 3 === 0 && round === 5) continue;
      expect((await test.cancel(holder, booking.id)).__typename).toBe('CancelBookingSuccess');
    }
  };
  const settle = async () => {
    const { thinkers, events } = test.services;
    // For it a period with today in it is over.
    const clock = () => new Date(start + 72 * HOUR_MS);
    const settlements = new SettlementService({ clock, newId: uuidv7, thinkers, events });
    const periodTo = new Date(start + 24 * HOUR_MS).toISOString().slice(0, 10);
    // Every run is another period with the same end, and so there is always something to settle.
    for (let day = 1; isTrading; day++) {
      const periodFrom = new Date(Date.UTC(2020, 0, day)).toISOString().slice(0, 10);
      await using uow = test.uow(system);
      await settlements.run(uow, { periodFrom, periodTo });
    }
  };
  const trading = Promise.all(vouchers.map(trade)).finally(() => (isTrading = false));
  await Promise.all([trading, settle()]);

  await expectBalanced(test);
  const [sums] = await test.sql(
    `SELECT
       (SELECT sum(amount_cents)::int FROM fee_events) AS ledger,
       (SELECT count(*)::int FROM fee_events WHERE kind = 'charge') AS charges,
       (SELECT count(*)::int FROM fee_events WHERE kind = 'reversal') AS reversals,
       (SELECT count(*)::int FROM voucher_bookings WHERE status = 'booked') AS booked,
       (SELECT count(*) > 1 FROM settlements) AS "isSettled"`,
  );
  expect(sums).toEqual({ ledger: 6 * 200, charges: 96, reversals: 90, booked: 6, isSettled: true });
});
