import { DAY_MS } from './durations.js';
import { badUserInput } from './errors/bad-user-input.js';

/** A stretch of time, half-open: `from` belongs to it, `to` does not. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** `PeriodInput` of the SDL: two instants, or a number of days up to now. */
export interface PeriodInput {
  readonly from?: Date | null;
  readonly to?: Date | null;
  readonly lastDays?: number | null;
}

/** Ten years: statistics read every row of the period. */
const LONGEST_DAYS = 3_660;

/**
 * The period that a client asks for; when it asks for none, `fallback`, or null where there is no such thing.
 *
 * @throws GraphQLError `BAD_USER_INPUT` when the input is contradictory, incomplete, ends before it begins or is
 * longer than ten years.
 */
export function periodOf(input: PeriodInput | null | undefined, now: Date): Period | null;
export function periodOf(input: PeriodInput | null | undefined, now: Date, fallback: () => Period): Period;
export function periodOf(
  input: PeriodInput | null | undefined,
  now: Date,
  fallback: () => Period | null = () => null,
): Period | null {
  if (input === null || input === undefined) return fallback();
  const { from, to, lastDays } = input;
  if (lastDays !== null && lastDays !== undefined) {
    if (from ?? to) throw badUserInput('A period has either `lastDays`, or `from` and `to`.');
    return lastDaysBefore(now, lastDays);
  }
  if (!from || !to) throw badUserInput('A period needs `from` and `to`, or `lastDays`.');
  if (from >= to) throw badUserInput('A period must end after it begins.');
  if (to.getTime() - from.getTime() > LONGEST_DAYS * DAY_MS) throw badUserInput('A period is ten years long at most.');
  return { from, to };
}

/** The `days` times 24 hours that end at `now`. */
export function lastDaysBefore(now: Date, days: number): Period {
  if (days < 1 || days > LONGEST_DAYS) throw badUserInput(`\`lastDays\` lies between 1 and ${LONGEST_DAYS}.`);
  return { from: new Date(now.getTime() - days * DAY_MS), to: now };
}
