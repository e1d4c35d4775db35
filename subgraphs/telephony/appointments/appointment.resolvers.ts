import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { inEuro } from '../services/money.js';
import { optional } from '../tenancy/own-rows.js';
import {
  BookingTime,
  CustomerBlocked,
  DuplicateAppointment,
  AppointmentSlotTaken,
  StaffCannotProvideService,
} from './appointment.errors.js';
import { appointmentFilter } from './appointment.filter.js';
import { inForce } from './appointment.states.js';
import { appointmentCriteria, sourceNames } from './appointment.words.js';

const bookingErrors = [
  AppointmentSlotTaken,
  DuplicateAppointment,
  BookingTime,
  StaffCannotProvideService,
  CustomerBlocked,
  NotFound,
  InvalidInput,
  Conflict,
];

export const appointmentResolvers: Resolvers = {
  Query: {
    appointment: (_, { id }, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.appointmentById.load(id);
    },
    appointments: (_, { filter, ...args }, { services, uow, cursors, loaders }) =>
      services.appointments.list(uow, cursors, {
        ...args,
        filter: appointmentFilter(appointmentCriteria(filter), loaders.now),
      }),
  },
  Mutation: {
    bookAppointment: (_, { input }, { services, uow }) =>
      resultOf(
        'BookAppointmentSuccess',
        async () => ({ appointment: await services.appointments.book(uow, input) }),
        bookingErrors,
      ),
    cancelAppointment: (_, { input }, { services, uow }) =>
      resultOf(
        'CancelAppointmentSuccess',
        async () => ({ appointment: await services.appointments.cancel(uow, input) }),
        [NotFound, InvalidInput, Conflict],
      ),
  },
  Appointment: {
    __resolveReference: ({ id }, { loaders }) => loaders.appointmentById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    branch: ({ branchId }, _, { loaders }) => loaders.branchById.load(branchId),
    customer: ({ customerId }, _, { loaders }) => loaders.customerById.load(customerId),
    service: ({ serviceId }, _, { loaders }) => loaders.serviceById.load(serviceId),
    staff: ({ staffId }, _, { loaders }) => optional(loaders.staffById, staffId),
    call: ({ callId }, _, { loaders }) => optional(loaders.callById, callId),
    timezone: ({ bookingTimezone }) => bookingTimezone,
    status: ({ status }) => graphqlName(status),
    source: ({ source }) => sourceNames[source],
    price: ({ priceCents }) => (priceCents === null ? null : inEuro(priceCents)),
    phases: ({ id }, _, { loaders }) => loaders.phasesByAppointmentId.load(id),
  },
  AppointmentPhase: {
    type: ({ phaseType }) => graphqlName(phaseType),
    staff: ({ staffId }, _, { loaders }) => optional(loaders.staffById, staffId),
    startsAt: ({ startTime }) => startTime,
    endsAt: ({ endTime }) => endTime,
  },
  VoucherBooking: {
    __resolveReference: ({ id }) => ({ id }),
    appointment: async ({ id }, _, { loaders }) => inForce(await loaders.appointmentsByVoucherBookingId.load(id)),
  },
};
