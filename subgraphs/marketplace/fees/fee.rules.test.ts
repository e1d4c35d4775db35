import { feeLines } from './fee.rules.js';

const fee = (percentage: string, fixedAmount: bigint, currency = 'EUR') => ({ percentage, fixedAmount, currency });
const eur = (amount: bigint) => ({ amount, currency: 'EUR' });

describe('what a fee comes to', () => {
  it('is the rounded share plus the fixed part', () => {
    expect(feeLines(fee('0.0200', 0n), eur(12_000n))).toEqual([{ amount: 240n, currency: 'EUR', part: 'combined' }]);
    expect(feeLines(fee('0.0200', 30n), eur(9_999n))).toEqual([{ amount: 230n, currency: 'EUR', part: 'combined' }]);
  });

  it('is two lines where the currencies differ, and never a sum of both', () => {
    expect(feeLines(fee('0.0200', 30n), { amount: 10_000n, currency: 'USD' })).toEqual([
      { amount: 200n, currency: 'USD', part: 'percentage' },
      { amount: 30n, currency: 'EUR', part: 'fixed' },
    ]);
  });

  it('is one line in the currency of the part that is not zero', () => {
    expect(feeLines(fee('0.0200', 0n), { amount: 10_000n, currency: 'USD' })).toEqual([
      { amount: 200n, currency: 'USD', part: 'combined' },
    ]);
    expect(feeLines(fee('0.0000', 30n), { amount: 10_000n, currency: 'USD' })).toEqual([
      { amount: 30n, currency: 'EUR', part: 'combined' },
    ]);
  });

  it('is the fixed part without a price', () => {
    expect(feeLines(fee('0.0200', 30n), null)).toEqual([{ amount: 30n, currency: 'EUR', part: 'combined' }]);
  });

  it('is no line when it is nothing', () => {
    expect(feeLines(fee('0.0200', 0n), eur(1n))).toEqual([]);
    expect(feeLines(fee('0.0200', 0n), null)).toEqual([]);
  });
});
