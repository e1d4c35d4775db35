import type { EntityManager } from 'typeorm';
import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import { VoucherBooking } from '../bookings/voucher-booking.entity.js';
import { slotId } from '../vouchers/voucher.slots.js';

/** A booking and those who are known by other ids outside. */
export interface SeenBooking {
  readonly booking: VoucherBooking;
  readonly issuerUid: string;
  readonly holderUid: string;
}

interface Row extends Record<string, unknown> {
  readonly issuer_uid: string;
  readonly holder_uid: string;
}

/** @param rest of the statement: which, and in what order; the booking is called `booking`. */
export async function seenBookings(
  manager: EntityManager,
  rest: string,
  parameters: readonly unknown[],
): Promise<SeenBooking[]> {
  const rows = await manager.query<Row[]>(
    `SELECT booking.*, issuer.public_id AS issuer_uid, holder.public_id AS holder_uid
     FROM voucher_bookings AS booking
     JOIN thinkers AS issuer ON issuer.id = booking.issuer_id
     JOIN thinkers AS holder ON holder.id = booking.holder_id ${rest}`,
    [...parameters],
  );
  const bookings = entitiesFrom(manager, VoucherBooking, rows);
  return rows.map(({ issuer_uid: issuerUid, holder_uid: holderUid }, index) => ({
    booking: bookings[index]!,
    issuerUid,
    holderUid,
  }));
}

/** A booking as older clients know it; of its cancellation they hear when there is one. */
export function bookingJson({ booking, issuerUid, holderUid }: SeenBooking): object {
  return {
    bookingId: booking.id,
    voucherId: booking.voucherId,
    issuerUid,
    holderUid,
    slotId: booking.slotId ?? slotId({ start: booking.slotStart, end: booking.slotEnd }),
    slotStart: booking.slotStart,
    slotEnd: booking.slotEnd,
    status: booking.status,
    createdAt: booking.createdAt,
    ...(booking.status === 'cancelled' && cancellationJson(booking)),
  };
}

/** In lists they hear of it in any case. */
export function listedBookingJson(seen: SeenBooking): object {
  return { ...bookingJson(seen), ...cancellationJson(seen.booking) };
}

function cancellationJson({ cancelReason, cancelledAt }: VoucherBooking): object {
  return { cancelReason, cancelledAt };
}
