import fc from 'fast-check';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { Decimal } from '../rates/decimal.js';
import { rateValue } from '../rates/rate-value.js';
import { ShopProgramRate, type ShopRateType } from '../rates/shop-program-rate.entity.js';
import { rankBasket } from './basket.js';
import { rankContracts } from './contracts.js';
import { chooseCoupons } from './coupon-choice.js';
import type { ArithmeticStep } from './explanation.js';
import type { Offer } from './offer.js';
import { rankForShopping, worthOf, type ApplicableCoupon } from './shopping.js';
import { rankForVoucher } from './vouchers.js';

interface Numbers {
  readonly id?: number;
  /** EUR per point. */
  readonly v?: string;
  readonly P?: string;
  readonly PA?: string;
  readonly C?: string;
  readonly CA?: string;
  readonly type?: ShopRateType;
  readonly note?: string;
}

const programIds = new Map<string, number>();

function offer(name: string, { id = 1, v = '0', P, PA, C, CA, type = 'shop', note }: Numbers): Offer {
  const programId = programIds.get(name) ?? programIds.size + 1;
  programIds.set(name, programId);
  const decimal = (value?: string) => (value === undefined ? null : new Decimal(value));
  const program = Object.assign(new BonusProgram(), { id: programId, name, pointValueEur: new Decimal(v) });
  const rate = Object.assign(new ShopProgramRate(), {
    id,
    programId,
    pointsPerEur: decimal(P),
    pointsAbsolute: decimal(PA),
    cashbackPercent: decimal(C),
    cashbackAbsolute: decimal(CA),
    rateType: type,
    rateNote: note ?? null,
  });
  return { rate, program, proposalId: null };
}

function coupon(id: number, couponType: string, value: string, combinable: boolean | null): ApplicableCoupon {
  return { id, couponType, value: new Decimal(value), combinable, programId: null, name: `K${id}`, proposalId: null };
}

const eur = (value: Decimal | null) => value?.toFixed(2) ?? null;

const steps = ({ explanation }: { readonly explanation: readonly ArithmeticStep[] }) =>
  explanation.map(({ formula, result }) => `${formula} = ${result.toFixed()}`);

const shopping = (offers: readonly Offer[], amount: string | null, coupons: readonly ApplicableCoupon[] = []) =>
  rankForShopping(offers, coupons, amount === null ? null : new Decimal(amount));

describe('programmes for a purchase', () => {
  it('are ranked by what they give, equal ones by name; contracts do not count', () => {
    const ranked = shopping(
      [
        offer('Payback', { v: '0.005', P: '1' }),
        offer('Shoop', { C: '3' }),
        offer('MilesAndMore', { v: '0.01', P: '0.5' }),
        offer('Vertrag', { CA: '50', type: 'contract' }),
      ],
      '250',
    );
    expect(ranked.map(({ program, bestValue }) => [program.name, eur(bestValue)])).toEqual([
      ['Shoop', '7.50'],
      ['MilesAndMore', '1.25'],
      ['Payback', '1.25'],
    ]);
    expect(ranked.map(({ rates }) => rates[0]!.base!.points.toFixed())).toEqual(['0', '125', '250']);
  });

  it('without an amount are sorted by name and nothing is computed', () => {
    const ranked = shopping([offer('b', { C: '1' }), offer('A', { C: '2' }), offer('c', { C: '3' })], null);
    expect(ranked.map(({ program, bestValue, rates }) => [program.name, bestValue, rates[0]!.base])).toEqual([
      ['A', null, null],
      ['b', null, null],
      ['c', null, null],
    ]);
  });

  it('have their rates in the order of what each gives, with one entry for each', () => {
    const [{ rates, bestValue }] = shopping(
      [
        offer('P', { id: 1, v: '0.01', P: '1' }),
        offer('P', { id: 2, v: '0.01', P: '3' }),
        offer('P', { id: 3, v: '0.01', P: '1' }),
      ],
      '100',
    ) as [ReturnType<typeof shopping>[number]];
    expect([rates.map(({ rate }) => rate.id), eur(bestValue)]).toEqual([[2, 1, 3], '3.00']);
  });

  it('are the same in whatever order the rates come', () => {
    const offers = ['a', 'B', 'c', 'D', 'e'].map((name, index) =>
      offer(name, { id: index + 1, v: '0.01', P: String(index % 2), C: String(index % 3) }),
    );
    const inOrder = shopping(offers, '99.99').map(({ program }) => program.name);
    fc.assert(
      fc.property(fc.shuffledSubarray(offers, { minLength: offers.length }), (shuffled) => {
        expect(shopping(shuffled, '99.99').map(({ program }) => program.name)).toEqual(inOrder);
      }),
    );
  });
});

