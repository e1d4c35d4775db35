import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { onlyOpen } from './recommendation.loader.js';

export const recommendationResolvers: Resolvers = {
  Mutation: {
    setRecommendationStatus: (_, { input: { recommendationId, status } }, { services, uow }) =>
      resultOf(
        'SetRecommendationStatusSuccess',
        async () => ({
          recommendation: await services.recommendations.setStatus(uow, recommendationId, databaseWord(status)),
        }),
        [NotFound, Conflict],
      ),
  },
  BusinessPartner: {
    recommendations: ({ id }, { openOnly, ...args }, { loaders }) =>
      loaders.recommendationsByPartnerId.load({ parentId: id, args, ...(openOnly && { filter: onlyOpen }) }),
  },
  PlatformRecommendation: {
    platform: ({ platform }) => graphqlName(platform),
    type: ({ recommendationType }) => recommendationType,
    priority: ({ priority }) => graphqlName(priority),
    difficulty: ({ implementationDifficulty }) => graphqlName(implementationDifficulty),
    status: ({ status }) => graphqlName(status),
  },
};
