import type { ArithmeticStep } from './explanation.js';
import type { BasketItem, ProgramTotal, RankedBasket } from './basket.js';
import type { RankedContract } from './contracts.js';
import type { CouponedValue } from './coupon-choice.js';
import type { ProgramShop } from './optimiser.loader.js';
import type { ShoppingRanking } from './optimiser.service.js';
import type { ApplicableCoupon, RankedProgram, RankedRate } from './shopping.js';
import type { RankedVoucher } from './vouchers.js';
import type { Decimal } from '../rates/decimal.js';

export type PurchaseRankingMapper = ShoppingRanking;
/** With the purchase, which the net price is computed from. */
export type RankedProgramMapper = RankedProgram & { readonly amount: Decimal | null };
export type RankedRateMapper = RankedRate;
export type CouponedValueMapper = CouponedValue<ApplicableCoupon>;
export type AppliedCouponMapper = ApplicableCoupon;
export type ArithmeticStepMapper = ArithmeticStep;
export type RankedContractMapper = RankedContract;
export type RankedVoucherMapper = RankedVoucher;
export type ProgramShopMapper = ProgramShop;
export type RankedBasketMapper = RankedBasket;
export type RankedBasketItemMapper = BasketItem;
export type BasketProgramMapper = ProgramTotal;
