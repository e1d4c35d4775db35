import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Experiment } from './experiment.entity.js';

/** The variant that a visitor has: a person or lead by id, or an anonymous session; exactly one of the two. */
@Entity({ name: 'assignments', schema: 'experiments' })
@Check('one_visitor', 'num_nonnulls(user_id, session_id) = 1')
@Check(
  'exposed_when',
  `exposure_count >= 0
    AND (exposure_count > 0) = (first_exposure_at IS NOT NULL)
    AND (exposure_count > 0) = (last_exposure_at IS NOT NULL)`,
)
@Index('idx_assignments_experiment_user', ['experimentId', 'userId'], { unique: true, where: 'user_id IS NOT NULL' })
@Index('idx_assignments_experiment_session', ['experimentId', 'sessionId'], {
  unique: true,
  where: 'session_id IS NOT NULL',
})
@Index('idx_assignments_user', ['userId', 'assignedAt'], { where: 'user_id IS NOT NULL' })
@Index('idx_assignments_experiment_variant', ['experimentId', 'variantId', 'assignedAt'])
@Index('idx_assignments_exposure', ['experimentId', 'lastExposureAt'], { where: 'last_exposure_at IS NOT NULL' })
@Index('idx_assignments_ip_created', ['ipAddress', 'assignedAt'])
// Over an expression, which TypeORM cannot state: the migration has it.
@Index('idx_assignments_user_session', { synchronize: false })
export class ExperimentAssignment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @ForeignKey(() => Experiment, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  experimentId: string;

  @Column({ type: 'uuid', nullable: true })
  userId: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  sessionId: string | null;

  @Column({ type: 'varchar', length: 50 })
  variantId: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  assignedAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  firstExposureAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastExposureAt: Date | null;

  @Column({ type: 'integer', default: 0 })
  exposureCount: number;

  @Column({ type: 'text', nullable: true })
  userAgent: string | null;

  @Column({ type: 'inet', nullable: true })
  ipAddress: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  country: string | null;
}
