import type { BonusProgram } from '../programs/bonus-program.entity.js';
import type { ShopProgramRate } from '../rates/shop-program-rate.entity.js';

/** A rate in force at a shop, with its programme: what the shop offers to a buyer. */
export interface Offer {
  readonly rate: ShopProgramRate;
  readonly program: BonusProgram;
  /** Id of the viewer's own pending proposal that this would be the effect of; null for a rate that is stated. */
  readonly proposalId: number | null;
}

/** Offers of a programme. Shared order of programmes with the same value: by name, whatever the server's language. */
export function byName(a: BonusProgram, b: BonusProgram): number {
  const [nameA, nameB] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return Number(nameA > nameB) - Number(nameA < nameB) || a.id - b.id;
}
