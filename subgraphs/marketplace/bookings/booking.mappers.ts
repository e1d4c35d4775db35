import type { VoucherBookingChange } from './booking.stream.js';
import type { Connection } from '../../../platform/connections/connection.js';
import type { VoucherBooking } from './voucher-booking.entity.js';

export type VoucherBookingMapper = VoucherBooking;
export type VoucherBookingConnectionMapper = Connection<VoucherBooking>;
export type VoucherBookingChangeMapper = VoucherBookingChange;
