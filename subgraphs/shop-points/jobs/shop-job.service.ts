import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { insertRowUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, notNull, text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import type { FileFormat } from '../ingest/record-file.js';
import type { MemberService } from '../members/member.service.js';
import { cronExpression, nextRun } from './cron-expression.js';
import { INTERNAL_TYPES, isSchedulable } from './job-type-names.js';
import { ShopJobExists } from './shop-job.errors.js';
import { ShopJobRun } from './shop-job-run.entity.js';
import { ShopJob } from './shop-job.entity.js';

export interface JobFeed {
  readonly url: string;
  readonly format: FileFormat;
}

export interface NewJob {
  readonly name: string;
  readonly type: string;
  readonly cronExpression: string;
  readonly enabled: boolean;
  /** Where a scraper reads; none for other jobs. */
  readonly feed?: JobFeed | null;
}

/** What is left out stays; a feed of null is taken away. */
export interface JobChange {
  readonly jobId: string;
  readonly name?: string | null;
  readonly type?: string | null;
  readonly cronExpression?: string | null;
  readonly enabled?: boolean | null;
  readonly feed?: JobFeed | null;
}

interface Dependencies {
  readonly clock: Clock;
  readonly members: MemberService;
}

/** Chores by the clock, as administrators of the shops set them up. */
export class ShopJobService {
  constructor(private readonly deps: Dependencies) {}

  async list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs): Promise<Connection<ShopJob>> {
    await this.deps.members.require(uow, 'admin');
    return connection({ uow, cursors }, jobsByName, args, (items) =>
      items.where('item.job_type <> ALL (:internal)', { internal: [...INTERNAL_TYPES] }),
    );
  }

  create(uow: UnitOfWork, input: NewJob): Promise<ShopJob> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const values = this.checked(input);
      const createdByUserId = await this.deps.members.author(uow);
      const job = await insertRowUnlessTaken(manager, ShopJob, { ...values, createdByUserId });
      if (job === null) throw nameTaken();
      return manager.findOneByOrFail(ShopJob, { id: job.id });
    });
  }

  change(uow: UnitOfWork, change: JobChange): Promise<ShopJob> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const job = await this.lock(manager, change.jobId);
      const feed = change.feed === undefined ? feedOf(job) : change.feed;
      const values = this.checked(
        {
          name: notNull(change.name, 'name') ?? job.jobName,
          type: notNull(change.type, 'type') ?? job.jobType,
          cronExpression: notNull(change.cronExpression, 'cronExpression') ?? job.cronExpression,
          enabled: notNull(change.enabled, 'enabled') ?? job.enabled,
          feed,
        },
        job,
      );
      const { feedUrl, feedFormat, jobType } = values;
      // To another scraper the same file says something else.
      const isSameFeed = feedUrl === job.feedUrl && feedFormat === job.feedFormat && jobType === job.jobType;
      try {
        await manager.update(
          ShopJob,
          { id: job.id },
          { ...values, ...(!isSameFeed && { feedEtag: null, feedLastModified: null }) },
        );
      } catch (error) {
        if (violates(error, 'ix_scheduled_jobs_job_name')) throw nameTaken();
        throw error;
      }
      return manager.findOneByOrFail(ShopJob, { id: job.id });
    });
  }

  /** Takes a job out together with its runs. @throws Conflict while one of them is not over */
  remove(uow: UnitOfWork, jobId: string): Promise<ShopJob> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const job = await this.lock(manager, jobId);
      const isActive = await manager.existsBy(ShopJobRun, [
        { scheduledJobId: job.id, status: 'queued' },
        { scheduledJobId: job.id, status: 'running' },
      ]);
      if (isActive) throw new Conflict('A run of the job is queued or running.', ['jobId']);
      await manager.delete(ShopJobRun, { scheduledJobId: job.id });
      await manager.delete(ShopJob, { id: job.id });
      return job;
    });
  }

  /** The job, and nobody starts or changes it meanwhile. @throws NotFound */
  async lock(manager: EntityManager, jobId: string): Promise<ShopJob> {
    const id = serialId(jobId) ?? 0;
    const job = await manager.findOne(ShopJob, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (job === null) throw new NotFound('There is no such job.', ['jobId']);
    return job;
  }

  /** @param before the job that is changed: what it has of an old system may stay */
  private checked({ name, type, cronExpression: cron, enabled, feed }: NewJob, before?: ShopJob) {
    if (type !== before?.jobType && !isSchedulable(type)) throw fault(`Unknown job type: ${type}`, 'type');
    const expression = enabled || cron !== before?.cronExpression ? cronExpression(cron, 'cronExpression') : cron;
    const stays = before?.enabled === enabled && before.cronExpression === expression;
    return {
      jobName: text(name, 'name', 100),
      jobType: type,
      cronExpression: expression,
      enabled,
      nextRunAt: stays ? before.nextRunAt : enabled ? nextRun(expression, this.deps.clock()) : null,
      ...checkedFeed(type, feed ?? null),
    };
  }
}

function checkedFeed(type: string, feed: JobFeed | null) {
  if (feed === null) return { feedUrl: null, feedFormat: null };
  if (!type.startsWith('scrape_')) throw fault('Only scrapers read feeds.', 'feed');
  const url = text(feed.url, ['feed', 'url'], 2_048);
  const parsed = URL.parse(url);
  if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) {
    throw fault('This must be an address with http or https.', ['feed', 'url']);
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw fault('Names and passwords in addresses end up in logs: use a feed that needs none.', ['feed', 'url']);
  }
  return { feedUrl: url, feedFormat: feed.format };
}

function feedOf({ feedUrl, feedFormat }: ShopJob): JobFeed | null {
  return feedUrl === null || feedFormat === null ? null : { url: feedUrl, format: feedFormat };
}

function nameTaken(): ShopJobExists {
  return new ShopJobExists('There is a job of this name.', ['name']);
}

const jobsByName = {
  entity: ShopJob,
  name: 'Query.shopJobs',
  order: [{ property: 'jobName', direction: 'ASC' }],
} as const;
