import type { BonusProgram } from '../programs/bonus-program.entity.js';
import { Decimal } from '../rates/decimal.js';
import { ONE, rateValue, termsPerEur, type RateTerms, type RateValue } from '../rates/rate-value.js';
import type { CouponedValue, UsableCoupon } from './coupon-choice.js';

/** One step of how a figure came about: `result` is what `formula` gives, exactly unless it is a quotient without an end. */
export interface ArithmeticStep {
  readonly what: StepName;
  readonly formula: string;
  readonly result: Decimal;
}

export type StepName =
  | 'POINTS'
  | 'CASHBACK'
  | 'VALUE'
  | 'POINTS_WITH_COUPONS'
  | 'CASHBACK_WITH_COUPONS'
  | 'VALUE_WITH_COUPONS'
  | 'REQUIRED_POINTS'
  | 'REQUIRED_SPEND';

/** How a purchase gives what it gives, step by step, with the numbers put in. */
export function explain<C extends UsableCoupon>(
  terms: RateTerms,
  program: Pick<BonusProgram, 'pointValueEur'>,
  amount: Decimal,
  base: RateValue,
  couponed: CouponedValue<C> | null,
): ArithmeticStep[] {
  const v = program.pointValueEur;
  const worth = (value: RateValue) => `${value.points.toFixed()} * ${v.toFixed()} + ${value.cashback.toFixed()}`;
  const steps: ArithmeticStep[] = [
    {
      what: 'POINTS',
      formula: sum(product(amount, terms.pointsPerEur), terms.pointsAbsolute),
      result: base.points,
    },
    {
      what: 'CASHBACK',
      formula: sum(product(amount, terms.cashbackPercent, ' / 100'), terms.cashbackAbsolute),
      result: base.cashback,
    },
    { what: 'VALUE', formula: worth(base), result: base.total },
  ];
  if (couponed === null) return steps;
  const { multiplier, discountPercent, value } = couponed;
  return [
    ...steps,
    {
      what: 'POINTS_WITH_COUPONS',
      formula: `${base.points.toFixed()} * ${multiplier.toFixed()}`,
      result: value.points,
    },
    {
      what: 'CASHBACK_WITH_COUPONS',
      formula: `${base.cashback.toFixed()} + ${product(amount, discountPercent, ' / 100')}`,
      result: value.cashback,
    },
    { what: 'VALUE_WITH_COUPONS', formula: worth(value), result: value.total },
  ];
}

/** The same without coupons; without an amount for 1 EUR spent. */
export function explainRate(
  rate: RateTerms,
  program: Pick<BonusProgram, 'pointValueEur'>,
  amount: Decimal | null,
): ArithmeticStep[] {
  const [terms, spent] = amount === null ? [termsPerEur(rate), ONE] : [rate, amount];
  return explain(terms, program, spent, rateValue(terms, program.pointValueEur, spent), null);
}

function product(amount: Decimal, factor: Decimal | null, suffix = ''): string {
  return `${amount.toFixed()} * ${(factor ?? new Decimal(0)).toFixed()}${suffix}`;
}

function sum(variable: string, once: Decimal | null): string {
  return `${variable} + ${(once ?? new Decimal(0)).toFixed()}`;
}
