import { Decimal, ZERO } from './decimal.js';

/** The numbers of a rate; null counts as 0. */
export interface RateTerms {
  /** Points per EUR spent. */
  readonly pointsPerEur: Decimal | null;
  /** Points per purchase. */
  readonly pointsAbsolute: Decimal | null;
  /** Percent of the amount. */
  readonly cashbackPercent: Decimal | null;
  /** EUR per purchase. */
  readonly cashbackAbsolute: Decimal | null;
}

/** What a rate gives for one purchase. Exact: rounding is for whoever shows it. */
export interface RateValue {
  readonly points: Decimal;
  /** EUR. */
  readonly cashback: Decimal;
  /** EUR: the points at their value, and the cashback. */
  readonly total: Decimal;
}

/**
 * `points = A*P + PA`, `cashback = A*C/100 + CA`, `total = points*v + cashback`.
 *
 * @param pointValueEur v: what a point of the programme is worth
 * @param amount A: the purchase in EUR
 */
export function rateValue(terms: RateTerms, pointValueEur: Decimal, amount: Decimal): RateValue {
  const points = amount.times(terms.pointsPerEur ?? ZERO).plus(terms.pointsAbsolute ?? ZERO);
  const cashback = amount
    .times(terms.cashbackPercent ?? ZERO)
    .div(100)
    .plus(terms.cashbackAbsolute ?? ZERO);
  return { points, cashback, total: points.times(pointValueEur).plus(cashback) };
}

/** Value of 1 EUR spent: `P*v + C/100`. What is given once per purchase cannot be compared without an amount. */
export function valuePerEur(terms: RateTerms, pointValueEur: Decimal): Decimal {
  return rateValue(termsPerEur(terms), pointValueEur, ONE).total;
}

/** Without what is given once per purchase. */
export function termsPerEur({ pointsPerEur, cashbackPercent }: RateTerms): RateTerms {
  return { pointsPerEur, cashbackPercent, pointsAbsolute: null, cashbackAbsolute: null };
}

export const ONE = new Decimal(1);

/** EUR as whole cents, rounded half up. */
export function centsOf(eur: Decimal): bigint {
  return BigInt(eur.times(100).toDecimalPlaces(0).toFixed());
}

export function eurOf(cents: bigint): Decimal {
  return new Decimal(cents.toString()).div(100);
}
