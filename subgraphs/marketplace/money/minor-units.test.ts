import fc from 'fast-check';
import { exponentOf, majorUnits, minorUnits } from './minor-units.js';

describe('minor units', () => {
  it.each([
    ['100.5', 'EUR', 10050n],
    [100.5, 'EUR', 10050n],
    ['0.005', 'EUR', 1n],
    ['0.0049', 'EUR', 0n],
    ['1.005', 'USD', 101n],
    ['1500', 'JPY', 1500n],
    ['1500.5', 'JPY', 1501n],
    ['1.2345', 'KWD', 1235n],
    ['0.25', 'IQD', 250n],
    ['90071992547409.91', 'EUR', 9007199254740991n],
  ])('of %s %s', (amount, currency, expected) => expect(minorUnits(amount, currency)).toBe(expected));

  it.each([
    [10050n, 'EUR', '100.50'],
    [5n, 'EUR', '0.05'],
    [-240n, 'EUR', '-2.40'],
    [1500n, 'JPY', '1500'],
    [7n, 'KWD', '0.007'],
    [12345n, 'CLF', '1.2345'],
  ])('%s %s is written with all decimals', (amount, currency, expected) =>
    expect(majorUnits(amount, currency)).toBe(expected),
  );

  it('gives back what it was given', () => {
    const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF');
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 62n), 2n ** 62n), currency, (amount, code) => {
        const text = majorUnits(amount, code);
        expect((text.split('.')[1] ?? '').length).toBe(exponentOf(code));
        // Negative amounts exist in the ledger only; what clients give is not.
        if (amount >= 0n) expect(BigInt(text.replace('.', ''))).toBe(amount);
        if (amount >= 0n && amount < 10n ** 18n) expect(minorUnits(text, code)).toBe(amount);
      }),
    );
  });
});
