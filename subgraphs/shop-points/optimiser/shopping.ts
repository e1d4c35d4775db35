import type { BonusProgram } from '../programs/bonus-program.entity.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { rateValue, type RateValue } from '../rates/rate-value.js';
import type { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import { chooseCoupons, type CouponChoice, type CouponedValue, type UsableCoupon } from './coupon-choice.js';
import { explain, type ArithmeticStep } from './explanation.js';
import { byName, type Offer } from './offer.js';

/** A coupon that some offers may be used with. */
export interface ApplicableCoupon extends UsableCoupon {
  /** Null: all programmes. */
  readonly programId: number | null;
  readonly name: string;
  /** Id of the viewer's own pending proposal that the coupon would be the effect of; null for one that exists. */
  readonly proposalId: number | null;
}

/** A rate, and what it gives for the purchase. */
export interface RankedRate {
  readonly rate: ShopProgramRate;
  readonly proposalId: number | null;
  /** Null without a purchase. */
  readonly base: RateValue | null;
  readonly coupons: CouponedValue<ApplicableCoupon> | null;
  readonly ifCombinable: CouponedValue<ApplicableCoupon> | null;
  readonly explanation: readonly ArithmeticStep[];
}

/** A programme, and the best that it gives. */
export interface RankedProgram {
  readonly program: BonusProgram;
  /** EUR; null without a purchase. */
  readonly bestValue: Decimal | null;
  /** Best first. */
  readonly rates: readonly RankedRate[];
}

/**
 * What each programme gives for a purchase, best first; of equal ones by name. Rates of contracts are no part of it.
 * Without an amount nothing is computed and programmes are sorted by name.
 *
 * @param amount A: the purchase in EUR
 */
export function rankForShopping(
  offers: readonly Offer[],
  coupons: readonly ApplicableCoupon[],
  amount: Decimal | null,
): RankedProgram[] {
  const forPurchases = offers.filter(({ rate }) => rate.rateType === 'shop');
  const programs = [...Map.groupBy(forPurchases, ({ program }) => program.id).values()].map((ofProgram) => {
    const [{ program }] = ofProgram as [Offer];
    const usable = coupons.filter(({ programId }) => programId === null || programId === program.id);
    const rates = ofProgram.map((offer) => rankedRate(offer, usable, amount)).sort(byWorth);
    return { program, bestValue: amount === null ? null : worthOf(rates[0]!), rates };
  });
  return programs.sort((a, b) => (b.bestValue ?? ZERO).cmp(a.bestValue ?? ZERO) || byName(a.program, b.program));
}

function rankedRate(
  { rate, program, proposalId }: Offer,
  coupons: readonly ApplicableCoupon[],
  amount: Decimal | null,
): RankedRate {
  if (amount === null) return { rate, proposalId, base: null, coupons: null, ifCombinable: null, explanation: [] };
  const v = program.pointValueEur;
  const base = rateValue(rate, v, amount);
  const choice: CouponChoice<ApplicableCoupon> | null = chooseCoupons(rate, v, amount, coupons);
  return {
    rate,
    proposalId,
    base,
    coupons: choice?.chosen ?? null,
    ifCombinable: choice?.ifCombinable ?? null,
    explanation: explain(rate, program, amount, base, choice?.chosen ?? null),
  };
}

/** EUR that a rate gives with the coupons that are safe to use. */
export function worthOf({ base, coupons }: RankedRate): Decimal {
  return coupons?.value.total ?? base?.total ?? ZERO;
}

function byWorth(a: RankedRate, b: RankedRate): number {
  return worthOf(b).cmp(worthOf(a)) || a.rate.id - b.rate.id;
}
