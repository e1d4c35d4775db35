import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { ShopJob } from './shop-job.entity.js';

export type RunStatus = 'queued' | 'running' | 'success' | 'failed';

export interface RunMessage {
  /** ISO 8601, in UTC. */
  readonly timestamp: string;
  readonly message: string;
}

/** One time that a job runs: queued, running, then a success or a failure. */
@Entity('scheduled_job_runs')
@Index(['scheduledJobId', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['status', 'seenAt'])
@Index(['requestedByUserId'])
@Index('scheduled_job_runs_active_idx', { synchronize: false })
@Check('scheduled_job_runs_status_check', oneOf('status', ['queued', 'running', 'success', 'failed']))
@Check(
  'scheduled_job_runs_times_check',
  `CASE status
     WHEN 'queued' THEN num_nonnulls(started_at, seen_at, ended_at) = 0
     WHEN 'running' THEN num_nulls(started_at, seen_at) = 0 AND ended_at IS NULL
     ELSE ended_at IS NOT NULL
   END`,
)
export class ShopJobRun {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => ShopJob)
  @Column({ type: 'integer' })
  scheduledJobId: number;

  @CreatedAt()
  createdAt: Date;

  @Column({ type: 'varchar' })
  status: RunStatus;

  /** Where it is or how it ended, in one line. */
  @Column({ type: 'varchar', nullable: true })
  message: string | null;

  /** What it works on, where that is not the job's own affair. */
  @Column({ type: 'jsonb', nullable: true })
  input: Readonly<Record<string, unknown>> | null;

  @Column({ type: 'jsonb', default: [] })
  messages: readonly RunMessage[];

  @Column({ type: 'integer', default: 0 })
  stepsDone: number;

  /** Null until it is known. */
  @Column({ type: 'integer', nullable: true })
  stepsTotal: number | null;

  @Column({ type: 'jsonb', nullable: true })
  result: Readonly<Record<string, unknown>> | null;

  /** Null for the clock and for scrapers. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  requestedByUserId: number | null;

  @Column({ type: 'boolean', default: false })
  cancelRequested: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  startedAt: Date | null;

  /** When the process that works on it last said so. */
  @Column({ type: 'timestamptz', nullable: true })
  seenAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
