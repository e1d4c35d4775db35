import fc from 'fast-check';
import { shareOf, tenThousandths } from './rate.js';

const rate = fc.integer({ min: 0, max: 10_000 }).map((value) => ({
  value: BigInt(value),
  text: `${Math.floor(value / 10_000)}.${String(value % 10_000).padStart(4, '0')}`,
}));
const amount = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });

describe('a share of an amount', () => {
  it.each([
    [12_000n, 240n],
    [12_025n, 241n],
    [125n, 3n],
    [25n, 1n],
    [1n, 0n],
    [0n, 0n],
  ])('of %d at 2 %% is %d', (of, expected) => {
    expect(shareOf(of, '0.0200')).toBe(expected);
  });

  it('is never more than half a minor unit off, and then upwards', () => {
    fc.assert(
      fc.property(amount, rate, (of, { value, text }) => {
        const exact = of * value;
        const off = shareOf(of, text) * 10_000n - exact;
        expect(off > -5_000n && off <= 5_000n).toBe(true);
      }),
    );
  });

  it('is nothing at 0 and everything at 1', () => {
    fc.assert(
      fc.property(amount, (of) => {
        expect(shareOf(of, '0.0000')).toBe(0n);
        expect(shareOf(of, '1.0000')).toBe(of);
      }),
    );
  });

  it('grows with the amount and with the rate', () => {
    fc.assert(
      fc.property(amount, amount, rate, rate, (a, b, r, s) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const [low, high] = r.value < s.value ? [r, s] : [s, r];
        expect(shareOf(less, low.text) <= shareOf(more, high.text)).toBe(true);
      }),
    );
  });

  it('takes rates as the database writes them, and no others', () => {
    expect(tenThousandths('0.0200')).toBe(200n);
    expect(tenThousandths('0.5')).toBe(5_000n);
    expect(tenThousandths('1')).toBe(10_000n);
    for (const text of ['', '.5', '0.12345', '-0.1', '1e-2', 'NaN'])
      expect(() => tenThousandths(text)).toThrow(RangeError);
    expect(() => shareOf(-1n, '0.0200')).toThrow(RangeError);
  });
});
