import fc from 'fast-check';
import { plainCopy } from './plain-copy.js';

describe('plainCopy', () => {
  it('gives what a round trip through JSON text gives', () => {
    const values = fc.anything({ withDate: true, withNullPrototype: true, maxDepth: 5 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), values), (value) => {
        expect(plainCopy(value)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('shares nothing with the original', () => {
    const original = { list: [{ inner: { value: 1 } }] };
    const copy = plainCopy(original);
    copy.list[0]!.inner.value = 2;
    expect(original.list[0]!.inner.value).toBe(1);
  });

  it('keeps a key named __proto__ as a key', () => {
    const value = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const copy = plainCopy(value);
    expect(Object.keys(copy)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
  });

  it('refuses a BigInt, as JSON does', () => {
    expect(() => plainCopy({ amount: 1n })).toThrow(TypeError);
  });
});
