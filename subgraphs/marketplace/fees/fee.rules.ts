import type { Money } from '../money/money.js';
import { shareOf } from '../money/rate.js';
import type { Fee } from './fee.entity.js';

/** What an amount of the ledger is made of: both parts of a fee, or one of them where their currencies differ. */
export type FeePart = 'combined' | 'percentage' | 'fixed';

export interface FeeLine extends Money {
  readonly part: FeePart;
}

/**
 * What a fee comes to: its share of the base, rounded half up once, plus its fixed part. Amounts of two currencies are
 * never added: then they are two lines. Nothing to pay is no line.
 */
export function feeLines(fee: Pick<Fee, 'percentage' | 'fixedAmount' | 'currency'>, base: Money | null): FeeLine[] {
  const share = base === null ? null : { amount: shareOf(base.amount, fee.percentage), currency: base.currency };
  const fixed = { amount: fee.fixedAmount, currency: fee.currency };
  if (share === null || share.amount === 0n) return due([{ ...fixed, part: 'combined' }]);
  if (fixed.amount === 0n) return due([{ ...share, part: 'combined' }]);
  if (share.currency === fixed.currency) {
    return due([{ amount: share.amount + fixed.amount, currency: fixed.currency, part: 'combined' }]);
  }
  return due([
    { ...share, part: 'percentage' },
    { ...fixed, part: 'fixed' },
  ]);
}

function due(lines: FeeLine[]): FeeLine[] {
  return lines.filter(({ amount }) => amount !== 0n);
}
