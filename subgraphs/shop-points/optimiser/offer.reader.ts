import type { EntityManager } from 'typeorm';
import { entitiesFrom, selected } from '../../../platform/database/entity-rows.js';
import { Coupon } from '../coupons/coupon.entity.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
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

/** Reads what shops offer, of any number of them in two statements. The caller has checked that the viewer may. */
export async function readOffers(
  manager: EntityManager,
  shopIds: readonly number[],
  now: Date,
): Promise<Map<number, ShopOffers>> {
  const offers = await offersByShop(manager, shopIds);
  const coupons = await couponsByShop(manager, shopIds, now);
  return new Map(
    shopIds.map((shopId) => [shopId, { offers: offers.get(shopId) ?? [], coupons: coupons.get(shopId) ?? [] }]),
  );
}

async function offersByShop(manager: EntityManager, shopIds: readonly number[]): Promise<Map<number, Offer[]>> {
  const rows: (Record<string, unknown> & { asked: number; program: Record<string, unknown> })[] = await manager.query(
    `SELECT pair.shop_id AS asked, rate.*, program.name, program.point_value_eur, program.created_at
     FROM shop_siblings AS pair
     JOIN shop_program_rates AS rate ON rate.shop_id = pair.sibling_id AND rate.valid_to IS NULL
     JOIN bonus_programs AS program ON program.id = rate.program_id
     WHERE pair.shop_id = ANY ($1)
     ORDER BY rate.id`,
    [shopIds],
  );
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

async function couponsByShop(
  manager: EntityManager,
  shopIds: readonly number[],
  now: Date,
): Promise<Map<number, ApplicableCoupon[]>> {
  const rows: (Record<string, unknown> & { asked: number })[] = await manager.query(
    `SELECT pair.shop_id AS asked, coupon.*
     FROM shop_siblings AS pair
     JOIN coupons AS coupon ON coupon.shop_id = pair.sibling_id
       AND coupon.status = 'active' AND $2 BETWEEN coupon.valid_from AND coupon.valid_to
     WHERE pair.shop_id = ANY ($1)
     UNION ALL
     SELECT asked, coupon.*
     FROM unnest($1::int[]) AS asked, coupons AS coupon
     WHERE coupon.shop_id IS NULL AND coupon.status = 'active' AND $2 BETWEEN coupon.valid_from AND coupon.valid_to
     ORDER BY asked, id`,
    [shopIds, now],
  );
  const coupons = entitiesFrom(manager, Coupon, rows);
  const applicable = rows.map(({ asked }, index) => ({ asked, coupon: { ...coupons[index]!, proposalId: null } }));
  return grouped(applicable, ({ coupon }) => coupon);
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

function offerOf(proposal: Proposal, programs: ReadonlyMap<number, BonusProgram>): Offer {
  const rate = Object.assign(new ShopProgramRate(), {
    // Below all ids of rates, so that a stated rate comes first of equal ones… and no two are the same.
    id: -proposal.id,
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
      id: -proposal.id,
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
