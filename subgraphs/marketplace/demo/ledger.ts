import { demoUuid } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import { BOOKING_FEE } from '../bookings/booking.service.js';
import type { FeeEvent } from '../fees/fee-event.entity.js';
import type { Fee } from '../fees/fee.entity.js';
import { feeLines } from '../fees/fee.rules.js';
import { moneyOf, type Money } from '../money/money.js';
import { MORTGAGE_FEE } from '../mortgages/mortgage-offer.service.js';
import type { InvoiceSequence } from '../settlements/invoice-sequence.entity.js';
import { invoiceNumber } from '../settlements/invoice-number.js';
import type { Settlement, SettlementStatus } from '../settlements/settlement.entity.js';
import { TRANSFER_FEE } from '../transfers/transfer.service.js';
import type { Transfer } from '../transfers/transfer.entity.js';
import type { Voucher } from '../vouchers/voucher.entity.js';
import { dayOf, startOfMonth } from './calendar.js';
import type { DemoMortgages } from './mortgages.js';
import type { DemoBooking, DemoVouchers } from './vouchers.js';

type DemoFee = Omit<Fee, 'createdAt'>;

/** 2 % of the price and 30 cents. */
const bookingFee: DemoFee = {
  id: BOOKING_FEE,
  scope: 'voucher',
  percentage: '0.0200',
  fixedAmount: 30n,
  currency: 'EUR',
  active: true,
  meta: {},
};

/** 0.5 % of what changed. */
const transferFee: DemoFee = {
  ...bookingFee,
  id: TRANSFER_FEE,
  scope: 'transfer',
  percentage: '0.0050',
  fixedAmount: 0n,
};

/** 0.2 % of the loan. */
const mortgageFee: DemoFee = {
  ...bookingFee,
  id: MORTGAGE_FEE,
  scope: 'mortgage',
  percentage: '0.0020',
  fixedAmount: 0n,
};

export const demoFees: readonly DemoFee[] = [bookingFee, transferFee, mortgageFee];

export interface DemoLedger {
  readonly feeEvents: readonly FeeEvent[];
  readonly settlements: readonly Settlement[];
  readonly invoiceSequences: readonly InvoiceSequence[];
}

export interface DemoTrade {
  readonly traded: DemoVouchers;
  readonly mortgages: DemoMortgages;
  readonly transfers: readonly Transfer[];
}

/** How many months back settlements go; all that fell due before the current month is settled. */
const SETTLED_MONTHS = 4;

export function demoLedger({ traded: { vouchers, bookings }, mortgages, transfers }: DemoTrade, now: Date): DemoLedger {
  const byId = new Map(vouchers.map((voucher) => [voucher.id, voucher]));
  const lines = [
    ...bookings.flatMap((booking) => linesOf(booking, byId.get(booking.voucherId)!)),
    ...transfers.flatMap(linesOfTransfer),
    ...linesOfMortgages(mortgages),
  ];
  const ledger = lines.map((line, index) => ({
    ...line,
    id: demoUuid('marketplace.feeEvent', index),
    settlementId: null,
  }));
  return settled(ledger, now);
}

type Line = Omit<FeeEvent, 'id' | 'settlementId'>;
type Subject = Pick<Line, 'subjectType' | 'subjectId' | 'partnerId' | 'createdAt'> & { readonly beneficiaryId: string };

function charges(fee: DemoFee, base: Money | null, subject: Subject): Line[] {
  return feeLines(fee, base).map(({ amount, currency, part }): Line => ({
    ...subject,
    feeId: fee.id,
    beneficiaryPartnerId: subject.partnerId,
    kind: 'charge',
    part,
    amountCents: amount,
    currency,
  }));
}

function linesOf(
  { id, partnerId, issuerId, createdAt, cancelledAt, feeGivenBack }: DemoBooking,
  voucher: Voucher,
): Line[] {
  const charged = charges(bookingFee, moneyOf(voucher.priceAmount, voucher.priceCurrency), {
    subjectType: 'voucher_booking',
    subjectId: id,
    partnerId,
    beneficiaryId: issuerId,
    createdAt,
  });
  if (!feeGivenBack) return charged;
  const reversals = charged.map((line): Line => ({
    ...line,
    kind: 'reversal',
    amountCents: -line.amountCents,
    createdAt: cancelledAt!,
  }));
  return [...charged, ...reversals];
}

