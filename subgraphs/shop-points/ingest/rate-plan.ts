import { hasTerms } from '../rates/rate-terms.js';
import type { RateTerms } from '../rates/rate-value.js';
import type { ShopProgramRate, ShopRateType } from '../rates/shop-program-rate.entity.js';

/** A rate that a feed states for a brand. */
export interface WantedRate extends RateTerms {
  readonly programId: number;
  readonly categoryId: number | null;
  readonly rateType: ShopRateType;
  /** The feed has named the type, so it distinguishes them. */
  readonly saysType: boolean;
  readonly rateNote: string | null;
}

/** What becomes of a rate that a feed states. */
export type RateOutcome = 'begun' | 'changed' | 'unchanged' | 'superseded';

export interface RatePlan {
  readonly ending: readonly ShopProgramRate[];
  readonly beginning: readonly WantedRate[];
  /** In the order of what is wanted. */
  readonly outcomes: readonly RateOutcome[];
}

/**
 * What must end and begin so that the brand gives what a feed states. Rates that the feed is silent about go on.
 *
 * A stated rate takes the place of the one for the same programme, category and type; without such a one, of the one of
 * the other type; and when the feed distinguishes types, of the general rate of the programme (without a category) if its
 * note or type is another. None takes the place of a rate that the feed states itself.
 *
 * @param inForce the rates of all shops of the brand
 * @param wanted of several for the same thing the last one counts, the others are superseded
 */
export function planRates(inForce: readonly ShopProgramRate[], wanted: readonly WantedRate[]): RatePlan {
  const last = new Map(wanted.map((rate) => [subjectOf(rate), rate]));
  const stated = inForce.filter((rate) => last.has(subjectOf(rate)));
  const free = new Set(inForce.filter((rate) => !stated.includes(rate)));
  const ending: ShopProgramRate[] = [];
  const beginning: WantedRate[] = [];
  const outcomes = wanted.map((rate): RateOutcome => {
    if (last.get(subjectOf(rate)) !== rate) return 'superseded';
    const same = stated.filter((other) => subjectOf(other) === subjectOf(rate));
    if (same.length === 1 && hasTerms(same[0]!, rate)) return 'unchanged';
    const replaced = same.length > 0 ? same : predecessorOf(rate, [...free]);
    for (const other of replaced) free.delete(other);
    ending.push(...replaced);
    beginning.push(rate);
    return replaced.length > 0 ? 'changed' : 'begun';
  });
  return { ending, beginning, outcomes };
}

/** Of the rates that the feed does not state, the newest that this one was before, if there is one. */
function predecessorOf(rate: WantedRate, free: readonly ShopProgramRate[]): ShopProgramRate[] {
  const ofProgram = free.filter(({ programId }) => programId === rate.programId);
  const predecessor =
    ofProgram.findLast(({ categoryId }) => categoryId === rate.categoryId) ??
    ofProgram.findLast(
      ({ categoryId, rateNote, rateType }) =>
        rate.saysType && categoryId === null && (rateNote !== rate.rateNote || rateType !== rate.rateType),
    );
  return predecessor === undefined ? [] : [predecessor];
}

function subjectOf({ programId, categoryId, rateType }: Omit<WantedRate, keyof RateTerms | 'saysType' | 'rateNote'>) {
  return `${programId} ${categoryId} ${rateType}`;
}
