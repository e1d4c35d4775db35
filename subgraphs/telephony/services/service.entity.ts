import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { bigintColumn } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Branch } from '../companies/branch.entity.js';
import type { StaffRole } from '../staff/staff.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';

/** Whether somebody may serve others while a pause between two parts runs. */
export const PAUSE_POLICIES = ['always', 'never', 'by_service'] as const;
export type PausePolicy = (typeof PAUSE_POLICIES)[number];

/** A part of a service that consists of several. Times in minutes. */
export interface ServiceSegment {
  readonly key: string;
  readonly name: string;
  readonly durationMin: number;
  readonly durationMax?: number;
  readonly gapAfterMin?: number;
  readonly gapAfterMax?: number;
  /** Who may do it; anybody when empty or left out. */
  readonly allowedRoles?: readonly StaffRole[];
  readonly preferSameStaff?: boolean;
}

@Entity('services')
@TenantKey(() => Branch, 'branchId', 'SET NULL')
@Unique(['id', 'companyId'])
@Index(['companyId', 'isActive'])
@Index(['branchId'])
@Index('services_default_idx', ['companyId'], { unique: true, where: 'is_default AND deleted_at IS NULL' })
@Check('services_duration_minutes_check', 'duration_minutes BETWEEN 5 AND 480')
@Check('services_buffers_check', 'buffer_time_minutes >= 0 AND before_event_buffer >= 0')
@Check('services_price_cents_check', 'price_cents >= 0')
@Check('services_pause_bookable_policy_check', oneOf('pause_bookable_policy', PAUSE_POLICIES))
@Check(
  'services_processing_check',
  'NOT has_processing_time OR coalesce(initial_duration + processing_duration + final_duration = duration_minutes, false)',
)
@Check('services_segments_check', `NOT composite OR coalesce(jsonb_typeof(segments) = 'array', false)`)
export class Service extends TenantRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  /** Null: the whole company offers it. */
  @Column({ type: 'uuid', nullable: true })
  branchId: string | null;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'varchar', length: 255, nullable: true })
  displayName: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  slug: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  category: string | null;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'integer', default: 30 })
  durationMinutes: number;

  /** Kept free after. */
  @Column({ type: 'integer', default: 0 })
  bufferTimeMinutes: number;

  /** Kept free before. */
  @Column({ type: 'integer', default: 0 })
  beforeEventBuffer: number;

  /** Minutes; null: the default of the booking rules. */
  @Column({ type: 'integer', nullable: true })
  minimumBookingNotice: number | null;

  @Column({ type: 'bigint', default: 0, transformer: bigintColumn })
  priceCents: bigint;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;

  @Column({ type: 'boolean', default: false })
  isOnline: boolean;

  @Column({ type: 'boolean', default: false })
  isDefault: boolean;

  /** Lower comes first. */
  @Column({ type: 'integer', default: 50 })
  priority: number;

  @Column({ type: 'boolean', default: false })
  requiresConfirmation: boolean;

  @Column({ type: 'boolean', default: false })
  composite: boolean;

  @Column({ type: 'jsonb', nullable: true })
  segments: ServiceSegment[] | null;

  @Column({ type: 'boolean', default: false })
  hasProcessingTime: boolean;

  @Column({ type: 'integer', nullable: true })
  initialDuration: number | null;

  @Column({ type: 'integer', nullable: true })
  processingDuration: number | null;

  @Column({ type: 'integer', nullable: true })
  finalDuration: number | null;

  @Column({ type: 'varchar', length: 20, default: 'never' })
  pauseBookablePolicy: PausePolicy;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
