import { connectionByParent, type Filter } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst, type ListDefinition } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { VoucherBooking } from './voucher-booking.entity.js';

type BookingList = ListDefinition<VoucherBooking>;

const nextFirst: BookingList['order'] = [
  { property: 'slotStart', direction: 'ASC' },
  { property: 'id', direction: 'ASC' },
];

export function bookingLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  const list = (name: string, parent: keyof VoucherBooking, order: BookingList['order']) =>
    connectionByParent(uow, cursors, { entity: VoucherBooking, name, parent, order });
  return {
    bookingById: loadOne(uow, VoucherBooking, 'id'),
    bookingsByVoucherId: list('Voucher.bookings', 'voucherId', newestFirst),
    agendaByPartnerId: list('BusinessPartner.upcomingBookings', 'partnerId', nextFirst),
    agendaByHolderId: list('Thinker.upcomingBookings', 'holderId', nextFirst),
  };
}

/** Active bookings that end after an instant. */
export function upcoming(from: Date): Filter {
  return { where: "item.status = 'booked' AND item.slotEnd > :from", parameters: { from } };
}
