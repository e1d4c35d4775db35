import type { Clock } from '../../../platform/clock.js';
import { writeWithRetry } from '../../../platform/database/write-with-retry.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict } from '../../../platform/errors/domain-error.js';
import { fault } from '../../../platform/input/rules.js';
import { PROPOSERS } from '../members/member.policy.js';
import type { MemberService } from '../members/member.service.js';
import type { Decimal } from '../rates/decimal.js';
import type { ShopRateType } from '../rates/shop-program-rate.entity.js';
import type { ProposalDecisionService } from './proposal-decision.service.js';
import type { Proposal, ProposalType } from './proposal.entity.js';
import {
  couponContent,
  programContent,
  rateContent,
  reasonOf,
  shopContent,
  urlContent,
  type Content,
} from './proposal.input.js';
import { lockPendingProposal } from './proposal-lock.js';
import type { ProposalService } from './proposal.service.js';

/** What is given replaces what the scraper found. */
export interface Correction {
  readonly url?: string | null;
  readonly name?: string | null;
  readonly pointValueEur?: Decimal | null;
  readonly pointsPerEur?: Decimal | null;
  readonly cashbackPercent?: Decimal | null;
  readonly rateType?: ShopRateType | null;
  readonly value?: Decimal | null;
  readonly description?: string | null;
  readonly validTo?: Date | null;
}

/** Which fields of a correction a type of proposal speaks of. */
const CORRECTABLE: Readonly<Record<ProposalType, readonly (keyof Correction)[]>> = {
  url: ['url'],
  rate_change: ['pointsPerEur', 'cashbackPercent', 'rateType'],
  shop_add: ['name'],
  program_add: ['name', 'pointValueEur'],
  coupon_add: ['value', 'description', 'validTo'],
};

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
  readonly proposals: ProposalService;
  readonly decisions: ProposalDecisionService;
}

/** Members look through what scrapers have found. */
export class ProposalCorrectionService {
  constructor(private readonly deps: Dependencies) {}

  /** A new proposal in the viewer's name takes the place of the scraper's, which is closed without an effect. */
  correct(
    uow: UnitOfWork,
    {
      proposalId,
      reason,
      ...correction
    }: Correction & { readonly proposalId: string; readonly reason?: string | null },
  ): Promise<Proposal> {
    return writeWithRetry(uow, async (tx) => {
      await this.deps.members.require(uow, ...PROPOSERS);
      const given = reasonOf({ reason: reason ?? null });
      const scraped = await lockPendingProposal(tx, proposalId);
      if (scraped.source !== 'scraper') throw new Conflict("This is not a scraper's proposal.", ['proposalId']);
      const { shopId, programId, sourceUrl, sourceHost } = scraped;
      const proposal = await this.deps.proposals.enter(uow, tx, {
        ...{ shopId, programId, sourceUrl, sourceHost },
        ...this.corrected(scraped, correction),
        source: 'user',
        reason: given ?? `Corrects the scraper's proposal ${scraped.id}.`,
        correctedProposalId: scraped.id,
      });
      await this.deps.decisions.close(tx, scraped, await this.deps.members.author(uow), proposal.id);
      return proposal;
    });
  }

  private corrected(scraped: Proposal, correction: Correction): Content {
    for (const [field, value] of Object.entries(correction) as [keyof Correction, unknown][]) {
      if (value !== null && value !== undefined && !CORRECTABLE[scraped.proposalType].includes(field)) {
        throw fault('The proposal does not speak of this.', field);
      }
    }
    switch (scraped.proposalType) {
      case 'url':
        return urlContent(correction.url ?? scraped.sourceUrl!);
      case 'rate_change':
        return rateContent({
          rateType: correction.rateType ?? scraped.proposedRateType,
          ...numbersOf(scraped, correction),
        });
      case 'shop_add':
        return shopContent(correction.name ?? scraped.proposedName!);
      case 'program_add': {
        const pointValueEur = correction.pointValueEur ?? scraped.proposedPointValueEur!;
        const name = correction.name ?? scraped.proposedName!;
        return programContent(
          pointValueEur.isZero() ? { name, kind: 'cashback' } : { name, kind: 'points', pointValueEur },
        );
      }
      case 'coupon_add':
        return couponContent(
          {
            couponType: scraped.proposedCouponType!,
            value: correction.value ?? scraped.proposedCouponValue!,
            description: correction.description ?? scraped.proposedCouponDescription!,
            combinable: scraped.proposedCouponCombinable,
            validTo: correction.validTo ?? scraped.proposedCouponValidTo,
          },
          this.deps.clock,
        );
    }
  }
}

/** One of the two numbers counts: the corrected one, else whichever the scraper found. */
function numbersOf(scraped: Proposal, { pointsPerEur, cashbackPercent }: Correction) {
  if (pointsPerEur || cashbackPercent) return { pointsPerEur, cashbackPercent };
  const points = scraped.proposedPointsPerEur!;
  return points.isZero() ? { cashbackPercent: scraped.proposedCashbackPct } : { pointsPerEur: points };
}
