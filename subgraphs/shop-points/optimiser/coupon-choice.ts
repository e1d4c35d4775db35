import { Decimal, ZERO } from '../rates/decimal.js';
import { rateValue, type RateTerms, type RateValue } from '../rates/rate-value.js';

/** What is known of a coupon for computing with it. */
export interface UsableCoupon {
  readonly id: number;
  readonly couponType: string;
  readonly value: Decimal;
  /** Null where nobody knows. */
  readonly combinable: boolean | null;
}

/** What a purchase gives with some coupons. */
export interface CouponedValue<C extends UsableCoupon> {
  readonly coupons: readonly C[];
  /** M: product of the multipliers. */
  readonly multiplier: Decimal;
  /** D: sum of the discounts, in percent of the amount. */
  readonly discountPercent: Decimal;
  readonly value: RateValue;
}

export interface CouponChoice<C extends UsableCoupon> {
  /** The best that is safe to use. */
  readonly chosen: CouponedValue<C>;
  /** What it would be if the coupons of which nobody knows could be combined; null unless that is more. */
  readonly ifCombinable: CouponedValue<C> | null;
}

const ONE = new Decimal(1);

/**
 * The coupons to use for a purchase: the best one, or all together of which it is known that they may be combined. Null
 * when none gives more than there is without.
 *
 * @param pointValueEur v: what a point of the programme is worth
 * @param amount A: the purchase in EUR
 */
export function chooseCoupons<C extends UsableCoupon>(
  terms: RateTerms,
  pointValueEur: Decimal,
  amount: Decimal,
  coupons: readonly C[],
): CouponChoice<C> | null {
  const base = rateValue(terms, pointValueEur, amount);
  const with_ = (used: readonly C[]) => couponedValue(base, pointValueEur, amount, used);
  const alone = coupons.map((coupon) => with_([coupon])).filter(({ value }) => value.total.gt(base.total));
  const useful = alone.flatMap((candidate) => candidate.coupons);
  const together = useful.filter(({ combinable }) => combinable === true);
  const candidates = together.length > 1 ? [...alone, with_(together)] : alone;
  const [chosen] = candidates.sort(better);
  if (chosen === undefined) return null;
  const possible = useful.filter(({ combinable }) => combinable !== false);
  const ifCombinable = possible.length > 1 ? with_(possible) : null;
  return { chosen, ifCombinable: ifCombinable?.value.total.gt(chosen.value.total) ? ifCombinable : null };
}

/** `points * M`, and `cashback + A * D / 100`. Other types of coupons have no effect. */
function couponedValue<C extends UsableCoupon>(
  base: RateValue,
  pointValueEur: Decimal,
  amount: Decimal,
  coupons: readonly C[],
): CouponedValue<C> {
  const valuesOf = (type: string) => coupons.filter(({ couponType }) => couponType === type).map(({ value }) => value);
  const multiplier = valuesOf('multiplier').reduce((product, value) => product.times(value), ONE);
  const discountPercent = valuesOf('discount').reduce((sum, value) => sum.plus(value), ZERO);
  const points = base.points.times(multiplier);
  const cashback = base.cashback.plus(amount.times(discountPercent).div(100));
  return {
    coupons,
    multiplier,
    discountPercent,
    value: { points, cashback, total: points.times(pointValueEur).plus(cashback) },
  };
}

/** More first; of the same, fewer coupons, then the older ones. */
function better<C extends UsableCoupon>(a: CouponedValue<C>, b: CouponedValue<C>): number {
  return b.value.total.cmp(a.value.total) || a.coupons.length - b.coupons.length || a.coupons[0]!.id - b.coupons[0]!.id;
}
