/** A full hour of the day so many days after today (UTC): appointments begin at full hours. */
export function onDay(now: Date, days: number, hour: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, hour));
}

/** First instant of a month (UTC), so many months after this one. */
export function startOfMonth(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
}

/** `2026-03-01` */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
