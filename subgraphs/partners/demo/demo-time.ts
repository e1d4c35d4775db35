const HOUR_MS = 60 * 60_000;

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR_MS);
}

export function daysBefore(now: Date, days: number): Date {
  return hoursBefore(now, days * 24);
}
