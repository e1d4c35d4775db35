import fc from 'fast-check';
import { bucketAt, placeOf } from './experiment.bucketing.js';

describe('placeOf', () => {
  it.each([
    ['seed', 'a', 0.0505],
    ['seed', 'b', 0.2696],
    ['foo', 'ab', 0.2575],
    ['foo', 'def', 0.2019],
    ['hero_cta_text_test', 'session_123', 0.336],
    ['hero_cta_text_test', 'user-1', 0.6555],
    ['hero_cta_text_test', 'user-2', 0.6797],
    ['pricing_display_test', 'session_123', 0.8636],
    ['pricing_display_test', 'user-2', 0.3345],
  ])('of seed %s and unit %s is %d', (seed, unit, place) => expect(placeOf(seed, unit)).toBe(place));
});

describe('bucketAt', () => {
  it('gives every variant an equal stretch', () => {
    expect([0, 0.3333, 0.3334, 0.6666, 0.6667, 0.9999].map((place) => bucketAt(place, 3, 1))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  it('takes the first part of every stretch when only some take part', () => {
    expect([0, 0.2499, 0.25, 0.4999, 0.5, 0.7499, 0.75].map((place) => bucketAt(place, 2, 0.5))).toEqual([
      0,
      0,
      null,
      null,
      1,
      1,
      null,
    ]);
    expect(bucketAt(0, 2, 0)).toBeNull();
  });

  const counted = (name: string, variants: number, coverage: number) => {
    const counts = new Map<number | null, number>();
    for (let unit = 0; unit < 30_000; unit++) {
      const bucket = bucketAt(placeOf(name, `u${unit}`), variants, coverage);
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    return counts;
  };

  it('spreads 30,000 visitors as the other implementations of the hash do', () => {
    expect(counted('hero_cta_text_test', 3, 1)).toEqual(
      new Map([
        [0, 9_939],
        [1, 9_997],
        [2, 10_064],
      ]),
    );
    expect(counted('pricing_display_test', 2, 0.5)).toEqual(
      new Map([
        [0, 7_503],
        [1, 7_518],
        [null, 14_979],
      ]),
    );
  });

  it('keeps who takes part when more of the traffic does', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 2, max: 20 }),
        share,
        share,
        (n, count, a, b) => {
          const before = bucketAt(n / 10_000, count, Math.min(a, b));
          if (before !== null) expect(bucketAt(n / 10_000, count, Math.max(a, b))).toBe(before);
        },
      ),
    );
  });
});
