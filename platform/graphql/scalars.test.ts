import { Kind } from 'graphql';
import { scalars } from './scalars.js';

const { BigInt: big, URL: url, DateTime: dateTime } = scalars;

describe('BigInt', () => {
  it.each([
    [0, 0n],
    [-5, -5n],
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775808', -9223372036854775808n],
  ])('reads %p', (given, expected) => expect(big.parseValue(given)).toBe(expected));

  it.each([
    1.5,
    NaN,
    Infinity,
    2 ** 53,
    '9223372036854775808',
    '1e3',
    '',
    ' 1',
    '0x10',
    true,
    null,
    {},
    '1'.repeat(1000),
  ])('refuses %p', (given) => expect(() => big.parseValue(given)).toThrow('whole number'));

  it('is a number while that is exact, a string beyond', () => {
    expect(big.serialize(1999n)).toBe(1999);
    expect(big.serialize(9007199254740991n)).toBe(9007199254740991);
    expect(big.serialize(9007199254740993n)).toBe('9007199254740993');
  });

  it('reads literals of any length without losing digits', () => {
    expect(big.parseLiteral({ kind: Kind.INT, value: '9007199254740993' })).toBe(9007199254740993n);
  });
});

describe('URL', () => {
  it('keeps the text as it was given', () => {
    expect(url.parseValue('https://www.a.example')).toBe('https://www.a.example');
  });
  it.each(['javascript:alert(1)', 'ftp://a.example', 'a.example', '', 7])('refuses %p', (given) =>
    expect(() => url.parseValue(given)).toThrow(),
  );
});

describe('DateTime', () => {
  it('is text on the way out, so that in process and over HTTP a client sees the same', () => {
    expect(dateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  });
});
