import type { Clock } from '../../../platform/clock.js';
import { fault, text } from '../../../platform/input/rules.js';
import { DAY_MS } from '../../../platform/durations.js';
import { MAX_POINT_VALUE_EUR } from '../programs/point-value.js';
import { Decimal, ZERO } from '../rates/decimal.js';
import { hostOf } from '../shops/shop-host.js';
import { shopName } from '../shops/shop-name.js';
import { webAddress } from '../shops/web-address.js';
import type { Proposal, ProposedCouponType } from './proposal.entity.js';

/** What every proposal may say besides. */
export interface ProposalEvidence {
  readonly reason?: string | null;
  readonly sourceUrl?: string | null;
}

export type Evidence = Pick<Proposal, 'reason' | 'sourceUrl' | 'sourceHost'>;

/** What a proposal proposes, in the columns of its type. */
export type Content = Pick<Proposal, 'proposalType'> & Partial<Proposal>;

const MAX_REASON = 1_000;

export function reasonOf({ reason }: { readonly reason?: string | null }): string | null {
  return text(reason ?? null, 'reason', MAX_REASON);
}

export function evidenceOf(input: ProposalEvidence): Evidence {
  const sourceUrl = webAddress(input.sourceUrl, 'sourceUrl');
  return { reason: reasonOf(input), sourceUrl, sourceHost: sourceUrl === null ? null : hostOf(sourceUrl) };
}

export function urlContent(url: string): Content {
  const sourceUrl = webAddress(url, 'url');
  return { proposalType: 'url', sourceUrl, sourceHost: hostOf(sourceUrl) };
}

export function rateContent(input: {
  readonly rateType: Proposal['proposedRateType'];
  readonly pointsPerEur?: Decimal | null;
  readonly cashbackPercent?: Decimal | null;
}): Content {
  const points = input.pointsPerEur ?? null;
  const cashback = input.cashbackPercent ?? null;
  if ((points === null) === (cashback === null)) {
    throw fault('Give either points per EUR or a cashback percentage.', 'pointsPerEur');
  }
  return {
    proposalType: 'rate_change',
    proposedRateType: input.rateType,
    proposedPointsPerEur: points === null ? ZERO : positive(points, 'pointsPerEur', 1_000_000),
    proposedCashbackPct: cashback === null ? ZERO : positive(cashback, 'cashbackPercent', 100),
  };
}

export function shopContent(name: string): Content {
  return { proposalType: 'shop_add', proposedName: shopName(name, 'name') };
}

export function programContent(input: {
  readonly name: string;
  readonly kind: 'points' | 'cashback';
  readonly pointsForOneEur?: Decimal | null;
  readonly pointValueEur?: Decimal | null;
}): Content {
  return {
    proposalType: 'program_add',
    proposedName: text(input.name, 'name', 100),
    proposedPointValueEur: pointValueOf(input),
  };
}

export function couponContent(
  input: {
    readonly couponType: ProposedCouponType;
    readonly value: Decimal;
    readonly description: string;
    readonly combinable?: boolean | null;
    readonly validTo?: Date | null;
  },
  clock: Clock,
): Content {
  const limit = input.couponType === 'multiplier' ? 1_000 : 100;
  return {
    proposalType: 'coupon_add',
    proposedCouponType: input.couponType,
    proposedCouponValue: positive(input.value, 'value', limit),
    proposedCouponDescription: text(input.description, 'description', 500),
    proposedCouponCombinable: input.combinable ?? null,
    proposedCouponValidTo: endOf(input.validTo ?? null, clock),
  };
}

/** Coupons of a longer life are mistakes in the year. */
const MAX_COUPON_DAYS = 3_660;

function endOf(validTo: Date | null, clock: Clock): Date | null {
  if (validTo === null) return null;
  const left = validTo.getTime() - clock().getTime();
  if (left <= 0) throw fault('This must be in the future.', 'validTo');
  if (left > MAX_COUPON_DAYS * DAY_MS) throw fault('This is more than ten years ahead.', 'validTo');
  return validTo;
}

function pointValueOf({
  kind,
  pointsForOneEur = null,
  pointValueEur = null,
}: Parameters<typeof programContent>[0]): Decimal {
  if (kind === 'cashback') {
    if (pointsForOneEur !== null || pointValueEur !== null) {
      throw fault('A programme that pays cashback only has no points.', 'kind');
    }
    return ZERO;
  }
  if ((pointsForOneEur === null) === (pointValueEur === null)) {
    throw fault('Give either how many points are worth 1 EUR or what one point is worth.', 'pointValueEur');
  }
  if (pointValueEur !== null) return positive(pointValueEur, 'pointValueEur', MAX_POINT_VALUE_EUR);
  // As many places as the column has.
  const worth = new Decimal(1).div(positive(pointsForOneEur!, 'pointsForOneEur', 1_000_000)).toDecimalPlaces(10);
  if (worth.gt(MAX_POINT_VALUE_EUR))
    throw fault(`A point would be worth more than ${MAX_POINT_VALUE_EUR} EUR.`, 'pointsForOneEur');
  return worth;
}

function positive(value: Decimal, path: string, max: number): Decimal {
  if (value.lte(0) || value.gt(max)) throw fault(`This must be above 0 and at most ${max}.`, path);
  return value;
}
