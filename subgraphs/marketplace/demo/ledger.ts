import { demoUuid } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import { BOOKING_FEE } from '../bookings/booking.service.js';
import type { FeeEvent } from '../fees/fee-event.entity.js';
import type { Fee } from '../fees/fee.entity.js';
import { feeLines } from '../fees/fee.rules.js';
import { moneyOf } from '../money/money.js';
import type { Settlement, SettlementStatus } from '../settlements/settlement.entity.js';
import type { Voucher } from '../vouchers/voucher.entity.js';
import { dayOf, startOfMonth } from './calendar.js';
import type { DemoBooking, DemoVouchers } from './vouchers.js';

/** 2 % of the price and 30 cents. */
export const bookingFee: Omit<Fee, 'createdAt'> = {
  id: BOOKING_FEE,
  scope: 'voucher',
  percentage: '0.0200',
  fixedAmount: 30n,
  currency: 'EUR',
  active: true,
  meta: {},
};

export interface DemoLedger {
  readonly feeEvents: readonly FeeEvent[];
  readonly settlements: readonly Settlement[];
}

/** How many months back settlements go; all that fell due before the current month is settled. */
const SETTLED_MONTHS = 4;

export function demoLedger({ vouchers, bookings }: DemoVouchers, now: Date): DemoLedger {
  const byId = new Map(vouchers.map((voucher) => [voucher.id, voucher]));
  const lines = bookings.flatMap((booking) => linesOf(booking, byId.get(booking.voucherId)!));
  const ledger = lines.map((line, index) => ({
    ...line,
    id: demoUuid('marketplace.feeEvent', index),
    settlementId: null,
  }));
  return settled(ledger, new Map(bookings.map(({ id, issuerId }) => [id, issuerId])), now);
}

type Line = Omit<FeeEvent, 'id' | 'settlementId'>;

function linesOf(booking: DemoBooking, voucher: Voucher): Line[] {
  const charges = feeLines(bookingFee, moneyOf(voucher.priceAmount, voucher.priceCurrency)).map(
    ({ amount, currency, part }): Line => ({
      feeId: BOOKING_FEE,
      subjectType: 'voucher_booking',
      subjectId: booking.id,
      partnerId: booking.partnerId,
      kind: 'charge',
      part,
      amountCents: amount,
      currency,
      createdAt: booking.createdAt,
    }),
  );
  if (!booking.feeGivenBack) return charges;
  const reversals = charges.map((line): Line => ({
    ...line,
    kind: 'reversal',
    amountCents: -line.amountCents,
    createdAt: booking.cancelledAt!,
  }));
  return [...charges, ...reversals];
}

/** Month by month, as it would have happened: a sum that is not positive waits for the next one. */
function settled(ledger: readonly FeeEvent[], issuers: ReadonlyMap<string, string>, now: Date): DemoLedger {
  const settlements: Settlement[] = [];
  let feeEvents = [...ledger];
  for (let months = -SETTLED_MONTHS; months < 0; months++) {
    const [from, end] = [startOfMonth(now, months), startOfMonth(now, months + 1)];
    const waiting = feeEvents.filter(({ settlementId, createdAt }) => settlementId === null && createdAt < end);
    for (const lines of Map.groupBy(waiting, ({ subjectId }) => issuers.get(subjectId)!).values()) {
      const totalCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0n);
      if (totalCents <= 0n) continue;
      const id = demoUuid('marketplace.settlement', settlements.length);
      settlements.push({
        id,
        beneficiaryId: issuers.get(lines[0]!.subjectId)!,
        partnerId: lines[0]!.partnerId,
        periodFrom: dayOf(from),
        periodTo: dayOf(hoursAfter(end, -1)),
        totalCents,
        currency: bookingFee.currency,
        status: statusAfter(-months),
        createdAt: earlierOf(hoursAfter(end, 2), now),
      });
      const covered = new Set(lines);
      feeEvents = feeEvents.map((line) => (covered.has(line) ? { ...line, settlementId: id } : line));
    }
  }
  return { feeEvents, settlements };
}

function statusAfter(months: number): SettlementStatus {
  if (months === 1) return 'open';
  return months === 2 ? 'invoiced' : 'paid';
}

/** On the first of a month the demo may be loaded before the hour at which settlements are made. */
function earlierOf(a: Date, b: Date): Date {
  return a < b ? a : b;
}
