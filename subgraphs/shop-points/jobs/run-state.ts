import type { EntityManager } from 'typeorm';
import { ShopJobRun, type RunStatus } from './shop-job-run.entity.js';
import { ShopJob } from './shop-job.entity.js';

/** As many characters of an error as a list of jobs has room for. */
const MAX_MESSAGE = 500;

export interface RunEnd {
  readonly status: Extract<RunStatus, 'success' | 'failed'>;
  readonly message: string;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/**
 * Nobody else starts the job or changes one of its runs until the transaction ends. The job comes before its runs
 * everywhere: who starts it holds it and waits for whoever is changing a run.
 */
export async function lockJobOf(manager: EntityManager, { scheduledJobId }: Pick<ShopJobRun, 'scheduledJobId'>) {
  await manager.query('SELECT FROM scheduled_jobs WHERE id = $1 FOR NO KEY UPDATE', [scheduledJobId]);
}

/** Ends a run that is not over, and tells the job how. False when somebody else has ended it. */
export async function finishRun(
  manager: EntityManager,
  { id, scheduledJobId }: Pick<ShopJobRun, 'id' | 'scheduledJobId'>,
  { status, message, result, at }: RunEnd,
): Promise<boolean> {
  await lockJobOf(manager, { scheduledJobId });
  const line = [...message].length > MAX_MESSAGE ? `${[...message].slice(0, MAX_MESSAGE - 1).join('')}…` : message;
  const { affected } = await manager
    .createQueryBuilder()
    .update(ShopJobRun)
    .set({ status, message: line, endedAt: at, ...(result && { result: result as object }) })
    .where(`id = :id AND status IN ('queued', 'running')`, { id })
    .execute();
  if (affected !== 1) return false;
  await mirror(manager, scheduledJobId, status, line, at);
  return true;
}

/** What the list of jobs shows of the newest run. */
export async function mirror(
  manager: EntityManager,
  jobId: number,
  lastRunStatus: RunStatus,
  lastRunMessage: string | null,
  lastRunAt?: Date,
): Promise<void> {
  await manager.update(ShopJob, { id: jobId }, { lastRunStatus, lastRunMessage, ...(lastRunAt && { lastRunAt }) });
}
