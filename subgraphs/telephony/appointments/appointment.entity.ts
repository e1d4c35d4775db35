import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { bigintColumn } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Call } from '../calls/call.entity.js';
import { Branch } from '../companies/branch.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { Service } from '../services/service.entity.js';
import { Staff } from '../staff/staff.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';
import { APPOINTMENT_STATES, type AppointmentState } from './appointment.states.js';

export const APPOINTMENT_SOURCES = ['phone', 'cal.com', 'admin', 'api', 'system'] as const;
export type AppointmentSource = (typeof APPOINTMENT_SOURCES)[number];

@Entity('appointments')
@TenantKey(() => Branch, 'branchId')
@TenantKey(() => Customer, 'customerId')
@TenantKey(() => Service, 'serviceId')
@TenantKey(() => Staff, 'staffId', 'SET NULL')
@TenantKey(() => Call, 'callId', 'SET NULL')
@Unique(['id', 'companyId'])
@Index(['companyId', 'startsAt', 'id'])
@Index(['customerId', 'startsAt', 'id'])
@Index(['staffId', 'startsAt'])
@Index(['startsAt', 'id'])
@Index(['branchId'])
@Index(['serviceId'])
@Index(['callId'])
@Index(['companyId', 'idempotencyKey'], { unique: true })
@Index(['voucherBookingId'])
@Index('appointments_voucher_idx', ['voucherBookingId'], {
  unique: true,
  where: `status <> 'cancelled' AND deleted_at IS NULL`,
})
@Check('appointments_time_check', 'ends_at > starts_at')
@Check('appointments_status_check', oneOf('status', APPOINTMENT_STATES))
@Check('appointments_source_check', oneOf('source', APPOINTMENT_SOURCES))
export class Appointment extends TenantRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  @Column({ type: 'uuid' })
  branchId: string;

  @Column({ type: 'bigint' })
  customerId: string;

  @Column({ type: 'bigint' })
  serviceId: string;

  @Column({ type: 'uuid', nullable: true })
  staffId: string | null;

  @Column({ type: 'bigint', nullable: true })
  callId: string | null;

  @Column({ type: 'timestamptz' })
  startsAt: Date;

  @Column({ type: 'timestamptz' })
  endsAt: Date;

  @Column({ type: 'varchar', length: 64, default: 'Europe/Berlin' })
  bookingTimezone: string;

  @Column({ type: 'varchar', length: 20, default: 'scheduled' })
  status: AppointmentState;

  @Column({ type: 'varchar', length: 20 })
  source: AppointmentSource;

  /** Of the service when it was booked; later changes of the price leave it alone. */
  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  priceCents: bigint | null;

  @Column({ type: 'text', nullable: true })
  notes: string | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  idempotencyKey: string | null;

  /** Id of the `VoucherBooking` in the marketplace that it fulfils; one at a time, but after a cancellation another may. */
  @Column({ type: 'text', nullable: true })
  voucherBookingId: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  cancelledAt: Date | null;

  /** Id of the `User` who cancelled it; null when a service did. */
  @Column({ type: 'uuid', nullable: true })
  cancelledBy: string | null;

  @Column({ type: 'text', nullable: true })
  cancellationReason: string | null;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
