import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';

export const mergeResolvers: Resolvers = {
  Query: {
    shopMerges: (_, args, { services, uow, cursors }) => services.merges.list(uow, cursors, args),
    shopMergeProposals: (_, args, { services, uow, cursors }) => services.mergeProposals.list(uow, cursors, args),
  },

  Mutation: {
    proposeShopMerge: (_, { input }, { services, uow }) =>
      resultOf(
        'ProposeShopMergeSuccess',
        async () => ({ proposal: await services.mergeProposals.propose(uow, input) }),
        [NotFound, InvalidInput],
      ),
    proposeShopMergeByShops: (_, { input }, { services, uow }) =>
      resultOf(
        'ProposeShopMergeByShopsSuccess',
        async () => ({ proposal: await services.mergeProposals.proposeShops(uow, input) }),
        [NotFound, InvalidInput],
      ),
    approveShopMerge: (_, { input }, { services, uow }) =>
      resultOf(
        'ApproveShopMergeSuccess',
        async () => ({ proposal: await services.mergeProposals.approve(uow, input.proposalId) }),
        [NotFound, Conflict],
      ),
    rejectShopMerge: (_, { input }, { services, uow }) =>
      resultOf('RejectShopMergeSuccess', async () => ({ proposal: await services.mergeProposals.reject(uow, input) }), [
        NotFound,
        Conflict,
        InvalidInput,
      ]),
    mergeShops: (_, { input }, { services, uow }) =>
      resultOf(
        'MergeShopsSuccess',
        () => services.merges.merge(uow, { keptId: input.keptShopMainId, mergedId: input.mergedShopMainId }),
        [NotFound, Conflict],
      ),
    unmergeShop: (_, { input }, { services, uow }) =>
      resultOf('UnmergeShopSuccess', () => services.merges.unmerge(uow, input.shopMainId), [NotFound, Conflict]),
  },

  ShopMerge: {
    id: ({ id }) => String(id),
    merged: async ({ sourceMainId }, _, { loaders }) => loaders.shopMainById.load(sourceMainId),
    kept: async ({ targetMainId }, _, { loaders }) => loaders.shopMainById.load(targetMainId),
    proposal: ({ mergeProposalId }, _, { loaders }) =>
      mergeProposalId === null ? null : loaders.mergeProposalById.load(mergeProposalId),
    rowCount: ({ id }, _, { loaders }) => loaders.mergedRowsByLogId.load(id),
    mergedAt: ({ createdAt }) => createdAt,
    mergedBy: ({ actorId }, _, { loaders }) => (actorId === null ? null : loaders.memberById.load(actorId)),
    undoneBy: ({ undoneByUserId }, _, { loaders }) =>
      undoneByUserId === null ? null : loaders.memberById.load(undoneByUserId),
  },

  ShopMergeProposal: {
    id: ({ id }) => String(id),
    keptVariant: ({ variantAId }, _, { loaders }) =>
      variantAId === null ? null : loaders.variantById.load(variantAId),
    mergedVariant: ({ variantBId }, _, { loaders }) =>
      variantBId === null ? null : loaders.variantById.load(variantBId),
    proposedBy: ({ proposedByUserId }, _, { loaders }) =>
      proposedByUserId === null ? null : loaders.memberById.load(proposedByUserId),
    decidedBy: ({ decidedByUserId }, _, { loaders }) =>
      decidedByUserId === null ? null : loaders.memberById.load(decidedByUserId),
    decisionReason: ({ decidedReason }) => decidedReason,
  },
};
