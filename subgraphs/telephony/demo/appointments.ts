import { demoBookingId, demoBookingStart, demoRandom } from '../../../platform/demo/cast.js';
import { minutesAfter } from '../../../platform/demo/moments.js';
import type { AppointmentPhase } from '../appointments/appointment-phase.entity.js';
import type { Appointment } from '../appointments/appointment.entity.js';
import { RELEASED_STATES, type AppointmentState } from '../appointments/appointment.states.js';
import { planPhases } from '../appointments/phase-plan.js';
import { branchId, staffId, type DemoService } from './businesses.js';
import { type DemoCalendar, type DemoDay } from './calendar.js';
import { transcriptOf, type DemoCall } from './calls.js';
import type { DemoCustomer } from './customers.js';

export type DemoAppointment = Partial<Appointment> & {
  readonly id: string;
  readonly companyId: string;
  readonly serviceId: string;
  readonly status: AppointmentState;
  readonly startsAt: Date;
};

/** Company, appointments still to come, appointments that are over; together 41. */
const plan = [
  { company: 1, coming: 8, past: 10 },
  { company: 2, coming: 4, past: 6 },
  { company: 3, coming: 3, past: 4 },
  { company: 6, coming: 1, past: 1 },
  { company: 7, coming: 1, past: 0 },
  { company: 8, coming: 1, past: 0 },
  { company: 9, coming: 0, past: 1 },
  { company: 10, coming: 0, past: 1 },
];

/** The first appointments fulfil bookings of vouchers in the marketplace. */
const WITH_VOUCHER = 5;

/** Every fourth was booked in one of the latest calls, so that those of today have led to something. */
const FROM_RECENT_CALL = 4;

/** A call and what it has led to. */
export type CallById = DemoCall & { readonly id: string };

/**
 * The appointments, the earliest to come first. One person works in each company, so no two of a company are on the same
 * day.
 *
 * @param calls an appointment that follows a call of a customer was booked in it; the call is changed accordingly
 */
export function demoAppointments(
  calendar: DemoCalendar,
  services: readonly DemoService[],
  customers: readonly DemoCustomer[],
  calls: CallById[],
): DemoAppointment[] {
  const faker = demoRandom('telephony.appointments');
  const days = plan.flatMap(({ company, coming, past }) => [
    ...spread(calendar.coming, coming).map((day) => ({ company, day })),
    ...spread(calendar.past, past).map((day) => ({ company, day })),
  ]);
  return days.map(({ company, day }, index) => {
    const companyId = String(company);
    const offered = services.filter((service) => service.companyId === companyId);
    const service = offered[index % offered.length]!;
    const startsAt =
      index < WITH_VOUCHER
        ? demoBookingStart(index, calendar.now)
        : minutesAfter(day.opensAt, 60 + 30 * faker.number.int({ min: 0, max: 14 }));
    const status = statusOf(day, index);
    const isCancelled = status === 'cancelled';
    const call = takeCall(calls, companyId, startsAt, service.name, index % FROM_RECENT_CALL === 0);
    const ofCompany = customers.filter((customer) => customer.companyId === companyId);
    return {
      id: String(index + 1),
      companyId,
      branchId: branchId(company),
      staffId: staffId(company),
      serviceId: service.id,
      customerId: call?.customerId ?? ofCompany[index % ofCompany.length]!.id,
      callId: call?.id ?? null,
      startsAt,
      endsAt: minutesAfter(startsAt, service.durationMinutes),
      status,
      source: call ? 'phone' : 'admin',
      priceCents: service.priceCents,
      voucherBookingId: index < WITH_VOUCHER ? demoBookingId(index) : null,
      createdAt: call?.createdAt ?? minutesAfter(startsAt, -14 * 24 * 60),
      cancelledAt: isCancelled ? minutesAfter(startsAt, -24 * 60) : null,
      cancellationReason: isCancelled ? 'Verhindert' : null,
    };
  });
}

/** So many of the workdays, as far apart as they go. */
function spread(days: readonly DemoDay[], count: number): DemoDay[] {
  const workdays = days.filter(({ isWorkday }) => isWorkday);
  return Array.from({ length: count }, (_, index) => workdays[Math.floor((index * workdays.length) / count)]!);
}

function statusOf({ offset }: DemoDay, index: number): AppointmentState {
  if (offset > 0) return index % 3 === 0 ? 'confirmed' : 'scheduled';
  if (index % 7 === 5) return 'cancelled';
  return index % 9 === 4 ? 'no_show' : 'completed';
}

/** The first or the last call before the appointment that has not led to another. */
function takeCall(
  calls: CallById[],
  companyId: string,
  startsAt: Date,
  service: string,
  isRecent: boolean,
): CallById | null {
  const fits = (call: CallById) =>
    call.companyId === companyId &&
    call.customerId !== null &&
    call.direction === 'inbound' &&
    !call.isMissed &&
    !call.appointmentMade &&
    call.createdAt < minutesAfter(startsAt, -60);
  const index = isRecent ? calls.findLastIndex(fits) : calls.findIndex(fits);
  if (index < 0) return null;
  const call = calls[index]!;
  calls[index] = {
    ...call,
    staffId: staffId(Number(companyId)),
    transcript: transcriptOf(`Ich hätte gern einen Termin: ${service}.`, 'Gern, der Termin ist für Sie eingetragen.'),
    summary: `Bucht einen Termin: ${service}.`,
    disconnectionReason: 'agent_hangup',
    callSuccessful: true,
    appointmentMade: true,
    appointmentLinkStatus: 'linked',
    sessionOutcome: 'appointment_booked',
  };
  return call;
}

/** What the appointments occupy, as a booking would. */
export function demoPhases(
  appointments: readonly DemoAppointment[],
  services: readonly DemoService[],
): Partial<AppointmentPhase>[] {
  return appointments.flatMap(({ id, companyId, serviceId, status, startsAt }) => {
    const service = services.find((offered) => offered.id === serviceId)!;
    return planPhases(service, service.durationMinutes, startsAt).map((phase) => ({
      ...phase,
      companyId,
      appointmentId: id,
      staffId: phase.staffRequired ? staffId(Number(companyId)) : null,
      isReleased: (RELEASED_STATES as readonly AppointmentState[]).includes(status),
    }));
  });
}
