import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers, VisibilityProvider as ProviderName } from '../__generated__/resolvers.js';
import { MAX_SCORE } from './platform-score.js';
import type { VisibilityProvider } from './visibility-check-result.entity.js';
import { listVisibilityChecks } from './visibility.loader.js';

export const visibilityResolvers: Resolvers = {
  Query: {
    visibilityCheck: (_, { id }, { loaders }) => loaders.visibilityCheckById.load(id),
    visibilityChecks: (_, { status, ...page }, context) => listVisibilityChecks(context, page, databaseWord(status)),
  },
  Mutation: {
    requestVisibilityCheck: (_, { input: { partnerId, language, ...input } }, { services, uow }) =>
      resultOf(
        'RequestVisibilityCheckSuccess',
        async () => {
          const request = { ...input, language: databaseWord(language) };
          return { lead: await services.visibilityChecks.request(uow, request, partnerId ?? null) };
        },
        [NotFound, InvalidInput],
      ),
    startVisibilityAnalysis: (_, { input }, { services, uow }) =>
      resultOf(
        'StartVisibilityAnalysisSuccess',
        async () => ({ lead: await services.visibilityChecks.start(uow, input.leadId) }),
        [NotFound, Conflict],
      ),
    recordVisibilityResult: (_, { input: { leadId, provider, ...observations } }, { services, uow }) =>
      resultOf(
        'RecordVisibilityResultSuccess',
        () => services.visibilityChecks.record(uow, leadId, observations, providerWords[provider]),
        [NotFound, InvalidInput, Conflict],
      ),
    failVisibilityAnalysis: (_, { input }, { services, uow }) =>
      resultOf(
        'FailVisibilityAnalysisSuccess',
        async () => ({ lead: await services.visibilityChecks.fail(uow, input.leadId, input.reason) }),
        [NotFound, InvalidInput, Conflict],
      ),
  },
  BusinessPartner: {
    visibility: ({ id }, _args, { loaders }) => loaders.latestResultByPartnerId.load(id),
    visibilityHistory: ({ id }, args, { loaders }) => loaders.resultsByPartnerId.load({ parentId: id, args }),
  },
  VisibilityCheckLead: {
    __resolveReference: ({ id }, { loaders }) => loaders.visibilityCheckById.load(id),
    user: ({ userId }, _args, { loaders }) => (userId === null ? null : loaders.userById.load(userId)),
    partner: ({ partnerId }, _args, { loaders }) => (partnerId === null ? null : loaders.partnerById.load(partnerId)),
    checkType: ({ checkType }) => graphqlName(checkType),
    status: ({ status }) => graphqlName(status),
    failureReason: ({ analysisErrorMessage }) => analysisErrorMessage,
    language: ({ language }) => graphqlName(language),
    priority: ({ leadPriority }) => graphqlName(leadPriority),
    latestResult: ({ id }, _args, { loaders }) => loaders.latestResultByCheckId.load(id),
    results: ({ id }, args, { loaders }) => loaders.resultsByCheckId.load({ parentId: id, args }),
  },
  VisibilityCheckResult: {
    platforms: ({ platformAnalyses }) => platformAnalyses,
    leadPotential: ({ leadPotential }) => graphqlName(leadPotential),
    provider: ({ provider }) => providerNames[provider],
  },
  PlatformAnalysis: {
    platform: ({ platform }) => graphqlName(platform),
    maxScore: () => MAX_SCORE,
    completedFeatures: ({ completedFeatures }) => [...completedFeatures],
    missingFeatures: ({ missingFeatures }) => [...missingFeatures],
    recommendations: ({ recommendations }) => [...recommendations],
  },
};

/** The one enumeration whose database words are not plain lower case. */
const providerNames: Readonly<Record<VisibilityProvider, ProviderName>> = {
  bedrock: 'BEDROCK',
  mockAnalysis: 'MOCK_ANALYSIS',
  manual: 'MANUAL',
};
const providerWords: Readonly<Record<ProviderName, VisibilityProvider>> = {
  BEDROCK: 'bedrock',
  MOCK_ANALYSIS: 'mockAnalysis',
  MANUAL: 'manual',
};
