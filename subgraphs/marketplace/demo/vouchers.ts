import { cast, demoBookingId, demoBookingStart, demoRandom, type DemoPartner } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import { DAY_MS } from '../../../platform/durations.js';
import type { VoucherBooking } from '../bookings/voucher-booking.entity.js';
import type { Voucher } from '../vouchers/voucher.entity.js';
import { slotAt } from '../vouchers/voucher.slots.js';
import type { VoucherStatus } from '../vouchers/voucher.states.js';
import { demoVoucherId } from './ids.js';
import { servicesOf, type DemoService } from './services.js';
import type { DemoPeople } from './thinkers.js';
import { onDay, startOfMonth } from './calendar.js';

/** A booking of a story, and whether it was cancelled. */
interface Visit {
  readonly start: Date;
  readonly bookedDaysBefore: number;
  readonly cancelled?: { readonly daysBefore: number; readonly reason: string; readonly by: 'holder' | 'issuer' };
}

/** What became of a voucher. */
interface Story {
  readonly status: VoucherStatus;
  readonly issuedDaysAgo: number;
  readonly validDays: number;
  readonly visits: readonly Visit[];
  readonly terms?: object;
}

export interface DemoBooking extends VoucherBooking {
  /** Whether its cancellation gave the fee back. */
  readonly feeGivenBack: boolean;
}

export interface DemoVouchers {
  readonly vouchers: readonly Voucher[];
  readonly bookings: readonly DemoBooking[];
}

export function demoVouchers(people: DemoPeople, now: Date): DemoVouchers {
  const faker = demoRandom('marketplace.vouchers');
  const vouchers: Voucher[] = [];
  const bookings: DemoBooking[] = [];
  people.issuers.forEach((issuer, partnerIndex) => {
    const partner = cast.partners[partnerIndex]!;
    const services = servicesOf(partner);
    storiesOf(partnerIndex, now).forEach((story, storyIndex) => {
      const createdAt = hoursAfter(now, -24 * story.issuedDaysAgo - faker.number.int({ min: 1, max: 8 }));
      const voucher: Voucher = {
        ...offered(services[(partnerIndex + storyIndex) % services.length]!, partner, story, createdAt),
        id: demoVoucherId(vouchers.length),
        issuerId: issuer.id,
        holderId: null,
      };
      const made = story.visits.map((visit, index) => {
        const number = bookings.length + index;
        const holder = people.holders[number % people.holders.length]!;
        return bookingOf(voucher, visit, holder.id, demoBookingId(number));
      });
      bookings.push(...made);
      // As in real life: who booked last, and has not cancelled, holds it.
      const holderId = made.findLast(({ status }) => status === 'booked')?.holderId ?? null;
      vouchers.push({ ...voucher, holderId });
    });
  });
  return { vouchers, bookings };
}

function offered(
  service: DemoService,
  partner: DemoPartner,
  { status, validDays, terms }: Story,
  createdAt: Date,
): Omit<Voucher, 'id' | 'issuerId' | 'holderId'> {
  const { templateId, price, ...said } = service;
  const validFrom = onDay(createdAt, 0, 0);
  return {
    ...said,
    partnerId: partner.id,
    validFrom,
    validUntil: hoursAfter(validFrom, 24 * validDays),
    priceAmount: price,
    priceCurrency: 'EUR',
    status,
    transferable: templateId !== undefined,
    terms: { ...(templateId && { template: templateId }), location: addressOf(partner), ...terms },
    allowedSlots: [],
    legacy: {},
    createdAt,
  };
}

