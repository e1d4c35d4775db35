import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { listUsers } from './user.loader.js';

export const userResolvers: Resolvers = {
  Query: {
    me: (_, _args, { viewer, loaders }) => (viewer.userId === null ? null : loaders.userById.load(viewer.userId)),
    user: (_, { id }, { loaders }) => loaders.userById.load(id),
    users: (_, { role, ...page }, context) => listUsers(context, page, databaseWord(role)),
  },
  Mutation: {
    updateProfile: (_, { input }, { services, uow }) =>
      resultOf(
        'UpdateProfileSuccess',
        async () => ({
          user: await services.users.updateProfile(uow, {
            ...input,
            language: input.language && databaseWord(input.language),
          }),
        }),
        [InvalidInput],
      ),
    changeAccountRole: (_, { input }, { services, uow }) =>
      resultOf(
        'ChangeAccountRoleSuccess',
        async () => ({ user: await services.users.changeRole(uow, input.userId, databaseWord(input.role)) }),
        [NotFound, Conflict],
      ),
  },
  User: {
    __resolveReference: ({ id }, { loaders }) => loaders.userById.load(id),
    emailVerified: ({ emailVerifiedAt }) => emailVerifiedAt !== null,
    language: ({ language }) => graphqlName(language),
    role: ({ role }) => graphqlName(role),
    subscription: ({ subscriptionStatus }) => graphqlName(subscriptionStatus),
    partner: ({ id }, _args, { loaders }) => loaders.partnerByUserId.load(id),
  },
};
