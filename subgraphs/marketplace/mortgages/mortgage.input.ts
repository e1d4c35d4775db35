import { fault, number, text, type FieldPath, type Given } from '../../../platform/input/rules.js';
import { currencyCode } from '../money/currency.js';
import type { Money } from '../money/money.js';
import { MAX_YEARS } from './mortgage-offer.figures.js';

/** Older clients read amounts as JSON numbers. */
const MAX_AMOUNT = BigInt(Number.MAX_SAFE_INTEGER);
const RATE = /^0(\.\d{1,4})?$/;
const MAX_RATE = 0.5;

/** A nominal annual rate of 0 to 0.5 with at most four decimals. @throws InvalidInput */
export function annualRate<G extends Given<string>>(value: G, path: string): G {
  const rate = text(value, path, 10);
  if (typeof rate === 'string' && !(RATE.test(rate) && Number(rate) <= MAX_RATE)) {
    throw fault('This must be a decimal text from 0 to 0.5 with at most four decimals, for example 0.0350.', path);
  }
  return rate as G;
}

export function years<G extends Given<number>>(value: G, path: string): G {
  return number(value, path, 1, MAX_YEARS);
}

/** An amount that is lent. @throws InvalidInput */
export function loanAmount(value: Given<Money>, path: string): Money | null {
  if (!value) return null;
  return {
    amount: wholeAmount(value.amount, 1n, [path, 'amount']),
    currency: currencyCode(value.currency, [path, 'currency']),
  };
}

/** Minor units that older clients can read, too. @throws InvalidInput */
export function wholeAmount(value: bigint, min: bigint, path: FieldPath): bigint {
  if (value < min || value > MAX_AMOUNT) throw fault(`This must be a whole number from ${min} to ${MAX_AMOUNT}.`, path);
  return value;
}
