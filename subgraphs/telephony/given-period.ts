import { periodOf, type Period, type PeriodInput } from '../../platform/period.js';

/**
 * The period of a field that has a meaning of its own where none is given; null then.
 *
 * @throws GraphQLError `BAD_USER_INPUT`
 */
export function givenPeriod(input: PeriodInput | null | undefined, now: Date): Period | null {
  if (input === null || input === undefined) return null;
  return periodOf(input, now, () => ({ from: now, to: now }));
}
