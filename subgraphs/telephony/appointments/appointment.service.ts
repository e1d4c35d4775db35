import { type EntityManager, In, LessThan, MoreThan, Not } from 'typeorm';
import type { Filter } from '../../../platform/connections/connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { advisoryLock } from '../../../platform/database/advisory-lock.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict } from '../../../platform/errors/domain-error.js';
import { forbidden, requireScope, requireSignedIn, type Viewer } from '../../../platform/identity/viewer.js';
import { text } from '../../../platform/input/rules.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { Call } from '../calls/call.entity.js';
import { accessOf, WEBHOOK_SCOPE } from '../tenancy/access.js';
import { companyScope } from '../tenancy/company-scope.js';
import { findOwn } from '../tenancy/find-own.js';
import { AppointmentPhase } from './appointment-phase.entity.js';
import { Appointment, type AppointmentSource } from './appointment.entity.js';
import {
  CustomerBlocked,
  DuplicateAppointment,
  AppointmentSlotTaken,
  StaffCannotProvideService,
} from './appointment.errors.js';
import { RELEASED_STATES, statesBefore } from './appointment.states.js';
import { bookingRequest, type BookingRequest, type NewAppointment } from './booking-request.js';
import { assertBookable, noticeMinutes } from './booking.policy.js';
import { planPhases } from './phase-plan.js';
import { busyAround, chooseProvider, providersOf, type Assignment } from './provider.js';

/** Events of appointments, by company. */
const APPOINTMENT_BOOKED = 'telephony.appointment.booked';
const APPOINTMENT_CANCELLED = 'telephony.appointment.cancelled';

const appointments = {
  entity: Appointment,
  name: 'Query.appointments',
  order: [
    { property: 'startsAt', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ],
} as const;

export class AppointmentService {
  constructor(private readonly deps: Pick<ServiceDeps, 'clock' | 'outbox'>) {}

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    { companyId, filter, ...args }: ConnectionArgs & { readonly companyId?: string | null; readonly filter?: Filter },
  ): Promise<Connection<Appointment>> {
    const scope = await companyScope(uow, companyId);
    return connection({ uow, cursors }, appointments, args, (items) => {
      scope(items);
      if (filter) items.andWhere(filter.where, filter.parameters);
    });
  }

  /** Books, or gives the appointment that an earlier request with the same key has booked. */
  async book(uow: UnitOfWork, given: NewAppointment): Promise<Appointment> {
    requireBooker(uow.viewer);
    const access = await accessOf(uow);
    if ((given.callId ?? given.voucherBookingId) && !access.isEverywhere) throw forbidden();
    const input = {
      ...given,
      notes: text(given.notes, 'notes', 5_000) ?? null,
      idempotencyKey: text(given.idempotencyKey, 'idempotencyKey', 64) ?? null,
      voucherBookingId: text(given.voucherBookingId, 'voucherBookingId', 255) ?? null,
    };
    return uow.write(async (tx) => {
      const request = await bookingRequest(tx.manager, access, input);
      const { service, customer, branch, staff, key } = request;
      const { companyId } = service;
      if (!access.mayBook({ companyId, branchId: branch.id, staffId: staff?.id ?? null })) throw forbidden();
      // Bookings of one customer, and repetitions of one booking, wait for each other.
      await advisoryLock(
        tx.manager,
        `customer ${customer.id}`,
        ...(key === null ? [] : [`booking ${companyId} ${key}`]),
      );
      const earlier = key === null ? null : await tx.manager.findOneBy(Appointment, { companyId, idempotencyKey: key });
      if (earlier !== null) return sameBooking(earlier, request);
      const assignment = await this.assign(tx.manager, request);
      return this.store(tx, request, assignment);
    });
  }

  async cancel(
    uow: UnitOfWork,
    input: { readonly appointmentId: string; readonly reason?: string | null },
  ): Promise<Appointment> {
    requireBooker(uow.viewer);
    const access = await accessOf(uow);
    const cancellationReason = text(input.reason, 'reason', 1_000) ?? null;
    return uow.write(async (tx) => {
      const { manager } = tx;
      const appointment = await findOwn(manager, access, Appointment, input.appointmentId, 'appointmentId');
      if (!access.mayBook(appointment)) throw forbidden();
      const { id, companyId } = appointment;
      const { affected } = await manager.update(
        Appointment,
        { id, status: In(statesBefore('cancel')) },
        {
          status: 'cancelled',
          cancelledAt: this.deps.clock(),
          cancelledBy: uow.viewer.userId,
          cancellationReason,
        },
      );
      if (affected === 0) throw new Conflict('This appointment is over or cancelled already.', ['appointmentId']);
      await manager.update(AppointmentPhase, { appointmentId: id }, { isReleased: true });
      await this.announce(tx, APPOINTMENT_CANCELLED, id, companyId);
      return manager.findOneByOrFail(Appointment, { id });
    });
  }

  /** Who takes the booking, and when exactly. */
  private async assign(manager: EntityManager, request: BookingRequest): Promise<Assignment> {
    const { input, service, customer, branch, inBranch, staff } = request;
    if (customer.status === 'blocked') throw new CustomerBlocked();
    assertBookable(input.startsAt, noticeMinutes(service, inBranch), this.deps.clock());
    await assertNoOtherAppointment(manager, request);
    const all = await providersOf(manager, service, branch);
    const providers = staff === null ? all : all.filter(({ staffId }) => staffId === staff.id);
    if (staff !== null && providers.length === 0) throw new StaffCannotProvideService();
    const staffIds = providers.map(({ staffId }) => staffId);
    // With the lock the choice holds until the commit; what comes past it meets the exclusion constraint.
    await advisoryLock(manager, ...staffIds.map((id) => `staff ${id}`));
    const busy = await busyAround(manager, staffIds, input.startsAt, branch.timezone);
    const assignment = chooseProvider(service, providers, busy, input.startsAt);
    if (assignment === null) throw new AppointmentSlotTaken();
    return assignment;
  }

  private async store(
    tx: Transaction,
    request: BookingRequest,
    { provider, phases }: Assignment,
  ): Promise<Appointment> {
    const { input, service, customer, branch, call, key } = request;
    const { companyId } = service;
    const { staffId } = provider;
    const inserted = await tx.manager
      .insert(Appointment, {
        companyId,
        branchId: branch.id,
        customerId: customer.id,
        serviceId: service.id,
        staffId,
        callId: call?.id ?? null,
        startsAt: input.startsAt,
        endsAt: phases.at(-1)!.endTime,
        bookingTimezone: branch.timezone,
        status: service.requiresConfirmation ? 'pending' : 'scheduled',
        source: sourceOf(tx.viewer, call),
        priceCents: provider.priceCents,
        notes: input.notes,
        idempotencyKey: key,
        voucherBookingId: input.voucherBookingId,
      })
      .catch(sayWhatCollides);
    const id = inserted.identifiers[0]!['id'] as string;
    const rows = phases.map((phase) => ({
      ...phase,
      companyId,
      appointmentId: id,
      staffId: phase.staffRequired ? staffId : null,
    }));
    await tx.manager.insert(AppointmentPhase, rows).catch(sayWhatCollides);
    if (call !== null) await noteInCall(tx.manager, call, id);
    await this.announce(tx, APPOINTMENT_BOOKED, id, companyId);
    return tx.manager.findOneByOrFail(Appointment, { id });
  }

  private async announce(tx: Transaction, topic: string, appointmentId: string, companyId: string): Promise<void> {
    await this.deps.outbox.add(tx, { topic, key: companyId, payload: { appointmentId, companyId } });
  }
}

