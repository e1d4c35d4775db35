import type { Filter } from '../../../platform/connections/connection-by-parent.js';
import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { periodOf, type PeriodInput } from '../../../platform/period.js';
import { APPOINTMENT_STATES, UPCOMING_STATES, type AppointmentState } from './appointment.states.js';

/** Which appointments a list shows. Conditions add up. */
export interface AppointmentCriteria {
  readonly period?: PeriodInput | null;
  readonly statuses?: readonly AppointmentState[] | null;
}

/**
 * The criteria as a condition on the alias `item`; undefined when there are none.
 *
 * @throws GraphQLError `BAD_USER_INPUT`
 */
export function appointmentFilter(criteria: AppointmentCriteria | null | undefined, now: Date): Filter | undefined {
  if (criteria === null || criteria === undefined) return undefined;
  const { period, statuses } = criteria;
  const between = periodOf(period, now);
  const conditions: string[] = [];
  const parameters: Record<string, unknown> = {};
  if (between) {
    conditions.push('item.startsAt >= :from AND item.startsAt < :to');
    Object.assign(parameters, between);
  }
  if (statuses) {
    const most = APPOINTMENT_STATES.length;
    if (statuses.length > most) throw badUserInput(`\`statuses\` has at most ${most} entries.`);
    conditions.push('item.status = ANY (:statuses)');
    parameters['statuses'] = statuses;
  }
  return conditions.length > 0 ? { where: conditions.join(' AND '), parameters } : undefined;
}

/** Appointments that have not begun and will take place as far as is known. */
export function upcoming(now: Date): Filter {
  return {
    where: 'item.startsAt >= :now AND item.status = ANY (:statuses)',
    parameters: { now, statuses: UPCOMING_STATES },
  };
}
