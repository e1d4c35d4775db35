import fc from 'fast-check';
import { Decimal } from './decimal.js';
import { centsOf, eurOf, rateValue, valuePerEur } from './rate-value.js';

const decimal = (value: string | undefined) => (value === undefined ? null : new Decimal(value));

/** P, PA, C, CA of the formula. */
function terms(numbers: { P?: string; PA?: string; C?: string; CA?: string }) {
  return {
    pointsPerEur: decimal(numbers.P),
    pointsAbsolute: decimal(numbers.PA),
    cashbackPercent: decimal(numbers.C),
    cashbackAbsolute: decimal(numbers.CA),
  };
}

describe('what a rate gives for a purchase', () => {
  it.each([
    { A: '100', v: '0.01', P: '0.5', points: '50', cashback: '0', total: '0.5' },
    { A: '100', v: '0.005', P: '1', points: '100', cashback: '0', total: '0.5' },
    { A: '100', v: '0.008', P: '0.75', C: '2', points: '75', cashback: '2', total: '2.6' },
    { A: '80', v: '0.008', P: '0.5', PA: '200', C: '1', CA: '2', points: '240', cashback: '2.8', total: '4.72' },
    { A: '80', v: '0.005', P: '2', PA: '500', points: '660', cashback: '0', total: '3.3' },
    { A: '250', v: '0', C: '3', points: '0', cashback: '7.5', total: '7.5' },
    { A: '120', v: '0.08', P: '0.25', points: '30', cashback: '0', total: '2.4' },
    { A: '0', v: '0.01', P: '5', PA: '10', C: '3', CA: '1', points: '10', cashback: '1', total: '1.1' },
  ])('%j', ({ A, v, points, cashback, total, ...numbers }) => {
    const value = rateValue(terms(numbers), new Decimal(v), new Decimal(A));
    expect([value.points.toFixed(), value.cashback.toFixed(), value.total.toFixed()]).toEqual([
      points,
      cashback,
      total,
    ]);
  });

  it('is exact where binary fractions are not', () => {
    const { total } = rateValue(terms({ P: '0.1', CA: '0.2' }), new Decimal(1), new Decimal(1));
    expect(total.toFixed()).toBe('0.3');
  });

  it('adds up: two purchases give what one of both amounts gives, but for what is given once', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 9n }).map(eurOf);
    const number = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((digits) => new Decimal(digits.toString()).div('1e6'));
    fc.assert(
      fc.property(amount, amount, number, number, number, (a, b, P, C, v) => {
        const rate = { pointsPerEur: P, cashbackPercent: C, pointsAbsolute: null, cashbackAbsolute: null };
        const apart = rateValue(rate, v, a).total.plus(rateValue(rate, v, b).total);
        expect(apart.eq(rateValue(rate, v, a.plus(b)).total)).toBe(true);
        expect(
          valuePerEur(rate, v)
            .times(a)
            .eq(rateValue(rate, v, a).total),
        ).toBe(true);
      }),
    );
  });
});

describe('the value of 1 EUR', () => {
  it('leaves out what is given once per purchase', () => {
    expect(valuePerEur(terms({ P: '0.75', PA: '500', C: '2', CA: '5' }), new Decimal('0.008')).toFixed()).toBe('0.026');
  });
});

describe('cents', () => {
  it.each([
    ['0.005', 1n],
    ['0.0049999999', 0n],
    ['1.245', 125n],
    ['2.6', 260n],
    ['123456789.995', 12345679000n],
  ])('of %s EUR are %s, half a cent counts', (eur, cents) => expect(centsOf(new Decimal(eur))).toBe(cents));

  it('of an amount in cents are that amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (cents) => expect(centsOf(eurOf(cents))).toBe(cents)),
    );
  });
});
