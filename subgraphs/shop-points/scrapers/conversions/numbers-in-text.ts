import { Decimal } from '../../rates/decimal.js';

/** A number as people write it, with a point or a comma before the decimals. */
export const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;

export function decimalIn(text: string): Decimal {
  return new Decimal(text.replace(',', '.'));
}

/** The number in the first match. Null where there is none. */
export function numberBefore(text: string, what: string): Decimal | null {
  const [, found] = new RegExp(String.raw`${NUMBER}\s*${what}`, 'i').exec(text) ?? [];
  return found === undefined ? null : decimalIn(found);
}
