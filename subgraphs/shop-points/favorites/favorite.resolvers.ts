import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers } from '../__generated__/resolvers.js';

export const favoriteResolvers: Resolvers = {
  Mutation: {
    setFavoritePrograms: (_, { input }, { services, uow }) =>
      resultOf(
        'SetFavoriteProgramsSuccess',
        async () => ({ member: await services.favorites.replace(uow, input.programIds) }),
        [NotFound, InvalidInput],
      ),
  },

  ShopMember: {
    favoritePrograms: async ({ id }, _, { loaders }) => {
      const programIds = await loaders.favoriteProgramIdsByMemberId.load(id);
      return Promise.all(programIds.map(async (programId) => (await loaders.programById.load(programId))!));
    },
  },
};
