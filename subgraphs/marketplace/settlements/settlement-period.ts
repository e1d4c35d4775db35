import { HOUR_MS } from '../../../platform/durations.js';
import { fault } from '../../../platform/input/rules.js';

/** Days of the UTC calendar, both belong to it. */
export interface SettlementPeriod {
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** Two hours for what was still under way when a month ended. */
const GRACE_MS = 2 * HOUR_MS;

/** The calendar months (UTC) from the one of an instant on that can be settled by now, oldest first. */
export function monthsSince(first: Date, now: Date): SettlementPeriod[] {
  const months: SettlementPeriod[] = [];
  for (let month = monthOf(first); month.end.getTime() + GRACE_MS <= now.getTime(); month = monthOf(month.end)) {
    months.push({ periodFrom: dayOf(month.start), periodTo: dayOf(new Date(month.end.getTime() - 1)) });
  }
  return months;
}

function monthOf(instant: Date): { readonly start: Date; readonly end: Date } {
  const [year, month] = [instant.getUTCFullYear(), instant.getUTCMonth()];
  return { start: new Date(Date.UTC(year, month, 1)), end: new Date(Date.UTC(year, month + 1, 1)) };
}

/** The instant at which a period is over. @throws InvalidInput when it ends before it begins, or is not over yet */
export function endOf({ periodFrom, periodTo }: SettlementPeriod, now: Date): Date {
  if (periodTo < periodFrom) throw fault('The period ends before it begins.', 'periodTo');
  const end = new Date(`${periodTo}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  if (end > now) throw fault('The period is not over yet; days are those of UTC.', 'periodTo');
  return end;
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
