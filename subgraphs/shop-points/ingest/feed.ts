import { text } from '../../../platform/input/rules.js';
import { assertPointValue } from '../programs/point-value.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { assertTerms, termsOf } from '../rates/rate-terms.js';
import type { RateTerms } from '../rates/rate-value.js';
import type { ShopRateType } from '../rates/shop-program-rate.entity.js';

/** A shop and what the programmes give there, as a scraper or a file states it. */
export interface FeedShop {
  readonly name: string;
  readonly source: string;
  readonly sourceId: string | null;
  readonly rates: readonly FeedRate[];
}

export interface FeedRate extends RateTerms {
  readonly program: string;
  /** EUR; undefined where the feed does not say, which leaves the known value alone. */
  readonly pointValueEur: Decimal | undefined;
  readonly category: string | null;
  /** Undefined where the feed does not say: a rate for purchases. */
  readonly rateType: ShopRateType | undefined;
  readonly note: string | null;
  /** Where it stands in a file that has a shop several times: of what is said twice the later counts. */
  readonly place?: number;
}

/** What a feed says of a rate; whatever it leaves out is undefined or null. */
export interface StatedFeedRate {
  readonly program: string;
  readonly pointValueEur?: Decimal | null;
  readonly category?: string | null;
  readonly rateType?: ShopRateType | null;
  readonly pointsPerEur?: Decimal | null;
  readonly pointsAbsolute?: Decimal | null;
  readonly cashbackPercent?: Decimal | null;
  readonly cashbackAbsolute?: Decimal | null;
  readonly note?: string | null;
}

/**
 * The rate with what the feed has left out: 0 points per EUR and 0 percent, nothing per purchase.
 *
 * @throws InvalidInput
 */
export function feedRate(stated: StatedFeedRate): FeedRate {
  const terms = {
    pointsPerEur: stated.pointsPerEur ?? ZERO,
    pointsAbsolute: stated.pointsAbsolute ?? null,
    cashbackPercent: stated.cashbackPercent ?? ZERO,
    cashbackAbsolute: stated.cashbackAbsolute ?? null,
  };
  assertTerms(terms);
  if (stated.pointValueEur) assertPointValue(stated.pointValueEur);
  return {
    ...termsOf(terms),
    program: text(stated.program, 'program', 100),
    pointValueEur: stated.pointValueEur ?? undefined,
    category: text(stated.category || null, 'category', 100),
    rateType: stated.rateType ?? undefined,
    note: text(stated.note || null, 'note', 500),
  };
}
