import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { sqlState } from '../../../platform/database/session.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { requireScope } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { fault, type Given } from '../../../platform/input/rules.js';
import { Experiment } from './experiment.entity.js';
import { ExperimentNameTaken } from './experiment.errors.js';
import { readNewExperiment, type NewExperiment } from './experiment.input.js';
import { statusesBefore, type ExperimentStatus } from './experiment.states.js';
import { variantsOf } from './experiment-variant.js';

/** The life of an experiment. Every method asks for the scope `experiments:write`. */
export class ExperimentService {
  constructor(private readonly deps: { readonly clock: Clock; readonly newId: () => string }) {}

  /** @throws InvalidInput, ExperimentNameTaken */
  async create(uow: UnitOfWork, input: NewExperiment): Promise<Experiment> {
    requireScope(uow.viewer, 'experiments:write');
    const now = this.deps.clock();
    const experiment = Object.assign(new Experiment(), readNewExperiment(input), {
      id: this.deps.newId(),
      status: 'draft' as const,
      isActive: false,
      results: {},
      winnerVariantId: null,
      createdBy: uow.viewer.userId ?? 'service',
      createdAt: now,
      updatedAt: now,
    });
    return uow.write(async ({ manager }) => {
      await manager.insert(Experiment, experiment as ObjectLiteral).catch((error: unknown) => {
        if (sqlState(error) === '23505') throw new ExperimentNameTaken();
        throw error;
      });
      return experiment;
    });
  }

  /** @throws NotFound, Conflict */
  async start(uow: UnitOfWork, experimentId: string): Promise<Experiment> {
    requireScope(uow.viewer, 'experiments:write');
    return uow.write(async ({ manager }) => {
      const experiment = await experimentById(manager, experimentId);
      const now = this.deps.clock();
      if (experiment.endDate !== null && experiment.endDate <= now) throw new Conflict('Its end has passed.');
      return move(manager, experiment, 'running', { startDate: experiment.startDate ?? now });
    });
  }

  /** @throws NotFound, Conflict */
  async pause(uow: UnitOfWork, experimentId: string): Promise<Experiment> {
    requireScope(uow.viewer, 'experiments:write');
    return uow.write(async ({ manager }) => move(manager, await experimentById(manager, experimentId), 'paused'));
  }

  /** Completes what has run and cancels a draft. @throws NotFound, Conflict, InvalidInput */
  async stop(uow: UnitOfWork, experimentId: string, winnerVariantId: Given<string>): Promise<Experiment> {
    requireScope(uow.viewer, 'experiments:write');
    const winner = winnerVariantId ?? null;
    return uow.write(async ({ manager }) => {
      const experiment = await experimentById(manager, experimentId);
      const hasRun = experiment.status !== 'draft' && experiment.status !== 'cancelled';
      if (winner !== null && !hasRun) throw fault('What has not run has no winner.', 'winnerVariantId');
      if (winner !== null && !variantsOf(experiment).some(({ id }) => id === winner)) {
        throw fault('The experiment has no such variant.', 'winnerVariantId');
      }
      if (!hasRun) return move(manager, experiment, 'cancelled');
      const stopped = await move(manager, experiment, 'completed', {
        winnerVariantId: winner,
        endDate: endOf(experiment, this.deps.clock()),
      });
      if (stopped.winnerVariantId !== winner) throw new Conflict('It has been stopped with another winner.');
      return stopped;
    });
  }
}

async function experimentById(manager: EntityManager, experimentId: string): Promise<Experiment> {
  const id = entityId(experimentId);
  const experiment = id === null ? null : await manager.findOneBy(Experiment, { id });
  if (experiment === null) throw new NotFound('There is no such experiment.', ['experimentId']);
  return experiment;
}

/** Where the status is reached already, by a repeated call or another one, nothing changes. @throws Conflict */
async function move(
  manager: EntityManager,
  { id, status: from }: Experiment,
  status: ExperimentStatus,
  changes: Partial<Experiment> = {},
): Promise<Experiment> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Experiment)
    .set({ ...changes, status, isActive: status === 'running' } as ObjectLiteral)
    .where('id = :id AND status = ANY (:before)', { id, before: statusesBefore(status) })
    .execute();
  const experiment = await manager.findOneByOrFail(Experiment, { id });
  if (affected === 0 && experiment.status !== status) {
    throw new Conflict(`An experiment that is ${from} cannot become ${status}.`);
  }
  return experiment;
}

/** Now, unless it was over already, or was never to begin before now. */
function endOf({ startDate, endDate }: Experiment, now: Date): Date | null {
  if (startDate !== null && startDate >= now) return endDate;
  return endDate !== null && endDate < now ? endDate : now;
}
