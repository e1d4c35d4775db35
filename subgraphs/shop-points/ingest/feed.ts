import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { text } from '../../../platform/input/rules.js';
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
  return {
    ...termsOf(terms),
    program: text(stated.program, 'program', 100),
    pointValueEur: stated.pointValueEur ?? undefined,
    category: text(stated.category || null, 'category', 100),
    rateType: stated.rateType ?? undefined,
    note: text(stated.note || null, 'note', 500),
  };
}

/** Checks a part of an input, at once or in time, and names the part in what it objects to. */
export function within<T>(path: readonly (string | number)[], check: () => T): T {
  try {
    const result = check();
    return result instanceof Promise ? (withinPromise(path, result) as T) : result;
  } catch (error) {
    throw located(path, error);
  }
}

async function withinPromise<T>(path: readonly (string | number)[], result: Promise<T>): Promise<T> {
  try {
    return await result;
  } catch (error) {
    throw located(path, error);
  }
}

function located(path: readonly (string | number)[], error: unknown): unknown {
  if (!(error instanceof InvalidInput)) return error;
  return new InvalidInput(error.message, [...path.map(String), ...error.path]);
}
