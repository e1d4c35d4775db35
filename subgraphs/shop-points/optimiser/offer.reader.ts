import type { EntityManager } from 'typeorm';
import { entitiesFrom, selected } from '../../../platform/database/entity-rows.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { Decimal } from '../rates/decimal.js';
import { ShopProgramRate } from '../rates/shop-program-rate.entity.js';
import type { Offer } from './offer.js';
import type { ApplicableCoupon } from './shopping.js';

/** All that the optimiser must know of a shop. */
export interface ShopOffers {
  /** The rates in force at the shop and its siblings, in the order of their ids. */
  readonly offers: readonly Offer[];
  /** The coupons that count now there, in the order of their ids. */
  readonly coupons: readonly ApplicableCoupon[];
}

/**
 * Reads what shops offer, of any number of them in one statement.
 *
 * @param visibility who may read exact rates, see `RatesVisibility`
 * @returns null when the viewer may not
 */
export async function readOffers(
  manager: EntityManager,
  shopIds: readonly number[],
  now: Date,
  visibility: string,
): Promise<Map<number, ShopOffers> | null> {
  const [row] = await manager.query<{ rates: RateRow[] | null; coupons: CouponRow[] | null }[]>(
    'SELECT rates, coupons FROM app.shop_offers($1, $2, $3)',
    [visibility, shopIds, now],
  );
  const { rates, coupons } = row!;
  if (rates === null || coupons === null) return null;
  const offers = offersByShop(manager, rates);
  const applicable = grouped(coupons, ({ asked: _, value, ...coupon }) => ({
    ...coupon,
    value: new Decimal(value),
    proposalId: null,
  }));
  return new Map(
    shopIds.map((shopId) => [shopId, { offers: offers.get(shopId) ?? [], coupons: applicable.get(shopId) ?? [] }]),
  );
}

/** A rate in the columns of its table, and its programme's in theirs. */
type RateRow = Record<string, unknown> & { readonly asked: number };

type CouponRow = Omit<ApplicableCoupon, 'value' | 'proposalId'> & { readonly asked: number; readonly value: string };

function offersByShop(manager: EntityManager, rows: readonly RateRow[]): Map<number, Offer[]> {
  const rates = entitiesFrom(manager, ShopProgramRate, rows);
  const programs = entitiesFrom(
    manager,
    BonusProgram,
    rows.map((row) => ({ ...row, id: row['program_id'] })),
  );
  const offers = rows.map(({ asked }, index) => ({
    asked,
    offer: { rate: rates[index]!, program: programs[index]!, proposalId: null },
  }));
  return grouped(offers, ({ offer }) => offer);
}

/**
 * What the viewer's own pending proposals would add: rates and coupons, of any number of shops in one statement. Row
 * level security shows the viewer more than these, so the author is named.
 */
export async function readOwnProposals(
  manager: EntityManager,
  shopIds: readonly number[],
  now: Date,
): Promise<Map<number, ShopOffers>> {
  const proposals = await selected(
    manager,
    Proposal,
    `SELECT * FROM proposals
     WHERE user_id = app.member_id() AND status = 'pending' AND proposal_type IN ('rate_change', 'coupon_add')
     ORDER BY id`,
    [],
  );
  if (proposals.length === 0) return new Map();
  const pairs: { shop_id: number; sibling_id: number }[] = await manager.query(
    'SELECT shop_id, sibling_id FROM shop_siblings WHERE shop_id = ANY ($1)',
    [shopIds],
  );
  const programs = new Map((await manager.find(BonusProgram)).map((program) => [program.id, program]));
  return new Map(
    shopIds.map((shopId) => {
      const siblings = new Set(pairs.filter((pair) => pair.shop_id === shopId).map((pair) => pair.sibling_id));
      const here = proposals.filter((proposal) => proposal.shopId === null || siblings.has(proposal.shopId));
      return [
        shopId,
        {
          offers: here.filter(({ proposalType }) => proposalType === 'rate_change').map((p) => offerOf(p, programs)),
          coupons: here.filter(({ proposalType }) => proposalType === 'coupon_add').flatMap((p) => couponOf(p, now)),
        },
      ];
    }),
  );
}

/** Of equal ones what is stated comes first, then the older proposal. */
const AFTER_ALL_IDS = 2 ** 31;

function offerOf(proposal: Proposal, programs: ReadonlyMap<number, BonusProgram>): Offer {
  const rate = Object.assign(new ShopProgramRate(), {
    id: AFTER_ALL_IDS + proposal.id,
    shopId: proposal.shopId!,
    originShopId: proposal.shopId!,
    programId: proposal.programId!,
    pointsPerEur: proposal.proposedPointsPerEur,
    cashbackPercent: proposal.proposedCashbackPct,
    pointsAbsolute: null,
    cashbackAbsolute: null,
    rateNote: proposal.reason,
    rateType: proposal.proposedRateType,
    categoryId: null,
    validFrom: proposal.createdAt,
    validTo: null,
  });
  return { rate, program: programs.get(proposal.programId!)!, proposalId: proposal.id };
}

function couponOf(proposal: Proposal, now: Date): ApplicableCoupon[] {
  const { proposedCouponValidTo } = proposal;
  if (proposedCouponValidTo !== null && proposedCouponValidTo < now) return [];
  return [
    {
      id: AFTER_ALL_IDS + proposal.id,
      proposalId: proposal.id,
      programId: proposal.programId,
      name: proposal.proposedCouponDescription!,
      couponType: proposal.proposedCouponType!,
      value: proposal.proposedCouponValue!,
      combinable: proposal.proposedCouponCombinable,
    },
  ];
}

function grouped<Row extends { asked: number }, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): Map<number, Item[]> {
  return new Map([...Map.groupBy(rows, ({ asked }) => asked)].map(([asked, group]) => [asked, group.map(itemOf)]));
}
