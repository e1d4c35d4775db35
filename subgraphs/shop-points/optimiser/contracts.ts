import type { BonusProgram } from '../programs/bonus-program.entity.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { rateValue } from '../rates/rate-value.js';
import type { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import { explainRate, type ArithmeticStep } from './explanation.js';
import { byName, type Offer } from './offer.js';

/** A rate of a contract, and what it gives. */
export interface RankedContract {
  readonly rate: ShopProgramRate;
  readonly program: BonusProgram;
  /** EUR: what is given once, and with an amount what is given for that. */
  readonly value: Decimal;
  /** The rate in words, as the older clients show it. */
  readonly bonusText: string;
  readonly explanation: readonly ArithmeticStep[];
}

/**
 * Rates of contracts, best first; of equal ones by the programme's name.
 *
 * @param amount A: what the contract costs, in EUR; without it only what is given once counts
 */
export function rankContracts(offers: readonly Offer[], amount: Decimal | null): RankedContract[] {
  return offers
    .filter(({ rate }) => rate.rateType === 'contract')
    .map(({ rate, program }) => ({
      rate,
      program,
      value: rateValue(rate, program.pointValueEur, amount ?? ZERO).total,
      bonusText: bonusText(rate),
      explanation: explainRate(rate, program, amount ?? ZERO),
    }))
    .sort((a, b) => b.value.cmp(a.value) || byName(a.program, b.program) || a.rate.id - b.rate.id);
}

/** Whatever is not 0, joined by ` + `. Decimals as the older clients have them: `30.0€`, but `5000 Punkte`. */
function bonusText({ pointsAbsolute, pointsPerEur, cashbackAbsolute, cashbackPercent }: ShopProgramRate): string {
  const parts = [
    part(pointsAbsolute, (value) => `${value.toFixed(0)} Punkte`),
    part(pointsPerEur, (value) => `${withDecimal(value)} P/€`),
    part(cashbackAbsolute, (value) => `${withDecimal(value)}€`),
    part(cashbackPercent, (value) => `${withDecimal(value)}%`),
  ].filter((text) => text !== null);
  return parts.join(' + ') || 'Admin fragen';
}

function part(value: Decimal | null, text: (value: Decimal) => string): string | null {
  return value === null || value.isZero() ? null : text(value);
}

function withDecimal(value: Decimal): string {
  return value.toFixed(Math.max(1, value.decimalPlaces()));
}
