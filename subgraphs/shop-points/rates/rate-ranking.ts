import type { BonusProgram } from '../programs/bonus-program.entity.js';
import type { Decimal } from './decimal.js';
import { rateValue, valuePerEur } from './rate-value.js';
import type { ShopProgramRate } from './shop-program-rate.entity.js';

export interface RatedProgram {
  readonly rate: ShopProgramRate;
  readonly program: BonusProgram;
}

/** Rates for purchases by their value, best first, then rates of contracts. Ties by the programme's name, then by id. */
export function byValuePerEur(rates: readonly RatedProgram[]): ShopProgramRate[] {
  return ranked(rates, ({ rate, program }) => valuePerEur(rate, program.pointValueEur));
}

/** The same by what they give for a purchase of so many EUR. */
export function byValueOf(amount: Decimal, rates: readonly RatedProgram[]): ShopProgramRate[] {
  return ranked(rates, ({ rate, program }) => rateValue(rate, program.pointValueEur, amount).total);
}

function ranked(rates: readonly RatedProgram[], valueOf: (rated: RatedProgram) => Decimal): ShopProgramRate[] {
  return rates
    .map((rated) => ({
      rate: rated.rate,
      isContract: rated.rate.rateType === 'contract',
      value: valueOf(rated),
      name: rated.program.name.toLowerCase(),
    }))
    .sort(
      (a, b) =>
        Number(a.isContract) - Number(b.isContract) ||
        b.value.cmp(a.value) ||
        // As `app.ranked_programs` sorts, whatever the language of the server.
        Number(a.name > b.name) - Number(a.name < b.name) ||
        a.rate.id - b.rate.id,
    )
    .map(({ rate }) => rate);
}
