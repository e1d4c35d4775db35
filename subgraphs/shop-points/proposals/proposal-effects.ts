import type { EntityManager } from 'typeorm';
import { insertRowUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { DAY_MS } from '../../../platform/durations.js';
import { Conflict, DomainError } from '../../../platform/errors/domain-error.js';
import { Coupon } from '../coupons/coupon.entity.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import type { Decimal } from '../rates/decimal.js';
import type { ShopRateService } from '../rates/rate.service.js';
import type { ShopDirectory } from '../shops/shop-directory.service.js';
import { hostOf } from '../shops/shop-host.js';
import { Shop } from '../shops/shop.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import type { Proposal, ProposalType } from './proposal.entity.js';

/** When and by whom a proposal was approved; null for votes. */
export interface Approval {
  readonly at: Date;
  readonly by: number | null;
}

type Effect = (tx: Transaction, proposal: Proposal, approval: Approval) => Promise<string>;

const DEFAULT_COUPON_DAYS = 30;

/** What an approved proposal does, whoever approved it: the one place where that stands. */
export class ProposalEffects {
  constructor(private readonly deps: { readonly rates: ShopRateService; readonly shopDirectory: ShopDirectory }) {}

  /**
   * Under the locks of the proposal and its brand, with the rights of the services.
   *
   * @returns what was entered, for the record
   * @throws Conflict when it cannot be entered as things are
   */
  async apply(tx: Transaction, proposal: Proposal, approval: Approval): Promise<string> {
    try {
      return await this.effects[proposal.proposalType](tx, proposal, approval);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new Conflict(error.message, ['proposalId']);
    }
  }

  private readonly effects: Readonly<Record<ProposalType, Effect>> = {
    url: async ({ manager }, { shopId, sourceUrl }, { by }) => {
      const main = await activeBrandOf(manager, shopId!);
      // It is another address of the shop from now on in any case: those are read from the approved proposals.
      if (main === null) return `address of shop ${shopId}`;
      if (main.website !== sourceUrl) {
        await manager.update(
          ShopMain,
          { id: main.id },
          { website: sourceUrl, websiteHost: hostOf(sourceUrl!), updatedByUserId: by },
        );
      }
      return `website of brand ${main.id}`;
    },

    rate_change: async (tx, proposal, { at }) => {
      const { rate } = await this.deps.rates.state(
        tx,
        {
          shopId: String(proposal.shopId),
          programId: String(proposal.programId),
          rateType: proposal.proposedRateType,
          pointsPerEur: proposal.proposedPointsPerEur,
          cashbackPercent: proposal.proposedCashbackPct,
          pointsAbsolute: null,
          cashbackAbsolute: null,
        },
        at,
      );
      return `rate ${rate.id}`;
    },

    shop_add: async (tx, { id, proposedName }, { by }) => {
      const named = { name: proposedName!, source: 'user_proposal', sourceId: String(id), memberId: by };
      const { main } = await this.deps.shopDirectory.getOrCreate(tx, named);
      if (main.status === 'deleted') throw new Conflict('The shop was deleted; it must be restored first.');
      return `brand ${main.id}`;
    },

    program_add: async ({ manager }, { proposedName, proposedPointValueEur }) => {
      const program = await insertRowUnlessTaken(manager, BonusProgram, {
        name: proposedName!,
        pointValueEur: proposedPointValueEur!,
      });
      if (program === null) throw new Conflict('There is a programme of this name.');
      return `programme ${program.id}`;
    },

    coupon_add: async ({ manager }, proposal, { at }) => {
      const { shopId, programId, proposedCouponType, proposedCouponValue, proposedCouponValidTo } = proposal;
      const validTo = proposedCouponValidTo ?? new Date(at.getTime() + DEFAULT_COUPON_DAYS * DAY_MS);
      if (validTo <= at) throw new Conflict('The coupon has ended in the meantime.');
      if (shopId !== null) await activeBrandOf(manager, shopId);
      const coupon = await manager.save(
        manager.create(Coupon, {
          couponType: proposedCouponType!,
          name: `${asFloat(proposedCouponValue!)}${proposedCouponType === 'multiplier' ? 'x' : '%'} Coupon`,
          description: proposal.proposedCouponDescription,
          shopId,
          programId,
          value: proposedCouponValue!,
          combinable: proposal.proposedCouponCombinable,
          validFrom: at,
          validTo,
          status: 'active',
          sourceUrl: proposal.sourceUrl,
        }),
      );
      return `coupon ${coupon.id}`;
    },
  };
}

/** Null for a shop that has none. */
async function activeBrandOf(manager: EntityManager, shopId: number): Promise<ShopMain | null> {
  const { shopMainId } = await manager.findOneByOrFail(Shop, { id: shopId });
  if (shopMainId === null) return null;
  const main = await manager.findOneByOrFail(ShopMain, { id: shopMainId });
  if (main.status !== 'active') throw new Conflict(`The shop's brand is ${main.status}.`);
  return main;
}

/** The names of coupons were always made of a float: `20.0x Coupon`. */
function asFloat(value: Decimal): string {
  return value.isInteger() ? value.toFixed(1) : value.toFixed();
}
