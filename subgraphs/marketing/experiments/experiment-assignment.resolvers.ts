import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { MarketingContext } from '../context.js';
import { TooManyEvents } from '../events/event.errors.js';
import type { ExperimentAssignment } from './experiment-assignment.entity.js';
import { variantOf } from './experiment-variant.js';
import type { Experiment } from './experiment.entity.js';
import { TooManyAssignments } from './experiment.errors.js';
import { isRunning, maySeeAssignmentsOf, maySeeExperimentsOf } from './experiment.policy.js';

export const experimentAssignmentResolvers: Resolvers = {
  Mutation: {
    assignExperiment: (_, { input: { experiment, visitor } }, { services, uow, loaders }) =>
      resultOf(
        'AssignExperimentSuccess',
        async () => {
          const assigned = await services.assignments.assign(uow, experiment, visitor ?? {});
          remember(loaders, assigned.experiment);
          return assigned;
        },
        [NotFound, InvalidInput, TooManyAssignments],
      ),
    recordExperimentExposure: (_, { input: { experiment, visitor } }, { services, uow, loaders }) =>
      resultOf(
        'RecordExperimentExposureSuccess',
        async () => {
          const exposed = await services.assignments.recordExposure(uow, experiment, visitor ?? {});
          remember(loaders, exposed.experiment);
          return exposed;
        },
        [NotFound, InvalidInput, TooManyEvents],
      ),
  },
  ExperimentAssignment: {
    __resolveReference: ({ id }, { loaders }) => loaders.assignmentById.load(id),
    experiment: (assignment, _, { loaders }) => experimentOf(assignment, loaders),
    variant: async (assignment, _, { loaders }) =>
      variantOf(await experimentOf(assignment, loaders), assignment.variantId),
  },
  Lead: {
    experimentAssignments: ({ id }, _, { loaders }) => loaders.assignmentsByUserId.load(id),
  },
  BusinessPartner: {
    runningExperiments: async ({ id }, _, { loaders, viewer, clock }) => {
      if (!maySeeExperimentsOf(viewer, id)) return null;
      const [started, now] = [await loaders.startedExperimentsByPartner.load(id), clock()];
      return started.filter((experiment) => isRunning(experiment, now));
    },
  },
  User: {
    __resolveReference: ({ id }) => (entityId(id) === null ? null : { id }),
    experimentAssignments: ({ id }, _, { loaders, viewer }) =>
      maySeeAssignmentsOf(viewer, id) ? loaders.assignmentsByUserId.load(id) : null,
  },
};

/** A visitor without an account sees a paused experiment only while the write speaks for the session. */
function remember({ experimentById }: MarketingContext['loaders'], experiment: Experiment): void {
  experimentById.clear(experiment.id).prime(experiment.id, experiment);
}

/** Whoever may see an assignment may see its experiment. */
async function experimentOf(
  { experimentId }: ExperimentAssignment,
  { experimentById }: MarketingContext['loaders'],
): Promise<Experiment> {
  return (await experimentById.load(experimentId))!;
}
