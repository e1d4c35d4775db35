import { fault } from '../../../platform/input/rules.js';
import type { Decimal } from './decimal.js';
import type { RateTerms } from './rate-value.js';

/** The four numbers of a rate. */
export const TERMS = ['pointsPerEur', 'pointsAbsolute', 'cashbackPercent', 'cashbackAbsolute'] as const;

const LIMITS: Readonly<Record<(typeof TERMS)[number], number>> = {
  pointsPerEur: 1_000_000,
  pointsAbsolute: 1_000_000_000,
  cashbackPercent: 100,
  cashbackAbsolute: 1_000_000,
};

/** @throws InvalidInput naming the number that is out of range */
export function assertTerms(terms: RateTerms): void {
  for (const term of TERMS) {
    const value = terms[term];
    if (value !== null && (value.lt(0) || value.gt(LIMITS[term]))) {
      throw fault(`This must be between 0 and ${LIMITS[term]}.`, term);
    }
  }
}

/** One of the four numbers is above 0. */
export function givesSomething(terms: RateTerms): boolean {
  return TERMS.some((term) => terms[term]?.gt(0));
}

/** Nothing and 0 are different things here, as they are for the feeds that state rates. */
export function hasTerms(rate: RateTerms, terms: RateTerms): boolean {
  return TERMS.every((term) => same(rate[term], terms[term]));
}

/** The four numbers alone, of whatever else comes with them. */
export function termsOf({ pointsPerEur, pointsAbsolute, cashbackPercent, cashbackAbsolute }: RateTerms): RateTerms {
  return { pointsPerEur, pointsAbsolute, cashbackPercent, cashbackAbsolute };
}

function same(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : a.eq(b);
}
