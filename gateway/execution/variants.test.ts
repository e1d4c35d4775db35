import { variantsOf } from './variants.js';

describe('the forms of an operation', () => {
  it('are compiled once for each combination of conditions', () => {
    const compiled: unknown[] = [];
    const { of, known } = variantsOf(['a', 'b'], (values) => {
      compiled.push(values);
      return {};
    });
    expect(of({ a: true, b: false, other: 1 })).toBe(of({ a: true, other: 2 }));
    of({ a: false, b: true });
    expect(compiled).toHaveLength(2);
    expect(known()).toEqual([
      { a: false, b: true },
      { a: true, b: false },
    ]);
  });

  it('that cannot be compiled are not tried again', () => {
    let tried = 0;
    const { of } = variantsOf<object>(['a'], () => {
      tried += 1;
      throw new Error('no');
    });
    for (let i = 0; i < 2; i++) expect(() => of({ a: true })).toThrow('no');
    expect(tried).toBe(1);
  });

  it('are not all kept, and it is told which are not', () => {
    const conditions = ['a', 'b', 'c', 'd', 'e', 'f'];
    let kept = 0;
    const { of, known } = variantsOf(
      conditions,
      () => ({ number: ++kept }),
      () => (kept -= 1),
    );
    for (let i = 0; i < 64; i++) of(Object.fromEntries(conditions.map((name, bit) => [name, ((i >> bit) & 1) === 1])));
    expect(known().length).toBeLessThan(64);
    expect(kept).toBe(known().length);
  });

  it('are one without conditions, compiled at once', () => {
    let compiled = 0;
    const { of, known } = variantsOf([], () => ({ number: ++compiled }));
    expect(compiled).toBe(1);
    expect(of({ a: true })).toEqual({ number: 1 });
    expect(known()).toEqual([]);
  });
});
