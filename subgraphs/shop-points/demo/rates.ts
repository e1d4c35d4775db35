import type { Faker } from '@faker-js/faker';
import { demoRandom } from '../../../platform/demo/cast.js';
import { daysBefore } from '../../../platform/demo/moments.js';
import { Decimal, ZERO } from '../rates/decimal.js';
import type { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import { categories, programs, type DemoBrand } from './catalogue.js';

export type DemoRate = Omit<ShopProgramRate, 'id' | 'originShopId'>;

/** Rates of one shop: three to five programmes, every third with a past; some limited to a category, some contracts. */
export function ratesOf(shopId: number, brand: DemoBrand | null, now: Date): DemoRate[] {
  const random = demoRandom(`shop-points.rates.${shopId}`);
  const programIds = random.helpers.arrayElements(
    programs.map((_, index) => index + 1),
    { min: 3, max: 5 },
  );
  const rates = programIds.flatMap((programId) => withPast(random, shopRate(random, shopId, programId, now), now));
  const [first, second] = programIds;
  if (brand?.category !== undefined) {
    const categoryId = categories.findIndex(({ name }) => name === brand.category) + 1;
    rates.push({ ...shopRate(random, shopId, first!, now), categoryId, rateNote: 'nur für diese Kategorie' });
  }
  if (brand?.contracts === true) {
    const bonus = {
      pointsPerEur: ZERO,
      pointsAbsolute: null,
      cashbackPercent: ZERO,
      cashbackAbsolute: new Decimal(30),
    };
    rates.push({ ...shopRate(random, shopId, second!, now), ...bonus, rateType: 'contract', rateNote: '24 Monate' });
  }
  return rates;
}

/** What the first partner's shop gives for a contract, on top of its rates for purchases. */
export function contractRates(now: Date): DemoRate[] {
  const rate = (programId: number, terms: Partial<DemoRate>): DemoRate => ({
    ...emptyRate(1, programId, daysBefore(now, 45)),
    rateType: 'contract',
    ...terms,
  });
  return [
    rate(2, { pointsAbsolute: new Decimal(5_000), rateNote: 'Neukunden, 24 Monate' }),
    rate(5, { cashbackAbsolute: new Decimal(30), rateNote: '24 Monate' }),
    rate(7, { pointsAbsolute: new Decimal(1_000), cashbackPercent: new Decimal(1), rateNote: '12 Monate' }),
  ];
}

/** The seed that every installation began with: a shop without a brand. */
export function seedRates(shopId: number, now: Date): DemoRate[] {
  const validFrom = daysBefore(now, 400);
  const rate = (programId: number, pointsPerEur: string, cashbackPercent: string): DemoRate => ({
    ...emptyRate(shopId, programId, validFrom),
    pointsPerEur: new Decimal(pointsPerEur),
    cashbackPercent: new Decimal(cashbackPercent),
  });
  return [rate(1, '0.5', '0'), rate(2, '1', '0'), rate(3, '0.75', '2')];
}

function shopRate(random: Faker, shopId: number, programId: number, now: Date): DemoRate {
  const { pointsPerEur, paysCashback } = programs[programId - 1]!;
  const rate = emptyRate(shopId, programId, daysBefore(now, random.number.int({ min: 1, max: 90 })));
  return {
    ...rate,
    pointsPerEur: pointsPerEur ? pick(random, pointsPerEur) : ZERO,
    pointsAbsolute: pointsPerEur && random.datatype.boolean(0.1) ? new Decimal(500) : null,
    cashbackPercent: !paysCashback ? ZERO : pick(random, ['0.5', '1', '1.5', '2', '2.5', '3.5', '5', '7']),
    cashbackAbsolute: paysCashback && random.datatype.boolean(0.1) ? new Decimal('2.50') : null,
    rateNote: random.datatype.boolean(0.1) ? 'nur Neukunden' : null,
  };
}

/** Every third rate has a predecessor, which ended at the instant it began. */
function withPast(random: Faker, rate: DemoRate, now: Date): DemoRate[] {
  if (!random.datatype.boolean(0.33)) return [rate];
  const past = shopRate(random, rate.shopId, rate.programId, now);
  const validFrom = daysBefore(rate.validFrom, random.number.int({ min: 30, max: 300 }));
  return [{ ...past, validFrom, validTo: rate.validFrom }, rate];
}

function emptyRate(shopId: number, programId: number, validFrom: Date): DemoRate {
  return {
    shopId,
    programId,
    pointsPerEur: ZERO,
    pointsAbsolute: null,
    cashbackPercent: ZERO,
    cashbackAbsolute: null,
    rateNote: null,
    rateType: 'shop',
    categoryId: null,
    validFrom,
    validTo: null,
  };
}

function pick(random: Faker, values: readonly string[]): Decimal {
  return new Decimal(random.helpers.arrayElement(values));
}
