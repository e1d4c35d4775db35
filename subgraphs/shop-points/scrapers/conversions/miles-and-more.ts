import { Decimal } from '../../rates/decimal.js';
import { decimalIn, NUMBER, numberBefore } from './numbers-in-text.js';

export interface MilesTerms {
  readonly pointsPerEur: Decimal;
  /** Says that the rate was assumed. */
  readonly note: string | null;
}

const FALLBACK: MilesTerms = { pointsPerEur: new Decimal('0.5'), note: 'fallback_points_per_eur' };

const MILES_PER_EUROS = new RegExp(
  String.raw`${NUMBER}\s*(?:Prämien)?meilen?\s*(?:je|pro)\s*(?:${NUMBER}\s*)?(?:€|Euro|EUR)`,
  'i',
);

/** `2 Meilen pro 1 €` or `3 Meilen`; what cannot be read counts as half a mile per EUR, and says so. */
export function milesTerms(text: string): MilesTerms {
  const [, miles, euros] = MILES_PER_EUROS.exec(text) ?? [];
  if (miles !== undefined) {
    const per = decimalIn(euros ?? '1');
    return per.isZero() ? FALLBACK : { pointsPerEur: decimalIn(miles).div(per).toDecimalPlaces(10), note: null };
  }
  const bare = numberBefore(text, String.raw`(?:Prämien)?meilen?(?![a-zäöüß])`);
  return bare === null ? FALLBACK : { pointsPerEur: bare, note: null };
}
