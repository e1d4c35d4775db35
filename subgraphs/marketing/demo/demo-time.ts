const HOUR_MS = 60 * 60 * 1000;

export function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * HOUR_MS);
}

export function daysBefore(now: Date, days: number): Date {
  return hoursBefore(now, days * 24);
}

export function daysAfter(now: Date, days: number): Date {
  return daysBefore(now, -days);
}
