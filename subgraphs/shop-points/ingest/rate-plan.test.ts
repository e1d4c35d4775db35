import fc from 'fast-check';
import { Decimal } from '../rates/decimal.js';
import { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import { planRates, type WantedRate } from './rate-plan.js';

interface Rate {
  readonly program?: number;
  readonly category?: number | null;
  readonly type?: 'shop' | 'contract';
  readonly P?: number;
  readonly note?: string | null;
}

function inForce(
  id: number,
  { program = 1, category = null, type = 'shop', P = 1, note = null }: Rate,
): ShopProgramRate {
  return Object.assign(new ShopProgramRate(), {
    id,
    programId: program,
    categoryId: category,
    rateType: type,
    rateNote: note,
    pointsPerEur: new Decimal(P),
    cashbackPercent: new Decimal(0),
    pointsAbsolute: null,
    cashbackAbsolute: null,
  });
}

/** @param saysType the feed names the type */
function wanted({ program = 1, category = null, type, P = 1, note = null }: Rate): WantedRate {
  return {
    programId: program,
    categoryId: category,
    rateType: type ?? 'shop',
    saysType: type !== undefined,
    rateNote: note,
    pointsPerEur: new Decimal(P),
    cashbackPercent: new Decimal(0),
    pointsAbsolute: null,
    cashbackAbsolute: null,
  };
}

const plan = (rates: ShopProgramRate[], ...stated: WantedRate[]) => {
  const { ending, beginning, outcomes } = planRates(rates, stated);
  return { ending: ending.map(({ id }) => id), beginning: beginning.map((rate) => stated.indexOf(rate)), outcomes };
};

describe('what a feed states', () => {
  it('that is in force already changes nothing, whatever the note', () => {
    expect(plan([inForce(1, {})], wanted({ note: 'neu' }))).toEqual({
      ending: [],
      beginning: [],
      outcomes: ['unchanged'],
    });
  });

  it('with other numbers takes the place of what was', () => {
    expect(plan([inForce(1, {})], wanted({ P: 2 }))).toEqual({ ending: [1], beginning: [0], outcomes: ['changed'] });
  });

  it('takes nothing as another thing than 0', () => {
    const stated = { ...wanted({}), pointsAbsolute: new Decimal(0) };
    expect(plan([inForce(1, {})], stated).outcomes).toEqual(['changed']);
  });

  it('for the first time begins, and what it is silent about goes on', () => {
    const rates = [inForce(1, { category: 5 }), inForce(2, { program: 2 })];
    expect(plan(rates, wanted({ P: 3 }))).toEqual({ ending: [], beginning: [0], outcomes: ['begun'] });
  });

  it('with another type takes the place of that of the same category', () => {
    expect(plan([inForce(1, { type: 'contract' })], wanted({})).ending).toEqual([1]);
  });

  it('with both types leaves both side by side', () => {
    const stated = [wanted({ type: 'shop' }), wanted({ type: 'contract', P: 9 })];
    expect(plan([], ...stated)).toEqual({ ending: [], beginning: [0, 1], outcomes: ['begun', 'begun'] });
    const rates = [inForce(1, { type: 'shop' }), inForce(2, { type: 'contract', P: 9 })];
    expect(plan(rates, ...stated).outcomes).toEqual(['unchanged', 'unchanged']);
  });

  it('for categories takes the place of the general rate only if it names the type and the note is another', () => {
    const general = inForce(1, { note: 'bis zu' });
    expect(plan([general], wanted({ category: 7, type: 'shop' })).ending).toEqual([1]);
    expect(plan([general], wanted({ category: 7 })).ending).toEqual([]);
    expect(plan([general], wanted({ category: 7, type: 'shop', note: 'bis zu' })).ending).toEqual([]);
  });

  it('for several categories never takes the place of its own', () => {
    const stated = [
      wanted({ category: 7, type: 'shop', note: 'a' }),
      wanted({ category: 8, type: 'shop', note: 'b' }),
      wanted({ type: 'shop', note: 'c' }),
    ];
    expect(plan([inForce(1, { note: 'alt' })], ...stated)).toEqual({
      ending: [],
      beginning: [0, 1],
      outcomes: ['begun', 'begun', 'unchanged'],
    });
  });

  it('twice counts as it comes last', () => {
    expect(plan([], wanted({ P: 1 }), wanted({ P: 2 }))).toEqual({
      ending: [],
      beginning: [1],
      outcomes: ['superseded', 'begun'],
    });
  });

  it('ends all of several in force for the same thing', () => {
    expect(plan([inForce(1, {}), inForce(2, {})], wanted({})).ending).toEqual([1, 2]);
  });

  it('sent again changes nothing', () => {
    const rate = fc.record({
      program: fc.integer({ min: 1, max: 2 }),
      category: fc.constantFrom(null, 1, 2),
      type: fc.constantFrom('shop' as const, 'contract' as const, undefined),
      P: fc.integer({ min: 0, max: 2 }),
      note: fc.constantFrom(null, 'a', 'b'),
    });
    const feed = fc.array(rate, { maxLength: 8 });
    const subject = ({ programId, categoryId, rateType }: WantedRate | ShopProgramRate) =>
      `${programId} ${categoryId} ${rateType}`;
    fc.assert(
      fc.property(feed, feed, (before, stated) => {
        let rates: ShopProgramRate[] = [];
        let id = 0;
        for (const payload of [before, stated].map((some) =>
          some.map(({ type, ...rest }) => wanted({ ...rest, ...(type && { type }) })),
        )) {
          const { ending, beginning } = planRates(rates, payload);
          rates = [
            ...rates.filter((rate) => !ending.includes(rate)),
            ...beginning.map((rate) => Object.assign(new ShopProgramRate(), rate, { id: ++id })),
          ];
          expect(new Set(rates.map(subject)).size).toBe(rates.length);
          const again = planRates(rates, payload);
          expect([again.ending, again.beginning]).toEqual([[], []]);
        }
      }),
    );
  });
});
