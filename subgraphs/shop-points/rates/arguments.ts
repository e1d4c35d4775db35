import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import type { Decimal } from './decimal.js';
import { eurOf } from './rate-value.js';

/** Checks of arguments that several queries take. What cannot be used is a GraphQLError `BAD_USER_INPUT`. */

/** Size of a short list. */
export function countOf(first: number): number {
  if (first < 1 || first > 50) throw badUserInput('`first` must be from 1 to 50.');
  return first;
}

/** A thousand million EUR: nobody spends more at once. */
const MAX_AMOUNT_MINOR = 100_000_000_000n;

/** A purchase in cents as EUR. */
export function amountOf(amountMinor: bigint, name = 'amountMinor'): Decimal {
  if (amountMinor < 0n || amountMinor > MAX_AMOUNT_MINOR) {
    throw badUserInput(`\`${name}\` must be from 0 to ${MAX_AMOUNT_MINOR}.`);
  }
  return eurOf(amountMinor);
}
