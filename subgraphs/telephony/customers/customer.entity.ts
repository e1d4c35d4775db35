import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Branch } from '../companies/branch.entity.js';
import { Staff } from '../staff/staff.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';

export const CUSTOMER_KINDS = ['known', 'unknown', 'verified'] as const;
export type CustomerKind = (typeof CUSTOMER_KINDS)[number];

export const CUSTOMER_STATUSES = ['active', 'inactive', 'pending_verification', 'blocked'] as const;
export type CustomerStatus = (typeof CUSTOMER_STATUSES)[number];

export const CUSTOMER_SOURCES = ['retell_unknown', 'retell_call', 'cal.com', 'manual', 'import'] as const;
export type CustomerSource = (typeof CUSTOMER_SOURCES)[number];

@Entity('customers')
@TenantKey(() => Branch, 'branchId', 'SET NULL')
@TenantKey(() => Branch, 'preferredBranchId', 'SET NULL')
@TenantKey(() => Staff, 'preferredStaffId', 'SET NULL')
@Unique(['id', 'companyId'])
@Index('customers_phone_idx', ['companyId', 'phone'], {
  unique: true,
  where: 'phone IS NOT NULL AND deleted_at IS NULL',
})
@Index('customers_email_idx', ['companyId', 'email'], {
  unique: true,
  where: 'email IS NOT NULL AND deleted_at IS NULL',
})
@Index(['companyId', 'id'])
@Index(['branchId'])
@Index(['preferredBranchId'])
@Index(['preferredStaffId'])
@Index('customers_phone_variants_idx', ['phoneVariants'], { type: 'gin' })
@Check('customers_customer_type_check', oneOf('customer_type', CUSTOMER_KINDS))
@Check('customers_status_check', oneOf('status', CUSTOMER_STATUSES))
@Check('customers_source_check', oneOf('source', CUSTOMER_SOURCES))
@Check('customers_email_check', `email <> ''`)
export class Customer extends TenantRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  branchId: string | null;

  @Column({ type: 'uuid', nullable: true })
  preferredStaffId: string | null;

  @Column({ type: 'uuid', nullable: true })
  preferredBranchId: string | null;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'varchar', length: 255, nullable: true })
  firstName: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  lastName: string | null;

  /** Null where there is none, never empty: of two customers without an address neither is the other. */
  @Column({ type: 'citext', nullable: true })
  email: string | null;

  /** Of `email`, written together with it: other subgraphs join by it and never see the address. */
  @Column({ type: 'char', length: 64, nullable: true })
  emailHash: string | null;

  /** E.164. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  phone: string | null;

  /** Further numbers, E.164. */
  @Column({ type: 'jsonb', default: [] })
  phoneVariants: string[];

  @Column({ type: 'varchar', length: 20, default: 'known' })
  customerType: CustomerKind;

  @Column({ type: 'varchar', length: 30, default: 'active' })
  status: CustomerStatus;

  @Column({ type: 'varchar', length: 20, nullable: true })
  source: CustomerSource | null;

  @Column({ type: 'varchar', length: 5, default: 'de' })
  notificationLanguage: string;

  @Column({ type: 'integer', default: 0 })
  callCount: number;

  /** This and the two below are kept by a trigger on `appointments`. */
  @Column({ type: 'integer', default: 0 })
  appointmentCount: number;

  @Column({ type: 'integer', default: 0 })
  cancelledCount: number;

  @Column({ type: 'integer', default: 0 })
  noShowCount: number;

  @Column({ type: 'timestamptz', nullable: true })
  lastCallAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastAppointmentAt: Date | null;

  @Column({ type: 'jsonb', default: [] })
  tags: string[];

  @Column({ type: 'text', nullable: true })
  notes: string | null;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
