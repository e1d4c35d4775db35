import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ShopPointsContext } from '../context.js';
import { serialId } from '../database/serial-id.js';
import { requireShopRole, REVIEWERS } from '../members/member.policy.js';
import type { Proposal, ProposalStatus, ProposalType } from './proposal.entity.js';
import { OwnProposal } from './proposal.errors.js';
import type { ProposalChangeMapper } from './proposal.mappers.js';

export const proposalResolvers: Resolvers = {
  Query: {
    proposal: (_, { id }, { loaders }) => proposalById(id, loaders),
    proposals: (_, { status, type, source, ...args }, { services, uow, cursors }) =>
      services.proposals.list(uow, cursors, {
        ...args,
        status: databaseWord(status),
        type: databaseWord(type),
        source: databaseWord(source),
      }),
  },

  Mutation: {
    proposeShopUrl: (_, { input }, { services, uow }) =>
      resultOf('ProposeShopUrlSuccess', () => services.proposals.proposeUrl(uow, input), [NotFound, InvalidInput]),
    proposeRateChange: (_, { input }, { services, uow }) =>
      resultOf(
        'ProposeRateChangeSuccess',
        async () => ({
          proposal: await services.proposals.proposeRateChange(uow, {
            ...input,
            rateType: databaseWord(input.rateType),
          }),
        }),
        [NotFound, InvalidInput],
      ),
    proposeShop: (_, { input }, { services, uow }) =>
      resultOf('ProposeShopSuccess', async () => ({ proposal: await services.proposals.proposeShop(uow, input) }), [
        InvalidInput,
      ]),
    proposeBonusProgram: (_, { input }, { services, uow }) =>
      resultOf(
        'ProposeBonusProgramSuccess',
        async () => ({
          proposal: await services.proposals.proposeProgram(uow, { ...input, kind: databaseWord(input.kind) }),
        }),
        [InvalidInput],
      ),
    proposeCoupon: (_, { input }, { services, uow }) =>
      resultOf(
        'ProposeCouponSuccess',
        async () => ({
          proposal: await services.proposals.proposeCoupon(uow, {
            ...input,
            couponType: databaseWord(input.couponType),
          }),
        }),
        [NotFound, InvalidInput],
      ),
    correctScrapedProposal: (_, { input: { rateType, ...input } }, { services, uow }) =>
      resultOf(
        'CorrectScrapedProposalSuccess',
        async () => ({
          proposal: await services.proposalCorrections.correct(uow, {
            ...input,
            ...(rateType && { rateType: databaseWord(rateType) }),
          }),
        }),
        [NotFound, Conflict, InvalidInput],
      ),
    voteOnProposal: (_, { input }, { services, uow }) =>
      resultOf(
        'VoteOnProposalSuccess',
        () =>
          services.proposalDecisions.vote(uow, { proposalId: input.proposalId, vote: input.value === 'UP' ? 1 : -1 }),
        [NotFound, Conflict, OwnProposal],
      ),
    approveProposal: (_, { input }, { services, uow }) =>
      resultOf(
        'ApproveProposalSuccess',
        async () => ({ proposal: await services.proposalDecisions.approve(uow, input.proposalId) }),
        [NotFound, Conflict],
      ),
    rejectProposal: (_, { input }, { services, uow }) =>
      resultOf(
        'RejectProposalSuccess',
        async () => ({ proposal: await services.proposalDecisions.reject(uow, input) }),
        [NotFound, Conflict, InvalidInput],
      ),
  },

  Subscription: {
    proposalChanged: {
      subscribe: (_, { proposalId, after }, { services, viewer, signal }) =>
        services.proposalFeed.changes(viewer, proposalId, after, signal),
      resolve: (entry: ProposalChangeMapper) => entry,
    },
    proposalSubmitted: {
      subscribe: (_, { after }, { services, viewer, signal }) => services.proposalFeed.submitted(viewer, after, signal),
      resolve: (entry: ProposalChangeMapper) => entry,
    },
  },

  ProposalChange: {
    cursor: ({ sequence }) => sequence,
    action: ({ payload }) => graphqlName(payload.action),
    proposal: ({ payload }, _, { loaders }) => loaders.proposalById.load(payload.proposalId),
  },

  Proposal: {
    __resolveReference: ({ id }, { loaders }) => proposalById(id, loaders),
    id: ({ id }) => String(id),
    type: ({ proposalType }) => graphqlName(proposalType),
    status: ({ status }) => graphqlName(status),
    source: ({ source }) => graphqlName(source),
    proposedBy: ({ userId }, _, { loaders }) => (userId === null ? null : loaders.memberById.load(userId)),
    shop: ({ shopId }, _, { loaders }) => (shopId === null ? null : loaders.shopById.load(shopId)),
    program: ({ programId }, _, { loaders }) => (programId === null ? null : loaders.programById.load(programId)),
    content: (proposal) => proposal,
    corrects: ({ correctedProposalId }, _, { loaders }) =>
      correctedProposalId === null ? null : loaders.proposalById.load(correctedProposalId),
    decidedBy: ({ decidedByUserId }, _, { loaders }) =>
      decidedByUserId === null ? null : loaders.memberById.load(decidedByUserId),
    decisionReason: ({ decidedReason }) => decidedReason,
    upvotes: async ({ id }, _, { loaders }) => (await loaders.proposalTallyById.load(id)).upvotes,
    downvotes: async ({ id }, _, { loaders }) => (await loaders.proposalTallyById.load(id)).downvotes,
    ownVote: async ({ id }, _, { loaders }) => {
      const vote = await loaders.ownVoteByProposalId.load(id);
      return vote && voteValue(vote.vote);
    },
    votes: async ({ id }, args, { viewer, loaders }) => {
      requireShopRole(viewer, await loaders.viewerRole.load('viewer'), REVIEWERS);
      return loaders.votesByProposalId.load({ parentId: String(id), args });
    },
    auditTrail: ({ id }, args, { loaders }) => loaders.auditTrailByProposalId.load({ parentId: String(id), args }),
  },

  ProposalVote: {
    id: ({ id }) => String(id),
    voter: ({ voterId }, _, { loaders }) => loaders.memberById.load(voterId),
    value: ({ vote }) => voteValue(vote),
    weight: ({ voteWeight }) => voteWeight,
  },

  ProposalAuditEntry: {
    id: ({ id }) => String(id),
    action: ({ action }) => graphqlName(action),
    actor: ({ actorId }, _, { loaders }) => (actorId === null ? null : loaders.memberById.load(actorId)),
  },

  // A check of the table sees to it that each type has its columns.
  ProposedContent: { __resolveType: ({ proposalType }) => CONTENT_TYPES[proposalType] },
  ProposedUrl: { url: ({ sourceUrl }) => sourceUrl! },
  ProposedRate: {
    rateType: ({ proposedRateType }) => graphqlName(proposedRateType),
    pointsPerEur: ({ proposedPointsPerEur }) => proposedPointsPerEur!,
    cashbackPercent: ({ proposedCashbackPct }) => proposedCashbackPct!,
  },
  ProposedShop: { name: ({ proposedName }) => proposedName! },
  ProposedBonusProgram: {
    name: ({ proposedName }) => proposedName!,
    pointValueEur: ({ proposedPointValueEur }) => proposedPointValueEur!,
  },
  ProposedCoupon: {
    couponType: ({ proposedCouponType }) => graphqlName(proposedCouponType!),
    value: ({ proposedCouponValue }) => proposedCouponValue!,
    description: ({ proposedCouponDescription }) => proposedCouponDescription!,
    combinable: ({ proposedCouponCombinable }) => proposedCouponCombinable,
    validTo: ({ proposedCouponValidTo }) => proposedCouponValidTo,
  },

  ShopMember: {
    proposals: ({ id }, { status, ...args }, { loaders }) =>
      loaders.proposalsByMemberId.load({ parentId: String(id), args, ...only(status && databaseWord(status)) }),
  },

  Shop: {
    alternativeUrls: ({ id }, _, { loaders }) => loaders.alternativeUrlsByShopId.load(id),
    proposals: ({ id }, { status, ...args }, { loaders }) =>
      loaders.proposalsByShopId.load({ parentId: String(id), args, ...only(status && databaseWord(status)) }),
  },
};

const CONTENT_TYPES = {
  url: 'ProposedUrl',
  rate_change: 'ProposedRate',
  shop_add: 'ProposedShop',
  program_add: 'ProposedBonusProgram',
  coupon_add: 'ProposedCoupon',
} as const satisfies Record<ProposalType, string>;

const voteValue = (vote: 1 | -1) => (vote === 1 ? 'UP' : 'DOWN');

/** Narrows a list of proposals to a state. */
function only(status: ProposalStatus | null | undefined) {
  return status ? { filter: { where: 'item.status = :status', parameters: { status } } } : {};
}

async function proposalById(id: string, loaders: ShopPointsContext['loaders']): Promise<Proposal | null> {
  const key = serialId(id);
  return key === null ? null : loaders.proposalById.load(key);
}
