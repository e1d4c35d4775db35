import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { daysBefore, hoursAfter, hoursBefore } from '../../../platform/demo/moments.js';
import { skipIds } from '../../../platform/demo/skip-ids.js';
import { ContributorRequest } from '../members/contributor-request.entity.js';
import { ShopMergeProposal } from '../merges/shop-merge-proposal.entity.js';
import { ShopMetadataProposal } from '../metadata-proposals/shop-metadata-proposal.entity.js';
import { Notification } from '../notifications/notification.entity.js';
import { ProposalAuditTrail } from '../proposals/proposal-audit-trail.entity.js';
import { ProposalVote } from '../proposals/proposal-vote.entity.js';
import { Proposal, type ProposalType } from '../proposals/proposal.entity.js';
import { Decimal, ZERO } from '../rates/decimal.js';
import { hostOf } from '../shops/shop-host.js';

/** Members by their ids: see the order in which the demo enters them. */
const ADMIN = 1;
const MODERATOR = 3;
const CONTRIBUTORS = [4, 8, 9] as const;

/** As it was recorded. */
type Step = Omit<ProposalAuditTrail, 'id'>;

interface DemoProposal extends Partial<Proposal> {
  readonly proposalType: ProposalType;
  readonly daysAgo: number;
  /** By whom, and how. */
  readonly votes?: readonly (readonly [voterId: number, vote: 1 | -1])[];
}

/** Made up, every one. Ids are 1, 2, 3 … in this order. */
const proposals: readonly DemoProposal[] = [
  {
    ...{ proposalType: 'url', daysAgo: 40, userId: 2, shopId: 24, status: 'approved', decidedByUserId: ADMIN },
    sourceUrl: 'https://www.gruenundgut.example',
  },
  {
    ...{ proposalType: 'shop_add', daysAgo: 33, userId: 5, status: 'rejected', decidedByUserId: ADMIN },
    ...{ proposedName: 'Testshop 123', decidedReason: 'Diesen Shop gibt es nicht.' },
    votes: [[CONTRIBUTORS[1], -1]],
  },
  {
    ...{ proposalType: 'coupon_add', daysAgo: 21, userId: 2, shopId: 2, programId: 2 },
    ...{ status: 'rejected', decidedByUserId: ADMIN, decidedReason: 'Der Coupon ist abgelaufen.' },
    ...{ proposedCouponType: 'multiplier', proposedCouponValue: new Decimal(10) },
    proposedCouponDescription: '10-fach auf alles',
  },
  {
    ...{ proposalType: 'rate_change', daysAgo: 6, userId: 2, shopId: 1, programId: 2, source: 'user' },
    ...{ proposedPointsPerEur: new Decimal(4), proposedCashbackPct: ZERO, reason: 'Steht so im Newsletter.' },
    votes: [
      [CONTRIBUTORS[0], 1],
      [CONTRIBUTORS[1], 1],
    ],
  },
  {
    ...{ proposalType: 'url', daysAgo: 5, userId: 14, shopId: 1, source: 'browser_extension' },
    sourceUrl: 'https://bestellen.beispielgasthaus.example',
  },
  {
    ...{ proposalType: 'shop_add', daysAgo: 4, userId: 6, proposedName: 'Seifenladen Schaum' },
    reason: 'Nimmt an zwei Programmen teil.',
    votes: [
      [CONTRIBUTORS[0], 1],
      [CONTRIBUTORS[2], -1],
    ],
  },
  {
    ...{ proposalType: 'program_add', daysAgo: 4, userId: 7, proposedName: 'Bahnbonus Plus' },
    proposedPointValueEur: new Decimal('0.004'),
  },
  {
    ...{ proposalType: 'coupon_add', daysAgo: 3, userId: CONTRIBUTORS[0], shopId: 26, programId: 2 },
    ...{ proposedCouponType: 'multiplier', proposedCouponValue: new Decimal(20), proposedCouponCombinable: false },
    proposedCouponDescription: '20-fach auf den ersten Einkauf',
    votes: [[MODERATOR, 1]],
  },
  {
    ...{ proposalType: 'rate_change', daysAgo: 2, userId: null, shopId: 21, programId: 3, source: 'scraper' },
    ...{ proposedPointsPerEur: ZERO, proposedCashbackPct: new Decimal('3.5') },
    sourceUrl: 'https://www.2und3.example/bonus',
  },
  {
    ...{ proposalType: 'rate_change', daysAgo: 1, userId: 2, shopId: 21, programId: 2, proposedRateType: 'contract' },
    ...{ proposedPointsPerEur: new Decimal(2), proposedCashbackPct: ZERO },
    votes: [[CONTRIBUTORS[1], -1]],
  },
];

/** What members propose, vote and are told, and what waits for a decision. */
export async function loadCommunity(manager: EntityManager, now: Date): Promise<void> {
  await loadProposals(manager, now);
  await loadBrandProposals(manager, now);
  await loadRequests(manager, now);
  await loadNotifications(manager, now);
}

