import type { BonusProgram } from '../programs/bonus-program.entity.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { byName } from './offer.js';
import type { RankedProgram } from './shopping.js';

/** A purchase of several, with what each programme gives for it. */
export interface BasketItem {
  readonly shopId: number;
  /** EUR. */
  readonly amount: Decimal;
  /** Best first. */
  readonly programs: readonly RankedProgram[];
}

/** What one programme gives if it is used wherever it can be. */
export interface ProgramTotal {
  readonly program: BonusProgram;
  /** EUR. */
  readonly total: Decimal;
  /** How many of the purchases it gives anything for. */
  readonly coveredItems: number;
}

export interface RankedBasket {
  readonly items: readonly BasketItem[];
  /** EUR: each purchase with the programme that gives most for it. */
  readonly total: Decimal;
  /** For those who stay with one programme; best first, of equal ones by name. */
  readonly byProgram: readonly ProgramTotal[];
}

export function rankBasket(items: readonly BasketItem[]): RankedBasket {
  const uses = items.flatMap(({ programs }) => programs);
  const byProgram = [...Map.groupBy(uses, ({ program }) => program.id).values()].map((ofProgram) => ({
    program: ofProgram[0]!.program,
    total: sum(ofProgram.map(({ bestValue }) => bestValue ?? ZERO)),
    coveredItems: ofProgram.filter(({ bestValue }) => bestValue?.gt(0)).length,
  }));
  return {
    items,
    total: sum(items.map(({ programs }) => programs[0]?.bestValue ?? ZERO)),
    byProgram: byProgram.sort((a, b) => b.total.cmp(a.total) || byName(a.program, b.program)),
  };
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