function bookingOf(voucher: Voucher, visit: Visit, holderId: string, id: string): DemoBooking {
  const slot = slotAt(voucher, visit.start);
  if (slot === null) throw new Error(`${voucher.id} has no slot at ${visit.start.toISOString()}.`);
  const { cancelled } = visit;
  return {
    id,
    voucherId: voucher.id,
    issuerId: voucher.issuerId,
    holderId,
    partnerId: voucher.partnerId,
    slotStart: slot.start,
    slotEnd: slot.end,
    slotId: null,
    status: cancelled ? 'cancelled' : 'booked',
    cancelReason: cancelled?.reason ?? null,
    createdAt: hoursAfter(slot.start, -24 * visit.bookedDaysBefore - 2),
    cancelledAt: cancelled ? hoursAfter(slot.start, -24 * cancelled.daysBefore - 1) : null,
    feeGivenBack: cancelled?.by === 'holder',
  };
}

/** The first business is the one that the demo accounts look at: it has something of everything. */
function storiesOf(partnerIndex: number, now: Date): readonly Story[] {
  if (partnerIndex === 0) {
    return [
      // Telephony has the appointments of these.
      ...[0, 1, 2, 3, 4].map((index) => comingUp(now, demoBookingStart(index, now))),
      ...[-1, -2, -3].map((months) => usedInMonth(now, months)),
      group(now),
      cancelledByHolder(now),
      cancelledByIssuer(now),
      open(3),
      open(9),
      withdrawn,
      lapsed,
    ];
  }
  const others = [cancelledByHolder(now), lapsed, group(now), withdrawn, cancelledByIssuer(now)];
  return [
    comingUp(now, onDay(now, 1 + (partnerIndex % 13), 8 + (partnerIndex % 7))),
    usedInMonth(now, -1 - (partnerIndex % 3)),
    open(partnerIndex),
    others[partnerIndex % others.length]!,
  ];
}

const open = (issuedDaysAgo: number): Story => ({ status: 'issued', issuedDaysAgo, validDays: 60, visits: [] });

const withdrawn: Story = { status: 'cancelled', issuedDaysAgo: 40, validDays: 90, visits: [] };

const lapsed: Story = { status: 'expired', issuedDaysAgo: 100, validDays: 30, visits: [] };

function comingUp(now: Date, start: Date): Story {
  const days = Math.round((start.getTime() - now.getTime()) / DAY_MS);
  return {
    status: 'booked',
    issuedDaysAgo: 20,
    validDays: 60,
    visits: [{ start, bookedDaysBefore: days + 1 + (days % 5) }],
    terms: { cancelWindowHours: 24 },
  };
}

/** In the middle of a month before this one, so that its settlement has been made. */
function usedInMonth(now: Date, months: number): Story {
  const start = onDay(startOfMonth(now, months), 13, 13);
  const issuedDaysAgo = Math.ceil((now.getTime() - start.getTime()) / DAY_MS) + 10;
  return { status: 'consumed', issuedDaysAgo, validDays: 90, visits: [{ start, bookedDaysBefore: 6 }] };
}

function group(now: Date): Story {
  return {
    status: 'booked',
    issuedDaysAgo: 15,
    validDays: 60,
    visits: [3, 5, 6].map((days) => ({ start: onDay(now, days, 14), bookedDaysBefore: days + 2 })),
    terms: { multiBooking: true },
  };
}

function cancelledByHolder(now: Date): Story {
  const cancelled = { daysBefore: 5, reason: 'krank', by: 'holder' } as const;
  return {
    status: 'issued',
    issuedDaysAgo: 30,
    validDays: 90,
    visits: [{ start: onDay(now, 4, 9), bookedDaysBefore: 12, cancelled }],
    terms: { cancelWindowHours: 48 },
  };
}

function cancelledByIssuer(now: Date): Story {
  const cancelled = {
    daysBefore: 0,
    reason: 'Rohrbruch, wir melden uns mit einem neuen Termin',
    by: 'issuer',
  } as const;
  return {
    status: 'issued',
    issuedDaysAgo: 30,
    validDays: 90,
    visits: [{ start: onDay(now, -3, 10), bookedDaysBefore: 4, cancelled }],
  };
}

function addressOf({ street, postalCode, city }: DemoPartner): string {
  return `${street}, ${postalCode} ${city}`;
}
