import { Decimal } from '../../rates/decimal.js';

/** What one of its kilometres is worth, in EUR. */
export const AND_CHARGE_POINT_VALUE = new Decimal('0.08');

export interface AndChargeReward {
  /** Points for the sales volume, or EUR for a contract. */
  readonly userReward: Decimal;
  /** EUR that have to be spent for it; null for a reward per contract. */
  readonly perSalesVolume: Decimal | null;
}

export interface AndChargeTerms {
  readonly pointsPerEur: Decimal | null;
  readonly cashbackAbsolute: Decimal | null;
}

export function andChargeTerms({ userReward, perSalesVolume }: AndChargeReward): AndChargeTerms {
  if (perSalesVolume === null || perSalesVolume.isZero()) return { pointsPerEur: null, cashbackAbsolute: userReward };
  return { pointsPerEur: userReward.div(perSalesVolume).toDecimalPlaces(10), cashbackAbsolute: null };
}
