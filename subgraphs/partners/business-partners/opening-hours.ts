import { fault, type FieldPath } from '../../../platform/input/rules.js';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** One stretch of opening, as it is stored in `jsonb`. */
export interface OpeningHours {
  readonly day: Weekday;
  /** Local time, `HH:MM`. */
  readonly opens: string;
  /** Local time, `HH:MM`; not later than `opens` means on the following day. */
  readonly closes: string;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const MAX_STRETCHES_PER_DAY = 3;

/** The stretches of a week in their order; null is the empty week. */
export function openingWeek(
  hours: readonly OpeningHours[] | null | undefined,
  path: string,
): readonly OpeningHours[] | undefined {
  if (hours === undefined) return undefined;
  const week = [...(hours ?? [])];
  week.forEach(({ opens, closes }, index) => checkTimes(opens, closes, [path, String(index)]));
  for (const [day, stretches] of Map.groupBy(week, (stretch) => stretch.day)) {
    if (stretches.length > MAX_STRETCHES_PER_DAY) {
      throw fault(`At most ${MAX_STRETCHES_PER_DAY} stretches a day; ${day} has more.`, path);
    }
  }
  return week.sort((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day) || a.opens.localeCompare(b.opens));
}

function checkTimes(opens: string, closes: string, path: FieldPath): void {
  if (!TIME.test(opens) || !TIME.test(closes)) throw fault('Times are HH:MM, 00:00 to 23:59.', path);
}