/** People book as their companies let them, services when they were given the scope. */
function requireBooker(viewer: Viewer): void {
  if (viewer.userId === null) requireScope(viewer, WEBHOOK_SCOPE);
  else requireSignedIn(viewer);
}

function sourceOf(viewer: Viewer, call: Call | null): AppointmentSource {
  if (call !== null) return 'phone';
  return viewer.userId === null ? 'api' : 'admin';
}

function sameBooking(earlier: Appointment, { service, customer, input }: BookingRequest): Appointment {
  const isSame =
    earlier.serviceId === service.id &&
    earlier.customerId === customer.id &&
    earlier.startsAt.getTime() === input.startsAt.getTime();
  if (!isSame) throw new Conflict('This key was used for another booking.', ['idempotencyKey']);
  return earlier;
}

async function assertNoOtherAppointment(
  manager: EntityManager,
  { input, service, customer, inBranch }: BookingRequest,
): Promise<void> {
  const duration = inBranch?.durationOverrideMinutes ?? service.durationMinutes;
  const endsAt = planPhases(service, duration, input.startsAt).at(-1)!.endTime;
  const other = await manager.findOne(Appointment, {
    select: { id: true },
    where: {
      customerId: customer.id,
      status: Not(In([...RELEASED_STATES])),
      startsAt: LessThan(endsAt),
      endsAt: MoreThan(input.startsAt),
    },
  });
  if (other !== null) throw new DuplicateAppointment(other.id);
}

async function noteInCall(manager: EntityManager, call: Call, appointmentId: string): Promise<void> {
  await manager.update(
    Call,
    { id: call.id },
    {
      appointmentId: call.appointmentId ?? appointmentId,
      appointmentMade: true,
      appointmentLinkStatus: 'linked',
      sessionOutcome: 'appointment_booked',
      ...(call.callSuccessful !== null && { callSuccessful: true }),
    },
  );
}

/** The database decides between bookings that come at the same time. */
function sayWhatCollides(error: unknown): never {
  if (violates(error, 'appointment_phases_staff_busy_excl')) throw new AppointmentSlotTaken();
  if (violates(error, 'appointments_voucher_idx')) {
    throw new Conflict('Another appointment fulfils this booking already.', ['voucherBookingId']);
  }
  if (violates(error, 'appointments_company_id_idempotency_key_idx')) {
    throw new Conflict('This key was used for another booking.', ['idempotencyKey']);
  }
  throw error;
}
