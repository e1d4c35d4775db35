import { InvalidInput } from '../errors/domain-error.js';

/** Checks a part of an input, and names the part in what it objects to. */
export function within<T>(path: readonly (string | number)[], check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(error.message, [...path.map(String), ...error.path]);
  }
}
