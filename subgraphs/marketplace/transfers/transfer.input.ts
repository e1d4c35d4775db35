import { Decimal } from 'decimal.js';
import { fault, text } from '../../../platform/input/rules.js';

/** What `numeric(36, 18)` holds. */
const DECIMALS = 18;
const LIMIT = new Decimal(10).pow(18);
const DECIMAL_TEXT = /^\d{1,40}(\.\d{1,60})?$/;

/**
 * An amount of crypto money as it is stored: 18 decimals, more of them rounded half up. @throws InvalidInput
 */
export function cryptoAmount(given: string): string {
  const digits = text(given, 'cryptoAmount', 101);
  if (!DECIMAL_TEXT.test(digits)) throw fault('A decimal text that is not negative, for example 0.25.', 'cryptoAmount');
  const amount = new Decimal(digits).toDecimalPlaces(DECIMALS, Decimal.ROUND_HALF_UP);
  if (amount.gte(LIMIT)) throw fault('Less than 1000000000000000000.', 'cryptoAmount');
  return amount.toFixed(DECIMALS);
}
