import type { EntityManager } from 'typeorm';
import type { Branch } from '../companies/branch.entity.js';
import type { Service } from '../services/service.entity.js';
import type { StaffRole } from '../staff/staff.entity.js';
import { overlaps, planPhases, type PlannedPhase } from './phase-plan.js';

/** Somebody who provides a service in a branch, and on which terms. */
export interface Provider {
  readonly staffId: string;
  readonly role: StaffRole;
  readonly isPrimary: boolean;
  readonly sortOrder: number;
  readonly durationMinutes: number;
  readonly priceCents: bigint;
}

/** A provider with the times that the booking would take of them. */
export interface Assignment {
  readonly provider: Provider;
  readonly phases: readonly PlannedPhase[];
}

/** Everybody who could take a booking, free or not. */
export async function providersOf(manager: EntityManager, service: Service, branch: Branch): Promise<Provider[]> {
  const rows: (Omit<Provider, 'priceCents'> & { priceCents: string })[] = await manager.query(providersQuery, [
    service.id,
    branch.id,
  ]);
  const providers = rows.map((row) => ({ ...row, priceCents: BigInt(row.priceCents) }));
  return providers.filter(({ role }) => mayDoAllSegments(role, service));
}

/** Terms of the person go before those of the branch, and these before those of the service. */
const providersQuery = `
  SELECT
    staff.id AS "staffId",
    staff.role,
    service_staff.is_primary AS "isPrimary",
    staff.sort_order AS "sortOrder",
    coalesce(service_staff.custom_duration_minutes, branch_service.duration_override_minutes, services.duration_minutes)
      AS "durationMinutes",
    coalesce(service_staff.custom_price_cents, branch_service.price_override_cents, services.price_cents)
      AS "priceCents"
  FROM services
  JOIN service_staff ON service_staff.service_id = services.id AND service_staff.is_active AND service_staff.can_book
  JOIN staff ON staff.id = service_staff.staff_id
    AND staff.is_active AND staff.is_bookable AND staff.deleted_at IS NULL
    AND (staff.branch_id IS NULL OR staff.branch_id = $2)
  LEFT JOIN branch_service ON branch_service.service_id = services.id
    AND branch_service.branch_id = $2 AND branch_service.is_active
  WHERE services.id = $1
`;

/** One person does all parts of a composite service, so they must be allowed each of them. */
function mayDoAllSegments(role: StaffRole, { composite, segments }: Service): boolean {
  if (!composite || segments === null) return true;
  return segments.every(({ allowedRoles = [] }) => allowedRoles.length === 0 || allowedRoles.includes(role));
}

/** A time at which somebody is not free. */
export interface Busy {
  readonly staffId: string;
  readonly blockedFrom: Date;
  readonly blockedUntil: Date;
  readonly durationMinutes: number;
  /** On the day of the booking by the branch's clocks. */
  readonly isSameDay: boolean;
}

/** When these people are not free around a time. */
export function busyAround(
  manager: EntityManager,
  staffIds: readonly string[],
  startsAt: Date,
  timezone: string,
): Promise<Busy[]> {
  return manager.query(busyQuery, [staffIds, startsAt, timezone]);
}

/** A day to either side holds the whole of the local day and every appointment that could reach into the booking. */
const busyQuery = `
  SELECT
    staff_id AS "staffId",
    blocked_from AS "blockedFrom",
    blocked_until AS "blockedUntil",
    duration_minutes AS "durationMinutes",
    (start_time AT TIME ZONE $3)::date = ($2::timestamptz AT TIME ZONE $3)::date AS "isSameDay"
  FROM appointment_phases
  WHERE staff_id = ANY ($1::uuid[]) AND staff_required AND NOT is_released
    AND tstzrange(blocked_from, blocked_until, '[)')
      && tstzrange($2::timestamptz - interval '1 day', $2::timestamptz + interval '1 day', '[)')
`;

/**
 * The free provider to take: the primary one for the service, else who has the least to do that day, else by the order
 * of the company. Null when nobody is free.
 */
export function chooseProvider(
  service: Service,
  providers: readonly Provider[],
  busy: readonly Busy[],
  startsAt: Date,
): Assignment | null {
  const busyOf = (staffId: string) => busy.filter((time) => time.staffId === staffId);
  const minutesOf = new Map(
    providers.map(({ staffId }) => [
      staffId,
      busyOf(staffId).reduce((sum, time) => sum + (time.isSameDay ? time.durationMinutes : 0), 0),
    ]),
  );
  const inOrder = providers.toSorted(
    (one, other) =>
      Number(other.isPrimary) - Number(one.isPrimary) ||
      minutesOf.get(one.staffId)! - minutesOf.get(other.staffId)! ||
      one.sortOrder - other.sortOrder ||
      (one.staffId < other.staffId ? -1 : 1),
  );
  const assignments = inOrder.map((provider) => ({
    provider,
    phases: planPhases(service, provider.durationMinutes, startsAt),
  }));
  const isFree = ({ provider, phases }: Assignment) =>
    !phases.some((phase) => phase.staffRequired && busyOf(provider.staffId).some((time) => overlaps(phase, time)));
  return assignments.find(isFree) ?? null;
}
