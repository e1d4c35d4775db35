import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { Live } from '../../../platform/live/index.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import { voucherBookingStream, type BookingChangeKind } from './booking.stream.js';
import type { VoucherBooking } from './voucher-booking.entity.js';

const topics: Readonly<Record<BookingChangeKind, string>> = {
  booked: 'marketplace.voucher.booked',
  cancelled: 'marketplace.voucher.cancelled',
  transferred: 'marketplace.voucher.transferred',
};

/** Tells what has become of a booking, to other systems and to those who watch its voucher. */
export async function announceBooking(
  { outbox, live }: { readonly outbox: Outbox; readonly live: Live },
  tx: Transaction,
  kind: BookingChangeKind,
  { id, voucherId, status, slotStart, slotEnd }: VoucherBooking,
): Promise<void> {
  const payload = {
    bookingId: id,
    voucherId,
    status,
    slotStart: slotStart.toISOString(),
    slotEnd: slotEnd.toISOString(),
  };
  await outbox.add(tx, { topic: topics[kind], key: voucherId, payload });
  live.append(tx, voucherBookingStream, { key: voucherId, payload: { bookingId: id, kind } });
}
