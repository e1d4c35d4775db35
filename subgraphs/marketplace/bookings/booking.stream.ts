import { defineStream, type StreamEntry } from '../../../platform/live/index.js';

export type BookingChangeKind = 'booked' | 'cancelled' | 'transferred';

/** What becomes of the bookings of a voucher; the key is the voucher's id. */
export const voucherBookingStream = defineStream<{ readonly bookingId: string; readonly kind: BookingChangeKind }>({
  name: 'marketplace.voucher-bookings',
});

export type VoucherBookingChange = StreamEntry<{ readonly bookingId: string; readonly kind: BookingChangeKind }>;
