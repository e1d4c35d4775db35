import type { BonusProgram } from '../programs/bonus-program.entity.js';
import { Decimal } from '../rates/decimal.js';
import { valuePerEur } from '../rates/rate-value.js';
import type { Offer } from './offer.js';

/** A rate as the browser extension knows it: numbers of JSON. */
export interface ExtensionRate {
  readonly id: number;
  readonly points_per_eur: number | null;
  readonly cashback_pct: number | null;
  readonly point_value_eur: number;
  readonly rate_type: string;
  readonly effective_value: number;
  readonly incentive_text?: string;
}

export interface ExtensionProgram {
  readonly program: string;
  readonly program_id: number;
  readonly point_value_eur: number;
  /** Not rounded. */
  readonly best_value: number;
  readonly rates: readonly ExtensionRate[];
}

/** What the extension takes a point for where its value is unknown or 0, also of programmes that have none. */
const UNKNOWN_POINT_VALUE = new Decimal('0.005');

/**
 * The programmes of a shop with the value of 1 EUR spent, best first; of equal ones by name. Rates of contracts count,
 * what is given once does not: that is what the extension has always shown.
 */
export function extensionPrograms(offers: readonly Offer[]): ExtensionProgram[] {
  return [...Map.groupBy(offers, ({ program }) => program.id).values()]
    .map((ofProgram) => extensionProgram(ofProgram[0]!.program, ofProgram))
    .sort((a, b) => b.best_value - a.best_value || (a.program.toLowerCase() < b.program.toLowerCase() ? -1 : 1));
}

function extensionProgram({ id, name, pointValueEur }: BonusProgram, offers: readonly Offer[]): ExtensionProgram {
  const pointValue = pointValueEur.isZero() ? UNKNOWN_POINT_VALUE : pointValueEur;
  const values = offers.map(({ rate }) => valuePerEur(rate, pointValue));
  return {
    program: name,
    program_id: id,
    point_value_eur: pointValue.toNumber(),
    best_value: Decimal.max(...values).toNumber(),
    rates: offers.map(({ rate }, index) => ({
      id: rate.id,
      points_per_eur: rate.pointsPerEur?.toNumber() ?? null,
      cashback_pct: rate.cashbackPercent?.toNumber() ?? null,
      point_value_eur: pointValue.toNumber(),
      rate_type: rate.rateType,
      effective_value: values[index]!.toDecimalPlaces(4).toNumber(),
      ...(rate.rateNote && { incentive_text: rate.rateNote }),
    })),
  };
}
