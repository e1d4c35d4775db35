import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import type { FileFormat } from '../ingest/record-file.js';
import { ShopMember } from '../members/shop-member.entity.js';
import type { RunStatus } from './shop-job-run.entity.js';

/** A chore that administrators set up and watch. */
@Entity('scheduled_jobs')
@Index('ix_scheduled_jobs_job_name', ['jobName'], { unique: true })
@Index(['enabled', 'nextRunAt'])
@Index(['jobType', 'id'])
@Index(['createdByUserId'])
@Check('scheduled_jobs_feed_format_check', oneOf('feed_format', ['csv', 'json']))
@Check('scheduled_jobs_next_run_at_check', 'enabled OR next_run_at IS NULL')
@Check(
  'scheduled_jobs_feed_check',
  `(feed_url IS NULL) = (feed_format IS NULL)
   AND (feed_url IS NOT NULL OR num_nonnulls(feed_etag, feed_last_modified) = 0)`,
)
@Check('scheduled_jobs_last_run_status_check', oneOf('last_run_status', ['queued', 'running', 'success', 'failed']))
export class ShopJob {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', collation: 'und-x-icu' })
  jobName: string;

  /** A word of the registry of job types; one of an old system may be unknown to it. */
  @Column({ type: 'varchar' })
  jobType: string;

  @Column({ type: 'varchar' })
  cronExpression: string;

  /** Only then it is started by the clock. */
  @Column({ type: 'boolean', default: false })
  enabled: boolean;

  /** Null while it is disabled, and until the clock has looked at it. */
  @Column({ type: 'timestamptz', nullable: true })
  nextRunAt: Date | null;

  @Column({ type: 'varchar', nullable: true })
  feedUrl: string | null;

  @Column({ type: 'varchar', nullable: true })
  feedFormat: FileFormat | null;

  /** What the feed's server called the version that was taken in last. */
  @Column({ type: 'varchar', nullable: true })
  feedEtag: string | null;

  @Column({ type: 'varchar', nullable: true })
  feedLastModified: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastRunAt: Date | null;

  @Column({ type: 'varchar', nullable: true })
  lastRunStatus: RunStatus | null;

  @Column({ type: 'varchar', nullable: true })
  lastRunMessage: string | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  createdByUserId: number | null;
}