describe('coupons', () => {
  const payback = offer('Payback', { v: '0.005', P: '1' });
  const with_ = (...coupons: ApplicableCoupon[]) => shopping([payback], '60', coupons)[0]!.rates[0]!;
  const used = (rate: ReturnType<typeof with_>) => rate.coupons?.coupons.map(({ name }) => name) ?? null;

  it('multiply points or give back a part of the amount', () => {
    expect(eur(with_().base!.total)).toBe('0.30');
    const multiplied = with_(coupon(1, 'multiplier', '20', null));
    expect([multiplied.coupons!.value.points.toFixed(), eur(worthOf(multiplied))]).toEqual(['1200', '6.00']);
    expect(eur(worthOf(with_(coupon(2, 'discount', '10', null))))).toBe('6.30');
  });

  it.each([
    [true, true, ['K1', 'K2'], '12.00', null],
    [false, true, ['K2'], '6.30', null],
    [null, true, ['K2'], '6.30', '12.00'],
    [null, null, ['K2'], '6.30', '12.00'],
    [null, false, ['K2'], '6.30', null],
    [false, false, ['K2'], '6.30', null],
  ] as const)('that are combinable %p and %p', (first, second, names, value, ifCombinable) => {
    const rate = with_(coupon(1, 'multiplier', '20', first), coupon(2, 'discount', '10', second));
    expect([used(rate), eur(worthOf(rate)), eur(rate.ifCombinable?.value.total ?? null)]).toEqual([
      names,
      value,
      ifCombinable,
    ]);
  });

  it('of other kinds, and those that give no more, are not used', () => {
    expect(used(with_(coupon(1, 'percentage', '10', true)))).toBeNull();
    expect(used(with_(coupon(1, 'multiplier', '1', true)))).toBeNull();
    expect(used(with_(coupon(1, 'multiplier', '0', true), coupon(2, 'discount', '0', true)))).toBeNull();
    const cashback = offer('Nur Geld', { C: '3' });
    expect(shopping([cashback], '60', [coupon(1, 'multiplier', '20', true)])[0]!.rates[0]!.coupons).toBeNull();
  });

  it('for another programme are not used', () => {
    const foreign = { ...coupon(1, 'discount', '10', true), programId: payback.program.id + 1 };
    expect(used(with_(foreign))).toBeNull();
    expect(used(with_({ ...foreign, programId: payback.program.id }))).toEqual(['K1']);
  });

  it('that give the same: fewer, then the older', () => {
    expect(used(with_(coupon(2, 'discount', '10', false), coupon(1, 'discount', '10', false)))).toEqual(['K1']);
  });

  it('decide who comes first', () => {
    const ranked = shopping([offer('Viel', { C: '3' }), payback], '60', [
      { ...coupon(1, 'multiplier', '20', null), programId: payback.program.id },
    ]);
    expect(ranked.map(({ program, bestValue }) => [program.name, eur(bestValue)])).toEqual([
      ['Payback', '6.00'],
      ['Viel', '1.80'],
    ]);
  });

  it('never make less of a purchase, and more of them never less than fewer', () => {
    const number = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((cents) => new Decimal(cents).div(100));
    const anyCoupon = fc.record({
      id: fc.integer({ min: 1, max: 99 }),
      couponType: fc.constantFrom('multiplier', 'discount', 'percentage'),
      value: number(30),
      combinable: fc.constantFrom(true, false, null),
    });
    const terms = fc.record({
      pointsPerEur: number(5),
      pointsAbsolute: number(500),
      cashbackPercent: number(10),
      cashbackAbsolute: number(20),
    });
    fc.assert(
      fc.property(
        terms,
        number(1),
        number(1_000),
        fc.array(anyCoupon, { maxLength: 6 }),
        (rate, v, amount, coupons) => {
          const best = (some: typeof coupons) => chooseCoupons(rate, v, amount, some);
          const base = rateValue(rate, v, amount).total;
          const worth = (some: typeof coupons) => best(some)?.chosen.value.total ?? base;
          expect(worth(coupons).gte(worth(coupons.slice(1)))).toBe(true);
          expect(worth(coupons).gte(base)).toBe(true);
          const { chosen, ifCombinable } = best(coupons) ?? { chosen: null, ifCombinable: null };
          if (chosen !== null && chosen.coupons.length > 1) {
            expect(chosen.coupons.every(({ combinable }) => combinable === true)).toBe(true);
          }
          if (ifCombinable !== null) expect(ifCombinable.value.total.gt(chosen.value.total)).toBe(true);
        },
      ),
    );
  });
});

