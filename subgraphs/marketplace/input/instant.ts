import { fault, type Given } from '../../../platform/input/rules.js';

/** An instant that the database and all its clients can write: years 1 to 9999. @throws InvalidInput */
export function instant<G extends Given<Date>>(value: G, path: string): G {
  if (value instanceof Date) {
    const year = value.getUTCFullYear();
    if (!(year >= 1 && year <= 9999)) throw fault('This is not a date of the years 1 to 9999.', path);
  }
  return value;
}
