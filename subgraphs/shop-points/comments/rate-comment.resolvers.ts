import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ANY_MEMBER, requireShopRole } from '../members/member.policy.js';

export const rateCommentResolvers: Resolvers = {
  Mutation: {
    addRateComment: (_, { input }, { services, uow }) =>
      resultOf('AddRateCommentSuccess', async () => ({ comment: await services.rateComments.add(uow, input) }), [
        NotFound,
        InvalidInput,
      ]),
  },

  ShopProgramRate: {
    comments: async ({ id }, args, { viewer, loaders }) => {
      requireShopRole(viewer, await loaders.viewerRole.load('viewer'), ANY_MEMBER);
      return loaders.commentsByRateId.load({ parentId: String(id), args });
    },
  },

  RateComment: {
    id: ({ id }) => String(id),
    reviewer: ({ reviewerId }, _, { loaders }) => loaders.memberById.load(reviewerId),
    type: ({ commentType }) => commentType,
    text: ({ commentText }) => commentText,
  },
};
