import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import type { Logger } from '../../../platform/log/log.js';
import { JobFailure, type JobOutcome, type JobType } from './job-type.js';
import { finishRun, lockJobOf, mirror, type RunEnd } from './run-state.js';
import { RESTARTED } from './shop-job-run.service.js';
import { ShopJobRun } from './shop-job-run.entity.js';
import { ShopJob } from './shop-job.entity.js';

interface Dependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
  readonly types: readonly JobType[];
  /** How often it says that it is alive. */
  readonly heartbeatMs?: number;
}

/** Ends a run from within: somebody has cancelled it, or taken it for dead. */
class RunStopped extends JobFailure {}

/** Works on runs. */
export class JobRunner {
  constructor(private readonly deps: Dependencies) {}

  /** Works on a run that nobody has begun. Of several that are told to, in however many processes, one does. */
  async work(runId: number, signal: AbortSignal): Promise<void> {
    const begun = await this.begin(runId);
    if (begun === null) return;
    const { run, job } = begun;
    const beat = setInterval(() => void this.beat(run.id), this.deps.heartbeatMs ?? 10_000);
    let end: RunEnd;
    try {
      const { message, result } = await this.run(run, job, signal);
      end = { status: 'success', message, result, at: this.deps.clock() };
    } catch (error) {
      end = { status: 'failed', message: this.explain(error, run, job, signal), at: this.deps.clock() };
    } finally {
      clearInterval(beat);
    }
    await using uow = this.open();
    await uow.write(({ manager }) => finishRun(manager, run, end));
  }

  private run(run: ShopJobRun, job: ShopJob, signal: AbortSignal): Promise<JobOutcome> {
    const type = this.deps.types.find(({ name }) => name === job.jobType);
    if (type === undefined) throw new JobFailure(`Unknown job type: ${job.jobType}`);
    return type.run({
      runId: run.id,
      job,
      input: run.input,
      signal,
      open: () => this.open(signal),
      progress: async (message, steps) => {
        if (signal.aborted) throw new RunStopped(RESTARTED);
        await this.tell(run, message, steps);
      },
    });
  }

  private async begin(runId: number): Promise<{ run: ShopJobRun; job: ShopJob } | null> {
    await using uow = this.open();
    return await uow.write(async ({ manager }) => {
      const now = this.deps.clock();
      const queued = await manager.findOneBy(ShopJobRun, { id: runId, status: 'queued' });
      if (queued === null) return null;
      await lockJobOf(manager, queued);
      const { affected } = await manager.update(
        ShopJobRun,
        { id: runId, status: 'queued' },
        { status: 'running', startedAt: now, seenAt: now },
      );
      if (affected !== 1) return null;
      const run = await manager.findOneByOrFail(ShopJobRun, { id: runId });
      await mirror(manager, run.scheduledJobId, 'running', null, now);
      return { run, job: await manager.findOneByOrFail(ShopJob, { id: run.scheduledJobId }) };
    });
  }

  private async tell(
    run: ShopJobRun,
    message: string,
    steps: { readonly done: number; readonly total: number } | undefined,
  ): Promise<void> {
    await using uow = this.open();
    await uow.write(async ({ manager }) => {
      await lockJobOf(manager, run);
      const now = this.deps.clock();
      const rows: { message: string; cancel_requested: boolean }[] = (
        await manager.query<[{ message: string; cancel_requested: boolean }[], number]>(
          `UPDATE scheduled_job_runs
           SET message = concat_ws(' | ', message, $2::text), seen_at = $3,
             messages = messages || jsonb_build_object('timestamp', $4::text, 'message', $2::text),
             steps_done = coalesce($5, steps_done), steps_total = coalesce($6, steps_total)
           WHERE id = $1 AND status = 'running' RETURNING message, cancel_requested`,
          [run.id, message, now, now.toISOString(), steps?.done ?? null, steps?.total ?? null],
        )
      )[0];
      const [told] = rows;
      if (told === undefined) throw new RunStopped(RESTARTED);
      if (told.cancel_requested) throw new RunStopped('Cancelled.');
      await mirror(manager, run.scheduledJobId, 'running', told.message);
    });
  }

  private async beat(runId: number): Promise<void> {
    try {
      await using uow = this.open();
      await uow.write(({ manager }) =>
        manager.update(ShopJobRun, { id: runId, status: 'running' }, { seenAt: this.deps.clock() }),
      );
    } catch (err) {
      this.deps.log.warn({ err, runId }, 'a run could not say that it is alive; it tries again');
    }
  }

  private explain(error: unknown, run: ShopJobRun, job: ShopJob, signal: AbortSignal): string {
    if (error instanceof JobFailure) return error.message;
    if (signal.aborted) return RESTARTED;
    if (error instanceof DomainError) return [error.path.join('.'), error.message].filter((part) => part).join(': ');
    this.deps.log.error({ err: error, runId: run.id, jobType: job.jobType }, 'a run of a job failed');
    return 'The job failed for a reason that only the log of the service may tell.';
  }

  private open(signal?: AbortSignal): UnitOfWork {
    return this.deps.database.unitOfWork(system, signal);
  }
}
