import { In, IsNull } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { ExperimentAssignment } from './experiment-assignment.entity.js';
import { Experiment } from './experiment.entity.js';

export interface VariantCount {
  readonly variantId: string;
  readonly assigned: number;
  readonly exposed: number;
  readonly exposures: number;
}

export function experimentLoaders(uow: UnitOfWork) {
  return {
    experimentById: loadOne(uow, Experiment, 'id'),
    experimentByName: loadOne(uow, Experiment, 'name'),
    startedExperimentsByPartner: startedByPartner(uow),
    variantCountsByExperimentId: variantCounts(uow),
    assignmentById: loadOne(uow, ExperimentAssignment, 'id'),
    assignmentsByUserId: loadMany(uow, ExperimentAssignment, 'userId', { order: { assignedAt: 'DESC', id: 'DESC' } }),
  };
}

/** What runs everywhere runs for every partner, so one statement fetches both kinds for all. */
function startedByPartner(uow: UnitOfWork) {
  return loader<string, Experiment[]>(uow, async (manager, partnerIds) => {
    const started = await manager.find(Experiment, {
      where: [
        { status: 'running', partnerId: In([...partnerIds]) },
        { status: 'running', partnerId: IsNull() },
      ],
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return partnerIds.map((id) => started.filter(({ partnerId }) => partnerId === null || partnerId === id));
  });
}

function variantCounts(uow: UnitOfWork) {
  return loader<string, VariantCount[]>(uow, async (manager, experimentIds) => {
    const rows = await manager
      .createQueryBuilder(ExperimentAssignment, 'assignment')
      .select('assignment.experimentId', 'experimentId')
      .addSelect('assignment.variantId', 'variantId')
      .addSelect('count(*)::int', 'assigned')
      .addSelect('count(assignment.firstExposureAt)::int', 'exposed')
      .addSelect('sum(assignment.exposureCount)::int', 'exposures')
      .where('assignment.experimentId = ANY (:experimentIds)', { experimentIds })
      .groupBy('1, 2')
      .getRawMany<VariantCount & { experimentId: string }>();
    return experimentIds.map((id) => rows.filter(({ experimentId }) => experimentId === id));
  });
}
