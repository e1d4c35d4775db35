import { Check, Column, Entity, Exclusion, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Staff } from '../staff/staff.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';
import { Appointment } from './appointment.entity.js';

export const PHASE_TYPES = ['initial', 'processing', 'final', 'single', 'segment'] as const;
export type PhaseType = (typeof PHASE_TYPES)[number];

/**
 * A time at which an appointment occupies somebody. The exclusion constraint is what makes double booking impossible:
 * of two bookings that meet, the database lets one in.
 */
@Entity('appointment_phases')
@TenantKey(() => Appointment, 'appointmentId', 'CASCADE')
@TenantKey(() => Staff, 'staffId')
@Index(['appointmentId', 'startOffsetMinutes'])
@Index(['companyId'])
@Index(['staffId'])
@Check('appointment_phases_phase_type_check', oneOf('phase_type', PHASE_TYPES))
@Check(
  'appointment_phases_time_check',
  'blocked_from <= start_time AND start_time < end_time AND end_time <= blocked_until',
)
@Exclusion(
  'appointment_phases_staff_busy_excl',
  `USING gist (staff_id WITH =, tstzrange(blocked_from, blocked_until, '[)') WITH &&) WHERE (staff_required AND NOT is_released AND staff_id IS NOT NULL)`,
)
export class AppointmentPhase extends TenantRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  @Column({ type: 'bigint' })
  appointmentId: string;

  @Column({ type: 'varchar', length: 20 })
  phaseType: PhaseType;

  @Column({ type: 'varchar', length: 100, nullable: true })
  segmentKey: string | null;

  @Column({ type: 'uuid', nullable: true })
  staffId: string | null;

  /** False while something works by itself and the staff may serve others. */
  @Column({ type: 'boolean', default: true })
  staffRequired: boolean;

  @Column({ type: 'integer' })
  startOffsetMinutes: number;

  @Column({ type: 'integer' })
  durationMinutes: number;

  @Column({ type: 'timestamptz' })
  startTime: Date;

  @Column({ type: 'timestamptz' })
  endTime: Date;

  /** With the time that is kept free before. */
  @Column({ type: 'timestamptz' })
  blockedFrom: Date;

  /** With the time that is kept free after. */
  @Column({ type: 'timestamptz' })
  blockedUntil: Date;

  /** The appointment was cancelled or nobody came: the time is free again. */
  @Column({ type: 'boolean', default: false })
  isReleased: boolean;
}
