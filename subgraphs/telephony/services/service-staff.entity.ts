import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '../../../platform/database/columns.js';
import { Staff } from '../staff/staff.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';
import { Service } from './service.entity.js';

/** Who provides what, and how it differs when they do. */
@Entity('service_staff')
@TenantKey(() => Service, 'serviceId', 'CASCADE')
@TenantKey(() => Staff, 'staffId', 'CASCADE')
@Index(['staffId'])
@Index(['companyId'])
export class ServiceStaff extends TenantRow {
  @PrimaryColumn({ type: 'bigint' })
  serviceId: string;

  @PrimaryColumn({ type: 'uuid' })
  staffId: string;

  @Column({ type: 'boolean', default: false })
  isPrimary: boolean;

  @Column({ type: 'boolean', default: true })
  canBook: boolean;

  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  customPriceCents: bigint | null;

  @Column({ type: 'integer', nullable: true })
  customDurationMinutes: number | null;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;
}
