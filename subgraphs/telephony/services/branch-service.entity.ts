import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn } from '../../../platform/database/columns.js';
import { Branch } from '../companies/branch.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';
import { Service } from './service.entity.js';

/** A service that a branch offers besides its own, and how it differs there. */
@Entity('branch_service')
@TenantKey(() => Branch, 'branchId', 'CASCADE')
@TenantKey(() => Service, 'serviceId', 'CASCADE')
@Index(['serviceId'])
@Index(['companyId'])
export class BranchService extends TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  branchId: string;

  @PrimaryColumn({ type: 'bigint' })
  serviceId: string;

  @Column({ type: 'integer', nullable: true })
  durationOverrideMinutes: number | null;

  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  priceOverrideCents: bigint | null;

  @Column({ type: 'jsonb', default: {} })
  branchPolicies: BranchPolicies;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;
}

export interface BranchPolicies {
  /** How many minutes ahead it must be booked here. */
  readonly booking_notice_minutes?: number;
}
