import { fault } from '../../../platform/input/rules.js';

/** Days of the UTC calendar, both belong to it. */
export interface SettlementPeriod {
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** The calendar month (UTC) before the one of an instant. */
export function monthBefore(now: Date): SettlementPeriod {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  return {
    periodFrom: dayOf(new Date(Date.UTC(year, month - 1, 1))),
    periodTo: dayOf(new Date(Date.UTC(year, month, 0))),
  };
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
