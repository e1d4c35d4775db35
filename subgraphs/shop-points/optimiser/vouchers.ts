import type { BonusProgram } from '../programs/bonus-program.entity.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import type { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import type { ArithmeticStep } from './explanation.js';
import { byName, type Offer } from './offer.js';

/** What has to be bought to collect a voucher. */
export interface RankedVoucher {
  readonly rate: ShopProgramRate;
  readonly program: BonusProgram;
  /** Null where points are worth nothing. */
  readonly requiredPoints: Decimal | null;
  /** EUR; null where no purchase gives points, or they are worth nothing. */
  readonly requiredSpend: Decimal | null;
  readonly explanation: readonly ArithmeticStep[];
}

/**
 * Per programme its best rate for collecting a voucher, the least to buy first; what never gets there comes last.
 * `points = V / v`, `spend = V / (v * P)`: divided once, because a quotient without an end is rounded and what is equal
 * must stay equal.
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
  const [v, perEur] = [program.pointValueEur, rate.pointsPerEur ?? ZERO];
  if (v.isZero()) return { rate, program, requiredPoints: null, requiredSpend: null, explanation: [] };
  const requiredPoints = voucher.div(v);
  const formula = `${voucher.toFixed()} / ${v.toFixed()}`;
  const points: ArithmeticStep = { what: 'REQUIRED_POINTS', formula, result: requiredPoints };
  if (perEur.isZero()) return { rate, program, requiredPoints, requiredSpend: null, explanation: [points] };
  const requiredSpend = voucher.div(v.times(perEur));
  const spend: ArithmeticStep = {
    what: 'REQUIRED_SPEND',
    formula: `${voucher.toFixed()} / (${v.toFixed()} * ${perEur.toFixed()})`,
    result: requiredSpend,
  };
  return { rate, program, requiredPoints, requiredSpend, explanation: [points, spend] };
}

function sooner(a: RankedVoucher, b: RankedVoucher): number {
  const bySpend =
    a.requiredSpend === null || b.requiredSpend === null
      ? Number(a.requiredSpend === null) - Number(b.requiredSpend === null)
      : a.requiredSpend.cmp(b.requiredSpend);
  return bySpend || byName(a.program, b.program) || a.rate.id - b.rate.id;
}
