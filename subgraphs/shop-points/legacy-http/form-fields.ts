import { GraphQLError } from 'graphql';
import { DomainError, InvalidInput } from '../../../platform/errors/domain-error.js';
import { Decimal } from '../rates/decimal.js';
import { textOf, type Fields } from './body.js';

/**
 * Runs what a form asks for. The forms of the old system lead on whether or not it could be done; what could not is said
 * on the page that they lead to, and here by the answer alone.
 *
 * @returns whether it was done
 */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    if (error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN') return false;
    throw error;
  }
}

/** A number with a point or a comma; undefined where none was typed. @throws InvalidInput for what is no number */
export function decimalOf(fields: Fields, name: string): Decimal | undefined {
  const typed = textOf(fields[name])?.replace(',', '.');
  if (typed === undefined) return undefined;
  if (!/^[+-]?\d{1,10}(?:\.\d{1,10})?$/.test(typed)) throw new InvalidInput('This is not a number.', [name]);
  return new Decimal(typed);
}

/** `YYYY-MM-DD`, the end of that day. @throws InvalidInput for what is no day */
export function dayOf(fields: Fields, name: string): Date | undefined {
  const typed = textOf(fields[name]);
  if (typed === undefined) return undefined;
  const end = new Date(`${typed}T23:59:59Z`);
  // JavaScript makes 1 March of 30 February.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || !end.toJSON()?.startsWith(typed)) {
    throw new InvalidInput('This is not a day.', [name]);
  }
  return end;
}
