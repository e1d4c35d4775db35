import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { DeviceType } from '../events/event.entity.js';
import type { ExperimentStatus } from './experiment.states.js';

export interface StoredVariant {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

/** As stored: the keys are those of the clients of old, `{"targeting": {"new_visitors_only": true}}`. */
export interface TargetingRules {
  readonly targeting?: {
    readonly countries?: string[];
    readonly device_type?: DeviceType[];
    readonly new_visitors_only?: boolean;
    /** A further limit to the traffic, in percent; `traffic_percentage` is its older name. */
    readonly percentage?: number;
    readonly traffic_percentage?: number;
  };
}

@Entity({ name: 'experiments', schema: 'experiments' })
@Unique(['name'])
@Check('valid_traffic', 'traffic_percentage BETWEEN 0 AND 100')
@Check('valid_control', `jsonb_typeof(control_variant) = 'object' AND control_variant ? 'id'`)
@Check('valid_tests', `jsonb_typeof(test_variants) = 'array' AND test_variants <> '[]'`)
@Check(
  'known_targeting',
  `jsonb_typeof(targeting_rules) = 'object'
    AND targeting_rules - 'targeting' = '{}'
    AND coalesce(targeting_rules -> 'targeting', '{}')
      - ARRAY['countries', 'device_type', 'new_visitors_only', 'percentage', 'traffic_percentage'] = '{}'`,
)
@Check('valid_dates', 'end_date IS NULL OR start_date IS NULL OR start_date < end_date')
@Check('known_status', `status IN ('draft', 'running', 'paused', 'completed', 'cancelled')`)
@Check('active_runs', `is_active = (status = 'running')`)
@Check('valid_results', `jsonb_typeof(results) = 'object'`)
@Index('idx_experiments_active', ['isActive', 'status', 'startDate', 'endDate'], {
  where: `is_active AND status = 'running'`,
})
@Index('idx_experiments_status_dates', ['status', 'startDate', 'endDate'])
@Index('idx_experiments_results', ['results'], { type: 'gin', where: 'results IS NOT NULL' })
@Index('idx_experiments_created', ['createdAt', 'id'])
@Index('idx_experiments_partner', ['partnerId'], { where: 'partner_id IS NOT NULL' })
export class Experiment {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Also the seed of the hash that spreads visitors over the variants: never changed. */
  @Column({ type: 'varchar', length: 100, update: false })
  name: string;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'text', nullable: true })
  hypothesis: string | null;

  @Column({ type: 'boolean', default: false })
  isActive: boolean;

  @Column({ type: 'integer', default: 100 })
  trafficPercentage: number;

  @Column({ type: 'jsonb' })
  controlVariant: StoredVariant;

  @Column({ type: 'jsonb' })
  testVariants: StoredVariant[];

  @Column({ type: 'jsonb', default: () => "'{}'" })
  targetingRules: TargetingRules;

  @Column({ type: 'timestamptz', nullable: true })
  startDate: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endDate: Date | null;

  @Column({ type: 'varchar', length: 20, default: 'draft' })
  status: ExperimentStatus;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  results: Record<string, unknown>;

  @Column({ type: 'varchar', length: 50, nullable: true })
  winnerVariantId: string | null;

  /** The business partner on whose pages it runs; null for one that runs everywhere. */
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  createdBy: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Kept by a trigger after the first writing. */
  @Column({ type: 'timestamptz', default: () => 'now()', update: false })
  updatedAt: Date;
}
