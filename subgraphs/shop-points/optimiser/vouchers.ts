import type { BonusProgram } from '../programs/bonus-program.entity.js';
import type { Decimal } from '../rates/decimal.js';
import type { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import { byName, type Offer } from './offer.js';

/** What has to be bought to collect a voucher. */
export interface RankedVoucher {
  readonly rate: ShopProgramRate;
  readonly program: BonusProgram;
  /** Null where points are worth nothing. */
  readonly requiredPoints: Decimal | null;
  /** EUR; null where no purchase gives points, or they are worth nothing. */
  readonly requiredSpend: Decimal | null;
}

/**
 * Per programme its best rate for collecting a voucher, the least to buy first; what never gets there comes last.
 * `points = V / v`, `spend = points / P`.
 *
 * @param voucher V: what the voucher is worth, in EUR
 */
export function rankForVoucher(offers: readonly Offer[], voucher: Decimal): RankedVoucher[] {
  const forPurchases = offers.filter(({ rate }) => rate.rateType === 'shop');
  return [...Map.groupBy(forPurchases, ({ program }) => program.id).values()]
    .map((ofProgram) => ofProgram.map((offer) => toCollect(offer, voucher)).sort(sooner)[0]!)
    .sort(sooner);
}

function toCollect({ rate, program }: Offer, voucher: Decimal): RankedVoucher {
  const { pointValueEur } = program;
  const requiredPoints = pointValueEur.isZero() ? null : voucher.div(pointValueEur);
  const perEur = rate.pointsPerEur;
  const requiredSpend =
    requiredPoints === null || perEur === null || perEur.isZero() ? null : requiredPoints.div(perEur);
  return { rate, program, requiredPoints, requiredSpend };
}

function sooner(a: RankedVoucher, b: RankedVoucher): number {
  const bySpend =
    a.requiredSpend === null || b.requiredSpend === null
      ? Number(a.requiredSpend === null) - Number(b.requiredSpend === null)
      : a.requiredSpend.cmp(b.requiredSpend);
  return bySpend || byName(a.program, b.program) || a.rate.id - b.rate.id;
}
