import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.js';

/** Times of the demo data, relative to the instant at which they are loaded. */

export function minutesAfter(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * MINUTE_MS);
}

export function hoursAfter(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * HOUR_MS);
}

export function hoursBefore(instant: Date, hours: number): Date {
  return hoursAfter(instant, -hours);
}

export function daysAfter(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY_MS);
}

export function daysBefore(instant: Date, days: number): Date {
  return daysAfter(instant, -days);
}