async function loadProposals(manager: EntityManager, now: Date): Promise<void> {
  const rows = proposals.map(({ daysAgo, votes: _, ...proposal }, index) => {
    const createdAt = daysBefore(now, daysAgo);
    return {
      ...EMPTY,
      ...proposal,
      id: index + 1,
      createdAt,
      sourceHost: proposal.sourceUrl ? hostOf(proposal.sourceUrl) : null,
      decidedAt: decidedAt(proposal, createdAt),
    };
  });
  await insertRows(manager, Proposal, rows);
  await skipIds(manager, 'proposals', rows.length);
  const votes = proposals.flatMap(({ daysAgo, votes = [] }, index) =>
    votes.map(([voterId, vote]) => ({
      ...{ proposalId: index + 1, voterId, vote, voteWeight: 1 as const },
      createdAt: hoursAfter(daysBefore(now, daysAgo), 5),
    })),
  );
  await insertRows(manager, ProposalVote, votes);
  const voted = votes.map(({ proposalId, voterId, vote, createdAt }) => ({
    ...{ proposalId, actorId: voterId, createdAt, action: 'voted' as const, details: `vote ${vote}, weight 1` },
  }));
  const lives = rows.flatMap(({ id, userId, createdAt, decidedAt, status, decidedReason }): Step[] => {
    const created = { proposalId: id, actorId: userId, createdAt, action: 'created' as const, details: null };
    if (decidedAt === null) return [created];
    const decided = { proposalId: id, actorId: ADMIN, createdAt: decidedAt };
    if (status === 'rejected') return [created, { ...decided, action: 'rejected' as const, details: decidedReason }];
    const entered = 'website of brand Grün & Gut';
    return [
      created,
      { ...decided, action: 'approved' as const, details: null },
      { ...decided, action: 'applied' as const, details: entered },
    ];
  });
  const trail = [...lives, ...voted].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  await insertRows(manager, ProposalAuditTrail, trail);
}

async function loadBrandProposals(manager: EntityManager, now: Date): Promise<void> {
  const [variants] = await manager.query<{ kept: number; merged: number; brand: string }[]>(
    `SELECT kept.id AS kept, merged.id AS merged, kept.shop_main_id AS brand
     FROM shop_variants AS kept, shop_variants AS merged
     WHERE kept.source_name = 'Wohnwerk' AND merged.source_name = 'Gartenglück'`,
  );
  const { kept, merged, brand } = variants!;
  await insertRows(manager, ShopMergeProposal, [
    {
      ...{ id: 1, variantAId: kept, variantBId: merged, proposedByUserId: CONTRIBUTORS[0], status: 'PENDING' as const },
      ...{ reason: 'Beide gehören demselben Händler.', createdAt: daysBefore(now, 3) },
    },
  ]);
  await skipIds(manager, 'shop_merge_proposals', 1);
  await insertRows(manager, ShopMetadataProposal, [
    {
      ...{ id: 1, shopMainId: brand, proposedByUserId: 6, status: 'PENDING' as const, createdAt: daysBefore(now, 2) },
      ...{ proposedName: 'Wohnwerk Möbel', proposedLogoUrl: 'https://www.wohnwerk.example/logo.png' },
      reason: 'So heißt der Laden seit dem Umzug.',
    },
  ]);
  await skipIds(manager, 'shop_metadata_proposals', 1);
}

async function loadRequests(manager: EntityManager, now: Date): Promise<void> {
  const decided = daysBefore(now, 60);
  await insertRows(manager, ContributorRequest, [
    {
      ...{ id: 1, userId: CONTRIBUTORS[0], status: 'approved' as const, reason: 'Ich pflege die Raten seit Jahren.' },
      ...{ createdAt: daysBefore(now, 61), decisionByAdminId: ADMIN, decisionAt: decided },
    },
    {
      ...{ id: 2, userId: 7, status: 'pending' as const, reason: 'Ich möchte abstimmen.' },
      ...{ createdAt: daysBefore(now, 1), decisionByAdminId: null, decisionAt: null },
    },
  ]);
  await skipIds(manager, 'contributor_requests', 2);
}

async function loadNotifications(manager: EntityManager, now: Date): Promise<void> {
  const letter = { userId: 2, linkType: 'proposal' as const, isRead: true };
  await insertRows(manager, Notification, [
    {
      ...letter,
      ...{ id: 1, notificationType: 'PROPOSAL_APPROVED', title: 'Proposal approved', linkId: 1 },
      ...{
        message: 'Your proposal 1 of a web address was approved by an administrator.',
        createdAt: daysBefore(now, 39),
      },
    },
    {
      ...letter,
      ...{ id: 2, notificationType: 'PROPOSAL_REJECTED', title: 'Proposal rejected', linkId: 3, isRead: false },
      message: 'Your proposal 3 of a coupon was rejected. Reason: Der Coupon ist abgelaufen.',
      createdAt: daysBefore(now, 20),
    },
    {
      ...letter,
      ...{
        id: 3,
        notificationType: 'RATE_COMMENT',
        title: 'New comment on a rate',
        linkType: 'rate' as const,
        linkId: 1,
      },
      ...{ message: 'Gilt nur für Neukunden...', isRead: false, createdAt: hoursBefore(now, 3) },
    },
  ] as Partial<Notification>[]);
  await skipIds(manager, 'notifications', 3);
}

/** An administrator took a day. */
function decidedAt({ status }: Partial<Proposal>, createdAt: Date): Date | null {
  return status === undefined || status === 'pending' ? null : hoursAfter(createdAt, 24);
}

const EMPTY = {
  status: 'pending',
  source: 'user',
  userId: null,
  shopId: null,
  programId: null,
  proposedPointsPerEur: null,
  proposedCashbackPct: null,
  proposedRateType: 'shop',
  proposedName: null,
  proposedPointValueEur: null,
  proposedCouponType: null,
  proposedCouponValue: null,
  proposedCouponDescription: null,
  proposedCouponCombinable: null,
  proposedCouponValidTo: null,
  reason: null,
  sourceUrl: null,
  decidedByUserId: null,
  decidedReason: null,
  approvedBySystem: false,
} as const satisfies Partial<Proposal>;
