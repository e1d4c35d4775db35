import type { Filter } from '../../../platform/connections/connection-by-parent.js';
import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { periodOf, type PeriodInput } from '../../../platform/period.js';
import type { CallDirection } from './call.entity.js';
import { CALL_STATES, type CallState } from './call.states.js';

/** Which calls a list shows. Conditions add up. */
export interface CallCriteria {
  readonly period?: PeriodInput | null;
  readonly statuses?: readonly CallState[] | null;
  readonly direction?: CallDirection | null;
  readonly isMissed?: boolean | null;
}

/**
 * The criteria as a condition on the alias `item`; undefined when there are none.
 *
 * @throws GraphQLError `BAD_USER_INPUT`
 */
export function callFilter(criteria: CallCriteria | null | undefined, now: Date): Filter | undefined {
  if (criteria === null || criteria === undefined) return undefined;
  const { period, statuses, direction, isMissed } = criteria;
  const between = periodOf(period, now);
  const conditions: string[] = [];
  const parameters: Record<string, unknown> = {};
  if (between) {
    conditions.push('item.occurredAt >= :from AND item.occurredAt < :to');
    Object.assign(parameters, between);
  }
  if (statuses) {
    if (statuses.length > CALL_STATES.length)
      throw badUserInput(`\`statuses\` has at most ${CALL_STATES.length} entries.`);
    conditions.push('item.status = ANY (:statuses)');
    parameters['statuses'] = statuses;
  }
  if (direction) {
    conditions.push('item.direction = :direction');
    parameters['direction'] = direction;
  }
  if (typeof isMissed === 'boolean') conditions.push(isMissed ? 'item.isMissed' : 'NOT item.isMissed');
  return conditions.length > 0 ? { where: conditions.join(' AND '), parameters } : undefined;
}