describe('the explanation', () => {
  it.each([
    [{ v: '0.005', P: '2', PA: '500' }, '80', ['2', '3'], ['660', '0', '3.3', '3960', '0', '19.8']],
    [{ v: '0.008', P: '0.5', PA: '200', C: '1', CA: '2' }, '80', [], ['240', '2.8', '4.72']],
  ] as const)('of %j for %s EUR has every step', (numbers, amount, multipliers, results) => {
    const coupons = multipliers.map((value, index) => coupon(index + 1, 'multiplier', value, true));
    const [{ rates }] = shopping([offer('P', numbers)], amount, coupons) as [ReturnType<typeof shopping>[number]];
    const { explanation } = rates[0]!;
    expect(explanation.map(({ result }) => result.toFixed())).toEqual(results);
    // The formulas are arithmetic that anybody can check.
    for (const { formula, result } of explanation) {
      expect(formula).toMatch(/^[\d.+*/ ]+$/);
      expect(computed(formula).toFixed()).toBe(result.toFixed());
    }
  });

  it('says what a discount adds', () => {
    const [{ rates }] = shopping([offer('P', { C: '3' })], '250', [coupon(1, 'discount', '5', null)]) as [
      ReturnType<typeof shopping>[number],
    ];
    expect(rates[0]!.explanation.slice(3)).toMatchObject([
      { what: 'POINTS_WITH_COUPONS', formula: '0 * 1' },
      { what: 'CASHBACK_WITH_COUPONS', formula: '7.5 + 250 * 5 / 100' },
      { what: 'VALUE_WITH_COUPONS', formula: '0 * 0 + 20' },
    ]);
  });
});

/** Sums of products and quotients, as they stand. */
function computed(formula: string): Decimal {
  const terms = formula.split(' + ').map((term) => {
    const [first, ...rest] = term.split(' ');
    return rest.reduce(
      ({ value, operator }, word) => {
        if (word === '*' || word === '/') return { value, operator: word };
        return { value: operator === '*' ? value.times(word) : value.div(word), operator };
      },
      { value: new Decimal(first!), operator: '' },
    ).value;
  });
  return terms.reduce((sum, term) => sum.plus(term));
}

describe('contracts', () => {
  const offers = [
    offer('Payback', { v: '0.005', PA: '5000', type: 'contract' }),
    offer('Shoop', { CA: '30', note: '24 Monate', type: 'contract' }),
    offer('Laden', { v: '0.01', P: '1' }),
  ];

  it('are ranked by what they give once', () => {
    const ranked = rankContracts(offers, null);
    expect(
      ranked.map(({ program, value, bonusText, rate }) => [program.name, eur(value), bonusText, rate.rateNote]),
    ).toEqual([
      ['Shoop', '30.00', '30.0€', '24 Monate'],
      ['Payback', '25.00', '5000 Punkte', null],
    ]);
  });

  it('count what their price gives when it is known', () => {
    const ranked = rankContracts(
      [...offers, offer('Anteilig', { v: '0.01', P: '2', C: '1', type: 'contract' })],
      new Decimal(1_000),
    );
    expect(ranked.map(({ program, value }) => [program.name, eur(value)])).toEqual([
      ['Anteilig', '30.00'],
      ['Shoop', '30.00'],
      ['Payback', '25.00'],
    ]);
    expect(ranked[0]!.bonusText).toBe('2.0 P/€ + 1.0%');
    expect(steps(ranked[0]!)).toEqual(['1000 * 2 + 0 = 2000', '1000 * 1 / 100 + 0 = 10', '2000 * 0.01 + 10 = 30']);
    expect(steps(ranked[2]!).at(-1)).toBe('5000 * 0.005 + 0 = 25');
  });

  it('that give nothing have a text all the same', () => {
    expect(rankContracts([offer('Leer', { CA: '0', type: 'contract' })], null)[0]!.bonusText).toBe('Admin fragen');
  });
});

