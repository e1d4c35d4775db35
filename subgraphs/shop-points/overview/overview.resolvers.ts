import type { Resolvers } from '../__generated__/resolvers.js';

export const overviewResolvers: Resolvers = {
  Query: {
    shopPointsNumbers: (_, _args, { services, uow }) => services.overview.numbers(uow),
  },
};
