import { LessThan, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { insertRowUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import { nextRun } from './cron-expression.js';
import { RUN_QUEUED } from './run-queued.js';
import { finishRun, lockJobOf } from './run-state.js';
import type { ShopJobService } from './shop-job.service.js';
import { ShopJobRun } from './shop-job-run.entity.js';
import { ShopJob } from './shop-job.entity.js';

interface Dependencies {
  readonly clock: Clock;
  readonly outbox: Outbox;
  readonly members: MemberService;
  readonly jobs: ShopJobService;
}

/** A process that works on a run says so every few seconds; one that has been silent for so long is dead. */
const SILENT_AFTER_SECONDS = 60;

export const RESTARTED = 'The service was restarted while this ran.';
const CANCELLED = 'Cancelled.';

/** Starts and stops runs. Who works on them is `JobRunner`. */
export class ShopJobRunService {
  constructor(private readonly deps: Dependencies) {}

  /** Starts a job now, whether or not the clock does. @throws NotFound, Conflict while a run of it is not over */
  start(uow: UnitOfWork, jobId: string): Promise<ShopJobRun> {
    return uow.write(async (tx) => {
      await this.deps.members.require(uow, 'admin');
      const job = await this.deps.jobs.lock(tx.manager, jobId);
      const run = await this.enqueue(tx, job, await this.deps.members.author(uow));
      if (run === null) throw new Conflict('A run of the job is queued or running already.', ['jobId']);
      return run;
    });
  }

  /**
   * Starts the first job of a type, which is made if there is none, not by the clock; the run of it that is under way, if
   * there is one. Whether the viewer may is for the caller to know.
   */
  async startType(tx: Transaction, type: string, memberId: number | null): Promise<ShopJobRun> {
    const job = await this.jobOfType(tx.manager, type);
    const run =
      (await this.enqueue(tx, job, memberId)) ??
      (await tx.manager.findOneBy(ShopJobRun, [
        { scheduledJobId: job.id, status: 'queued' },
        { scheduledJobId: job.id, status: 'running' },
      ]));
    // It may have ended between the two looks.
    return run ?? this.startType(tx, type, memberId);
  }

  /** Starts work that has an input of its own; several may wait at once. */
  async startWith(
    tx: Transaction,
    type: string,
    input: Readonly<Record<string, unknown>>,
    memberId: number | null,
  ): Promise<ShopJobRun> {
    const run = await this.enqueue(tx, await this.jobOfType(tx.manager, type), memberId, input);
    return run!;
  }

  /** One that waits fails at once, one that is under way at its next step. @throws NotFound, Conflict when it is over */
  cancel(uow: UnitOfWork, runId: string): Promise<ShopJobRun> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const id = serialId(runId) ?? 0;
      const asked = await manager.findOneBy(ShopJobRun, { id });
      if (asked !== null) await lockJobOf(manager, asked);
      const run = await manager.findOneBy(ShopJobRun, { id });
      if (run === null) throw new NotFound('There is no such run.', ['runId']);
      if (run.status === 'queued') {
        await finishRun(manager, run, { status: 'failed', message: CANCELLED, at: this.deps.clock() });
      } else if (run.status === 'running') {
        await manager.update(ShopJobRun, { id }, { cancelRequested: true });
      } else {
        throw new Conflict(`Cannot cancel job with status ${run.status}`, ['runId']);
      }
      return manager.findOneByOrFail(ShopJobRun, { id });
    });
  }

  /** @returns null when there is no such run, or it is not for the viewer */
  async find(uow: UnitOfWork, runId: string): Promise<ShopJobRun | null> {
    await this.deps.members.require(uow, 'admin');
    return uow.read((manager) => manager.findOneBy(ShopJobRun, { id: serialId(runId) ?? 0 }));
  }

  /** The newest runs of one job or of all, and no more than so many. */
  async newest(uow: UnitOfWork, count: number, jobId?: number): Promise<ShopJobRun[]> {
    await this.deps.members.require(uow, 'admin');
    return uow.read((manager) =>
      manager.find(ShopJobRun, {
        where: jobId === undefined ? {} : { scheduledJobId: jobId },
        order: { createdAt: 'DESC', id: 'DESC' },
        take: count,
      }),
    );
  }

  /** Enqueues what the clock says. Of several processes that ask at once each job is taken by one. */
  startDue(uow: UnitOfWork): Promise<number> {
    return uow.write(async (tx) => {
      const now = this.deps.clock();
      const due = await tx.manager
        .createQueryBuilder(ShopJob, 'job')
        .where('job.enabled AND (job.next_run_at IS NULL OR job.next_run_at <= :now)', { now })
        .orderBy('job.id')
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      let started = 0;
      for (const job of due) {
        if (job.nextRunAt !== null && (await this.enqueue(tx, job, null)) !== null) started++;
        const nextRunAt = nextRun(job.cronExpression, now);
        // One of an old system that cannot be read would be looked at every minute for ever.
        await tx.manager.update(ShopJob, { id: job.id }, { nextRunAt, enabled: nextRunAt !== null });
      }
      return started;
    });
  }

  /** Fails the runs whose process has died, and announces those again that nobody has begun. */
  recover(uow: UnitOfWork): Promise<number> {
    return uow.write(async (tx) => {
      const { manager } = tx;
      const now = this.deps.clock();
      const silentSince = new Date(now.getTime() - SILENT_AFTER_SECONDS * 1_000);
      const isSilent = { status: 'running', seenAt: LessThan(silentSince) } as const;
      const silent = await manager.find(ShopJobRun, { where: isSilent, order: { scheduledJobId: 'ASC' } });
      let orphaned = 0;
      for (const run of silent) {
        await lockJobOf(manager, run);
        const isOrphaned = await manager.existsBy(ShopJobRun, { ...isSilent, id: run.id });
        if (!isOrphaned) continue;
        await finishRun(manager, run, { status: 'failed', message: RESTARTED, at: now });
        orphaned++;
      }
      const waiting = await manager
        .createQueryBuilder(ShopJobRun, 'run')
        .where(`run.status = 'queued' AND run.created_at < :silentSince`, { silentSince })
        .orderBy('run.id')
        .take(100)
        .getMany();
      for (const run of waiting) await this.announce(tx, run.id);
      return orphaned;
    });
  }

  private async enqueue(
    tx: Transaction,
    job: ShopJob,
    requestedByUserId: number | null,
    input: Readonly<Record<string, unknown>> | null = null,
  ): Promise<ShopJobRun | null> {
    const values = { scheduledJobId: job.id, status: 'queued' as const, requestedByUserId, input };
    await lockJobOf(tx.manager, values);
    const run = await insertRowUnlessTaken(tx.manager, ShopJobRun, values);
    if (run === null) return null;
    await this.announce(tx, run.id);
    return tx.manager.findOneByOrFail(ShopJobRun, { id: run.id });
  }

  private announce(tx: Transaction, runId: number): Promise<void> {
    return this.deps.outbox.add(tx, { topic: RUN_QUEUED, key: String(runId), payload: { runId } });
  }

  private async jobOfType(manager: EntityManager, jobType: string): Promise<ShopJob> {
    const first = () => manager.findOne(ShopJob, { where: { jobType }, order: { id: 'ASC' } });
    const known = await first();
    if (known !== null) return known;
    const job = { jobName: jobType, jobType, cronExpression: NIGHTLY };
    return (
      (await insertRowUnlessTaken<ShopJob>(manager, ShopJob, job)) ?? (await first()) ?? this.unnamed(manager, job)
    );
  }

  /** Another kind of job has the name. */
  private unnamed(
    manager: EntityManager,
    job: Pick<ShopJob, 'jobName' | 'jobType' | 'cronExpression'>,
  ): Promise<ShopJob> {
    return manager.save(
      manager.create(ShopJob, { ...job, jobName: `${job.jobName} ${this.deps.clock().toISOString()}` }),
    );
  }
}

/** What a job that is not run by the clock would be run by if it were enabled. */
const NIGHTLY = '0 3 * * *';
