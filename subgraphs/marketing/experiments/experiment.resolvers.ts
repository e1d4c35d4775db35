import { connection, type ListDefinition } from '../../../platform/connections/connection.js';
import { newestFirst } from '../../../platform/connections/list.js';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { variantOf, variantsOf } from './experiment-variant.js';
import { Experiment } from './experiment.entity.js';
import { ExperimentNameTaken } from './experiment.errors.js';
import { isRunning, maySeeExperimentsOf } from './experiment.policy.js';
import { targetedPercentage } from './experiment.targeting.js';

const allExperiments: ListDefinition<Experiment> = {
  entity: Experiment,
  name: 'Query.experiments',
  order: newestFirst,
};

export const experimentResolvers: Resolvers = {
  Query: {
    experiment: (_, { id, name }, { loaders }) => {
      if (id) return loaders.experimentById.load(id);
      return name ? loaders.experimentByName.load(name) : null;
    },
    experiments: (_, { statuses, ...args }, context) =>
      connection(context, allExperiments, args, (experiments) => {
        if (!statuses) return;
        experiments.andWhere('item.status = ANY (:statuses)', { statuses: statuses.map((name) => databaseWord(name)) });
      }),
  },
  Mutation: {
    createExperiment: (_, { input: { targeting, ...input } }, { services, uow }) =>
      resultOf(
        'CreateExperimentSuccess',
        async () => ({
          experiment: await services.experiments.create(uow, {
            ...input,
            targeting: { ...targeting, deviceTypes: targeting?.deviceTypes?.map((name) => databaseWord(name)) },
          }),
        }),
        [InvalidInput, ExperimentNameTaken],
      ),
    startExperiment: (_, { input: { experimentId } }, { services, uow }) =>
      resultOf(
        'StartExperimentSuccess',
        async () => ({ experiment: await services.experiments.start(uow, experimentId) }),
        [NotFound, Conflict],
      ),
    pauseExperiment: (_, { input: { experimentId } }, { services, uow }) =>
      resultOf(
        'PauseExperimentSuccess',
        async () => ({ experiment: await services.experiments.pause(uow, experimentId) }),
        [NotFound, Conflict],
      ),
    stopExperiment: (_, { input: { experimentId, winnerVariantId } }, { services, uow }) =>
      resultOf(
        'StopExperimentSuccess',
        async () => ({ experiment: await services.experiments.stop(uow, experimentId, winnerVariantId) }),
        [NotFound, Conflict, InvalidInput],
      ),
  },
  Experiment: {
    __resolveReference: ({ id }, { loaders }) => loaders.experimentById.load(id),
    status: ({ status }) => graphqlName(status),
    isRunning: (experiment, _, { clock }) => isRunning(experiment, clock()),
    variants: (experiment) => variantsOf(experiment),
    targeting: (experiment) => experiment,
    startsAt: ({ startDate }) => startDate,
    endsAt: ({ endDate }) => endDate,
    winner: (experiment) =>
      experiment.winnerVariantId === null ? null : variantOf(experiment, experiment.winnerVariantId),
    variantCounts: async (experiment, _, { loaders, viewer }) => {
      if (!maySeeExperimentsOf(viewer, experiment.partnerId)) return null;
      const counts = await loaders.variantCountsByExperimentId.load(experiment.id);
      return variantsOf(experiment).map((variant) => {
        const { assigned, exposed, exposures } = counts.find(({ variantId }) => variantId === variant.id) ?? NONE;
        return { variant, assigned, exposed, exposures };
      });
    },
    partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
  },
  ExperimentTargeting: {
    countries: ({ targetingRules }) => targetingRules.targeting?.countries ?? null,
    deviceTypes: ({ targetingRules }) => targetingRules.targeting?.device_type?.map(graphqlName) ?? null,
    newVisitorsOnly: ({ targetingRules }) => targetingRules.targeting?.new_visitors_only ?? false,
    percentage: (experiment) => targetedPercentage(experiment),
  },
};

const NONE = { assigned: 0, exposed: 0, exposures: 0 };
