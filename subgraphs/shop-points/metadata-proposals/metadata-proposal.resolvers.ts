import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';

export const metadataProposalResolvers: Resolvers = {
  Query: {
    shopMetadataProposals: (_, args, { services, uow, cursors }) => services.metadataProposals.list(uow, cursors, args),
  },

  Mutation: {
    proposeShopMetadata: (_, { input }, { services, uow }) =>
      resultOf(
        'ProposeShopMetadataSuccess',
        async () => ({ proposal: await services.metadataProposals.propose(uow, input) }),
        [NotFound, InvalidInput],
      ),
    approveShopMetadata: (_, { input }, { services, uow }) =>
      resultOf(
        'ApproveShopMetadataSuccess',
        async () => ({ proposal: await services.metadataProposals.approve(uow, input.proposalId) }),
        [NotFound, Conflict],
      ),
    rejectShopMetadata: (_, { input }, { services, uow }) =>
      resultOf(
        'RejectShopMetadataSuccess',
        async () => ({ proposal: await services.metadataProposals.reject(uow, input) }),
        [NotFound, Conflict, InvalidInput],
      ),
    deleteShopMetadataProposal: (_, { input }, { services, uow }) =>
      resultOf(
        'DeleteShopMetadataProposalSuccess',
        async () => ({ proposalId: await services.metadataProposals.remove(uow, input.proposalId) }),
        [NotFound],
      ),
  },

  ShopMetadataProposal: {
    id: ({ id }) => String(id),
    shopMain: ({ shopMainId }, _, { loaders }) => loaders.shopMainById.load(shopMainId),
    name: ({ proposedName }) => proposedName,
    website: ({ proposedWebsite }) => proposedWebsite,
    logoUrl: ({ proposedLogoUrl }) => proposedLogoUrl,
    proposedBy: ({ proposedByUserId }, _, { loaders }) => loaders.memberById.load(proposedByUserId),
    decidedBy: ({ decidedByUserId }, _, { loaders }) =>
      decidedByUserId === null ? null : loaders.memberById.load(decidedByUserId),
    decisionReason: ({ decidedReason }) => decidedReason,
  },
};