describe('vouchers', () => {
  it('are collected soonest where the least must be bought', () => {
    const ranked = rankForVoucher(
      [
        offer('Payback', { v: '0.005', P: '2' }),
        offer('MilesAndMore', { v: '0.01', P: '0.5' }),
        offer('AndCharge', { v: '0.08', P: '0.25' }),
        offer('Shoop', { v: '0', C: '5' }),
        offer('Vertrag', { v: '1', P: '100', type: 'contract' }),
      ],
      new Decimal(25),
    );
    expect(
      ranked.map(({ program, requiredPoints, requiredSpend }) => [
        program.name,
        requiredPoints?.toFixed(),
        eur(requiredSpend),
      ]),
    ).toEqual([
      ['AndCharge', '312.5', '1250.00'],
      ['Payback', '5000', '2500.00'],
      ['MilesAndMore', '2500', '5000.00'],
      ['Shoop', undefined, null],
    ]);
  });

  it('never where a purchase gives no points', () => {
    const [first, last] = rankForVoucher(
      [offer('Nur einmal', { v: '0.01', PA: '100' }), offer('Immer', { v: '0.005', P: '1' })],
      new Decimal(10),
    );
    expect([first!.program.name, first!.requiredPoints!.toFixed(), eur(first!.requiredSpend)]).toEqual([
      'Immer',
      '2000',
      '2000.00',
    ]);
    expect([last!.requiredPoints!.toFixed(), last!.requiredSpend]).toEqual(['1000', null]);
  });

  it('are equal where they are, also where no decimal can say how much', () => {
    const ranked = rankForVoucher(
      [offer('Zebra', { v: '0.001', P: '12' }), offer('Adler', { v: '0.006', P: '2' })],
      new Decimal(10),
    );
    expect(ranked.map(({ program, requiredSpend }) => [program.name, eur(requiredSpend)])).toEqual([
      ['Adler', '833.33'],
      ['Zebra', '833.33'],
    ]);
  });

  it('are explained as far as they get', () => {
    const explained = (numbers: Numbers) => rankForVoucher([offer('P', numbers)], new Decimal(25)).map(steps);
    expect(explained({ v: '0.08', P: '0.25' })).toEqual([['25 / 0.08 = 312.5', '25 / (0.08 * 0.25) = 1250']]);
    expect(explained({ v: '0.08', CA: '1' })).toEqual([['25 / 0.08 = 312.5']]);
    expect(explained({ v: '0', P: '1' })).toEqual([[]]);
  });

  it('show the best rate of each programme', () => {
    const ranked = rankForVoucher(
      [offer('P', { id: 1, v: '0.01', P: '1' }), offer('P', { id: 2, v: '0.01', P: '4' })],
      new Decimal(10),
    );
    expect(ranked.map(({ rate }) => rate.id)).toEqual([2]);
  });
});

describe('a basket', () => {
  const programsOf = (amount: string, ...offers: Offer[]) => ({
    shopId: 1,
    amount: new Decimal(amount),
    programs: shopping(offers, amount),
  });

  it('adds up the best of each purchase, and what one programme gives for all', () => {
    const basket = rankBasket([
      programsOf('100', offer('Payback', { v: '0.005', P: '4' }), offer('Shoop', { C: '1' })),
      programsOf('50', offer('Shoop', { C: '4' })),
      programsOf('10'),
    ]);
    expect(eur(basket.total)).toBe('4.00');
    expect(
      basket.byProgram.map(({ program, total, coveredItems }) => [program.name, eur(total), coveredItems]),
    ).toEqual([
      ['Shoop', '3.00', 2],
      ['Payback', '2.00', 1],
    ]);
  });

  it('is not rounded before the end', () => {
    const third = () => programsOf('0.1', offer('Krumm', { C: '3.3333333333' }));
    expect(rankBasket([third(), third(), third()]).total.toFixed()).toBe('0.0099999999999');
  });
});
