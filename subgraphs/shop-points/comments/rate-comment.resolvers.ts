import type { ConnectionArgs } from '../../../platform/connections/connection.js';
import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ShopPointsContext } from '../context.js';
import { serialId } from '../database/serial-id.js';
import { ANY_MEMBER, requireShopRole } from '../members/member.policy.js';

export const rateCommentResolvers: Resolvers = {
  Query: {
    rateComments: (_, { rateId, ...args }, context) => commentsOf(serialId(rateId) ?? 0, args, context),
  },

  Mutation: {
    addRateComment: (_, { input }, { services, uow }) =>
      resultOf('AddRateCommentSuccess', async () => ({ comment: await services.rateComments.add(uow, input) }), [
        NotFound,
        InvalidInput,
      ]),
  },

  ShopProgramRate: {
    comments: ({ id }, args, context) => commentsOf(id, args, context),
  },

  RateComment: {
    id: ({ id }) => String(id),
    reviewer: ({ reviewerId }, _, { loaders }) => loaders.memberById.load(reviewerId),
    type: ({ commentType }) => commentType,
    text: ({ commentText }) => commentText,
  },
};

async function commentsOf(rateId: number, args: ConnectionArgs, { viewer, loaders }: ShopPointsContext) {
  requireShopRole(viewer, await loaders.viewerRole.load('viewer'), ANY_MEMBER);
  return loaders.commentsByRateId.load({ parentId: String(rateId), args });
}
