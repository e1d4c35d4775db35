import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { accessOf } from '../tenancy/access.js';
import { healthOf, healthScore } from './health.js';
import { IntegrationExists } from './integration.errors.js';

export const integrationResolvers: Resolvers = {
  Query: {
    integrationCoverageReport: (_, _args, { services, uow }) => services.integrations.coverageReport(uow),
  },
  Mutation: {
    createIntegration: (_, { input: { type, environment, ...input } }, { services, uow }) =>
      resultOf(
        'CreateIntegrationSuccess',
        async () => ({
          integration: await services.integrations.create(uow, {
            ...input,
            type: databaseWord(type),
            environment: databaseWord(environment),
          }),
        }),
        [IntegrationExists, InvalidInput, NotFound],
      ),
    updateIntegration: (_, { input }, { services, uow }) =>
      resultOf(
        'UpdateIntegrationSuccess',
        async () => ({ integration: await services.integrations.update(uow, input) }),
        [InvalidInput, NotFound],
      ),
  },
  Integration: {
    __resolveReference: ({ id }, { loaders }) => loaders.integrationById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    type: ({ type }) => graphqlName(type),
    environment: ({ environment }) => graphqlName(environment),
    status: ({ status }) => graphqlName(status),
    // Managers see how it stands, not how it is set up.
    config: async ({ companyId, config }, _, { uow }) =>
      (await accessOf(uow)).may('manage integrations', companyId) ? config : null,
    lastError: async ({ companyId, lastError }, _, { uow }) =>
      (await accessOf(uow)).may('manage integrations', companyId) ? lastError : null,
    credentialsConfigured: ({ credentials }) => credentials !== null,
    webhookSecretConfigured: ({ webhookSecret }) => webhookSecret !== null,
    healthScore: (integration, _, { loaders }) => healthScore(integration, loaders.now),
    health: (integration, _, { loaders }) => graphqlName(healthOf(healthScore(integration, loaders.now))),
  },
  IntegrationCoverage: {
    present: ({ present }) => present.map((type) => graphqlName(type)),
    missing: ({ missing }) => missing.map((type) => graphqlName(type)),
  },
};