function linesOfTransfer({ id, ownerId, fiatAmount, fiatCurrency, createdAt }: Transfer): Line[] {
  return charges(transferFee, moneyOf(fiatAmount, fiatCurrency), {
    subjectType: 'transfer',
    subjectId: id,
    partnerId: null,
    beneficiaryId: ownerId!,
    createdAt,
  });
}

function linesOfMortgages({ applications, offers, contracts }: DemoMortgages): Line[] {
  return contracts.flatMap(({ offerId, createdAt }) => {
    const { applicationId, lenderId, partnerId } = offers.find(({ id }) => id === offerId)!;
    const { desiredLoan, currency } = applications.find(({ id }) => id === applicationId)!;
    return charges(mortgageFee, moneyOf(desiredLoan, currency), {
      subjectType: 'mortgage_offer',
      subjectId: offerId,
      partnerId,
      beneficiaryId: lenderId,
      createdAt,
    });
  });
}

/** Month by month, as it would have happened: a sum that is not positive waits for the next one. */
function settled(ledger: readonly FeeEvent[], now: Date): DemoLedger {
  const settlements: Settlement[] = [];
  const lastNumbers = new Map<number, number>();
  let feeEvents = [...ledger];
  for (let months = -SETTLED_MONTHS; months < 0; months++) {
    const [from, end] = [startOfMonth(now, months), startOfMonth(now, months + 1)];
    const waiting = feeEvents.filter(({ settlementId, createdAt }) => settlementId === null && createdAt < end);
    const groups = Map.groupBy(waiting, ({ beneficiaryId, currency }) => `${beneficiaryId} ${currency}`);
    for (const lines of groups.values()) {
      const totalCents = lines.reduce((sum, { amountCents }) => sum + amountCents, 0n);
      if (totalCents <= 0n) continue;
      const id = demoUuid('marketplace.settlement', settlements.length);
      settlements.push({
        id,
        beneficiaryId: lines[0]!.beneficiaryId!,
        partnerId: lines[0]!.beneficiaryPartnerId,
        periodFrom: dayOf(from),
        periodTo: dayOf(hoursAfter(end, -1)),
        totalCents,
        currency: lines[0]!.currency,
        ...progress(-months, end, lastNumbers),
        createdAt: earlierOf(hoursAfter(end, 2), now),
      });
      const covered = new Set(lines);
      feeEvents = feeEvents.map((line) => (covered.has(line) ? { ...line, settlementId: id } : line));
    }
  }
  const invoiceSequences = [...lastNumbers].map(([year, lastNumber]) => ({ year, lastNumber }));
  return { feeEvents, settlements, invoiceSequences };
}

/** Invoices are sent in the week after their period, and paid three weeks later. */
function progress(
  months: number,
  end: Date,
  lastNumbers: Map<number, number>,
): Pick<Settlement, 'status' | 'invoiceNumber' | 'invoicedAt' | 'paidAt'> {
  const status = statusAfter(months);
  if (status === 'open') return { status, invoiceNumber: null, invoicedAt: null, paidAt: null };
  const invoicedAt = hoursAfter(end, 5 * 24);
  const year = invoicedAt.getUTCFullYear();
  const number = (lastNumbers.get(year) ?? 0) + 1;
  lastNumbers.set(year, number);
  const paidAt = status === 'paid' ? hoursAfter(invoicedAt, 21 * 24) : null;
  return { status, invoiceNumber: invoiceNumber(year, number), invoicedAt, paidAt };
}

function statusAfter(months: number): SettlementStatus {
  if (months === 1) return 'open';
  return months === 2 ? 'invoiced' : 'paid';
}

/** On the first of a month the demo may be loaded before the hour at which settlements are made. */
function earlierOf(a: Date, b: Date): Date {
  return a < b ? a : b;
}
