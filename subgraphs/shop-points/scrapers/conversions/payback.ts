import type { Decimal } from '../../rates/decimal.js';
import { decimalIn, NUMBER, numberBefore } from './numbers-in-text.js';

export interface PaybackTerms {
  readonly pointsPerEur: Decimal | null;
  readonly cashbackPercent: Decimal | null;
}

const POINTS_PER_EUROS = new RegExp(
  String.raw`${NUMBER}\s*(?:°\s*P|Punkte?)\s*(?:je|pro)\s*(?:${NUMBER}\s*)?(?:€|Euro|EUR)`,
  'i',
);

/** `3,5 %`, `1 Punkt pro 2 €`, `5 °P je 1 €` or `10 Punkte`; null where the text says nothing of the kind. */
export function paybackTerms(text: string): PaybackTerms | null {
  const percent = numberBefore(text, '%');
  if (percent !== null) return { pointsPerEur: null, cashbackPercent: percent };
  const [, points, euros] = POINTS_PER_EUROS.exec(text) ?? [];
  if (points !== undefined) {
    const per = decimalIn(euros ?? '1');
    return per.isZero()
      ? null
      : { pointsPerEur: decimalIn(points).div(per).toDecimalPlaces(10), cashbackPercent: null };
  }
  const bare = numberBefore(text, String.raw`(?:°\s*P|Punkte?)(?![a-zäöüß])`);
  return bare === null ? null : { pointsPerEur: bare, cashbackPercent: null };
}
