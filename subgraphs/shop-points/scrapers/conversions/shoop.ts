import type { Decimal } from '../../rates/decimal.js';
import { numberBefore } from './numbers-in-text.js';

export interface CashbackTerms {
  readonly cashbackPercent: Decimal | null;
  readonly cashbackAbsolute: Decimal | null;
}

/** `bis zu 4,5 %` or `12 €`; null where the text says neither. */
export function cashbackTerms(text: string): CashbackTerms | null {
  const cashbackPercent = numberBefore(text, '%');
  if (cashbackPercent !== null) return { cashbackPercent, cashbackAbsolute: null };
  const cashbackAbsolute = numberBefore(text, '(?:€|Euro|EUR)');
  return cashbackAbsolute === null ? null : { cashbackPercent: null, cashbackAbsolute };
}
