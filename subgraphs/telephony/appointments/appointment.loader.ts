import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { ownRow, ownRows } from '../tenancy/own-rows.js';
import { AppointmentPhase } from './appointment-phase.entity.js';
import { Appointment } from './appointment.entity.js';

const earliestFirst = {
  entity: Appointment,
  order: [
    { property: 'startsAt', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
} as const;

export function appointmentLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    appointmentById: ownRow(uow, loadOne(uow, Appointment, 'id')),
    appointmentsByVoucherBookingId: ownRows(
      uow,
      loadMany(uow, Appointment, 'voucherBookingId', { order: { id: 'DESC' } }),
    ),
    appointmentsByCompanyId: connectionByParent(uow, cursors, {
      ...earliestFirst,
      name: 'Company.appointments',
      parent: 'companyId',
    }),
    nextAppointmentsByCompanyId: connectionByParent(uow, cursors, {
      ...earliestFirst,
      name: 'Company.nextAppointments',
      parent: 'companyId',
    }),
    appointmentsByCustomerId: connectionByParent(uow, cursors, {
      ...earliestFirst,
      name: 'Customer.appointments',
      parent: 'customerId',
    }),
    phasesByAppointmentId: ownRows(
      uow,
      loadMany(uow, AppointmentPhase, 'appointmentId', { order: { startOffsetMinutes: 'ASC', id: 'ASC' } }),
    ),
  };
}
