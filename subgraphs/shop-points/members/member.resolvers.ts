import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { serialId } from '../database/serial-id.js';

export const memberResolvers: Resolvers = {
  Query: {
    shopMembers: (_, { role, ...args }, { services, uow, cursors }) =>
      services.members.list(uow, cursors, { ...args, role: databaseWord(role) }),
    shopContributorRequests: (_, { status, ...args }, { services, uow, cursors }) =>
      services.contributorRequests.list(uow, cursors, { ...args, status: databaseWord(status) }),
  },

  Mutation: {
    changeShopMemberRole: (_, { input }, { services, uow }) =>
      resultOf(
        'ChangeShopMemberRoleSuccess',
        async () => ({ member: await services.members.changeRole(uow, input.memberId, databaseWord(input.role)) }),
        [NotFound, Conflict],
      ),
    changeShopMemberStatus: (_, { input }, { services, uow }) =>
      resultOf(
        'ChangeShopMemberStatusSuccess',
        async () => ({ member: await services.members.changeStatus(uow, input.memberId, databaseWord(input.status)) }),
        [NotFound, Conflict],
      ),
    requestShopContributor: (_, { input }, { services, uow }) =>
      resultOf(
        'RequestShopContributorSuccess',
        async () => ({ request: await services.contributorRequests.request(uow, input) }),
        [Conflict, InvalidInput],
      ),
    approveShopContributor: (_, { input }, { services, uow }) =>
      resultOf(
        'ApproveShopContributorSuccess',
        async () => ({ request: await services.contributorRequests.approve(uow, input.requestId) }),
        [NotFound, Conflict],
      ),
    rejectShopContributor: (_, { input }, { services, uow }) =>
      resultOf(
        'RejectShopContributorSuccess',
        async () => ({ request: await services.contributorRequests.reject(uow, input.requestId) }),
        [NotFound, Conflict],
      ),
  },

  User: {
    __resolveReference: ({ id }) => ({ id }),
    shopMember: async ({ id }, _, { viewer, loaders, services, uow }) =>
      (await loaders.memberByUserId.load(id)) ?? (id === viewer.userId ? services.members.self(uow) : null),
  },

  ShopMember: {
    __resolveReference: async ({ id }, { loaders }) => {
      const key = serialId(id);
      return key === null ? null : loaders.memberById.load(key);
    },
    id: ({ id }) => String(id),
    user: ({ userId }) => ({ id: userId }),
    role: ({ role }) => graphqlName(role),
    status: ({ status }) => graphqlName(status),
    contributorRequest: ({ id }, _, { loaders }) => loaders.newestContributorRequestByMemberId.load(id),
  },

  ShopContributorRequest: {
    id: ({ id }) => String(id),
    member: ({ userId }, _, { loaders }) => loaders.memberById.load(userId),
    status: ({ status }) => graphqlName(status),
    decidedAt: ({ decisionAt }) => decisionAt,
    decidedBy: ({ decisionByAdminId }, _, { loaders }) =>
      decisionByAdminId === null ? null : loaders.memberById.load(decisionByAdminId),
  },
};
