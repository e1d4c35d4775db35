import { parseValue as parseLiteral } from 'graphql';
import fc from 'fast-check';
import { Decimal, DecimalScalar } from './decimal.js';

describe('the scalar Decimal', () => {
  it.each([
    ['"0.75"', '0.75'],
    ['0.75', '0.75'],
    ['-3', '-3'],
    ['"0.0000000001"', '0.0000000001'],
    ['9999999999.9999999999', '9999999999.9999999999'],
  ])('reads the literal %s', (literal, text) => {
    expect(DecimalScalar.parseLiteral(parseLiteral(literal)).toFixed()).toBe(text);
  });

  it.each([0.1, 1e-7, 3, '0.1'])('reads the variable %p', (value) => {
    expect(DecimalScalar.serialize(DecimalScalar.parseValue(value))).toBe(new Decimal(value).toFixed());
  });

  it.each([
    '1e400',
    '1e5',
    '',
    ' 1',
    '1,5',
    'NaN',
    'Infinity',
    '12345678901',
    '0.00000000001',
    NaN,
    Infinity,
    1e21,
    null,
    {},
  ])('refuses %p', (value) => {
    expect(() => DecimalScalar.parseValue(value)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('refuses literals of other kinds', () => {
    expect(() => DecimalScalar.parseLiteral(parseLiteral('true'))).toThrow('Decimal must be a number');
    expect(() => DecimalScalar.parseLiteral(parseLiteral('1e400'))).toThrow('Decimal must be a number');
  });

  it('gives back exactly what it was given', () => {
    const digits = fc.bigInt({ min: -(10n ** 20n) + 1n, max: 10n ** 20n - 1n });
    fc.assert(
      fc.property(digits, (digit) => {
        const value = new Decimal(digit.toString()).div('1e10');
        expect(DecimalScalar.parseValue(DecimalScalar.serialize(value)).eq(value)).toBe(true);
      }),
    );
  });
});
