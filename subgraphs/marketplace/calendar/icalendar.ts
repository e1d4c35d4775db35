import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { readTerms, type StoredTerms } from '../vouchers/voucher.terms.js';
import type { VoucherBookingStatus } from '../bookings/voucher-booking.entity.js';

/** A booking, as far as a calendar shows it. */
export interface CalendarEntry {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly status: VoucherBookingStatus;
  readonly createdAt: Date;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly title: string;
  readonly description: string;
  readonly terms: StoredTerms;
}

/** How often programs shall fetch it again. */
const REFRESH_SECONDS = 15 * 60;

/**
 * RFC 5545. The same bookings give the same bytes, so that who has them need not fetch them again. A booking keeps its UID
 * for ever; a cancellation is its second version, by which programs strike it out instead of showing it twice.
 */
export function calendarText(entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    prodId: { company: 'Kontor', product: 'marketplace', language: 'DE' },
    name: 'Kontor',
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const entry of entries) {
    const { id, startsAt, endsAt, createdAt, cancelledAt, title, terms } = entry;
    const changedAt = cancelledAt ?? createdAt;
    const { location } = readTerms(terms);
    const description = descriptionOf(entry);
    calendar.createEvent({
      id: `${id}@kontor`,
      start: startsAt,
      end: endsAt,
      summary: title,
      status: cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      sequence: cancelledAt === null ? 0 : 1,
      stamp: changedAt,
      created: createdAt,
      lastModified: changedAt,
      ...(location !== null && { location }),
      ...(description !== '' && { description }),
    });
  }
  return calendar.toString();
}

function descriptionOf({ description, cancelReason }: CalendarEntry): string {
  return [cancelReason, description].filter((text) => text !== null && text !== '').join('\n\n');
}
