import { demoUuid } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import type { LoggedEvent } from '../event-log/logged-event.entity.js';
import type { PresenceSession } from '../presence/presence-session.entity.js';
import type { DemoPeople } from './thinkers.js';
import type { DemoVouchers } from './vouchers.js';

type Entry = Omit<LoggedEvent, 'id'>;

/** The log that the demo's vouchers and bookings would have left. */
export function demoLog({ vouchers, bookings }: DemoVouchers): LoggedEvent[] {
  const ofVouchers = vouchers.flatMap((voucher): Entry[] => {
    const { id, issuerId, serviceType, status, createdAt, validUntil } = voucher;
    const subject = { subjectType: 'voucher', subjectId: id } as const;
    const issue: Entry = { ...subject, type: 'voucher.issue', actorId: issuerId, meta: { serviceType }, createdAt };
    const end = { ...subject, actorId: issuerId };
    switch (status) {
      case 'consumed': {
        const { slotEnd } = bookings.find(({ voucherId }) => voucherId === id)!;
        return [
          issue,
          { ...end, type: 'voucher.consume', meta: { from: 'booked', to: status }, createdAt: hoursAfter(slotEnd, 1) },
        ];
      }
      case 'cancelled':
        return [
          issue,
          {
            ...end,
            type: 'voucher.revoke',
            meta: { from: 'issued', to: status },
            createdAt: hoursAfter(createdAt, 48),
          },
        ];
      case 'expired':
        return [
          issue,
          {
            ...end,
            type: 'voucher.expire',
            actorId: null,
            meta: { from: 'issued', to: status },
            createdAt: hoursAfter(validUntil, 1),
          },
        ];
      default:
        return [issue];
    }
  });
  const ofBookings = bookings.flatMap((booking): Entry[] => {
    const { id, voucherId, slotStart, issuerId, holderId, createdAt, cancelledAt, cancelReason, feeGivenBack } =
      booking;
    const subject = { subjectType: 'voucher_booking', subjectId: id } as const;
    const book: Entry = {
      ...subject,
      type: 'voucher.book',
      actorId: holderId,
      meta: { voucherId, slotStart: slotStart.toISOString() },
      createdAt,
    };
    if (cancelledAt === null) return [book];
    const actorId = feeGivenBack ? holderId : issuerId;
    return [
      book,
      {
        ...subject,
        type: 'voucher.cancel',
        actorId,
        meta: { voucherId, reason: cancelReason },
        createdAt: cancelledAt,
      },
    ];
  });
  return [...ofVouchers, ...ofBookings].map((entry, index) => ({ ...entry, id: demoUuid('marketplace.event', index) }));
}

/** Who was online lately. */
export function demoPresence({ issuers, holders }: DemoPeople, now: Date): PresenceSession[] {
  const codes = ['kontor', 'projekt_alpha', 'sprechstunde'];
  return Array.from({ length: 15 }, (_, index) => {
    const thinker = index % 3 === 0 ? issuers[index % issuers.length]! : holders[index % holders.length]!;
    const lastSeenAt = hoursAfter(now, -(90 + 400 * index) / 60);
    return {
      id: demoUuid('marketplace.presence', index),
      thinkerId: thinker.id,
      pairCode: codes[index % codes.length]!,
      status: 'offline',
      roomId: null,
      lastSeenAt,
      createdAt: hoursAfter(lastSeenAt, -0.5),
    };
  });
}
