import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Branch } from '../companies/branch.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';

/** From the highest to the lowest. */
export const STAFF_ROLES = ['owner', 'manager', 'receptionist', 'staff'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

@Entity('staff')
@TenantKey(() => Branch, 'branchId', 'SET NULL')
@Unique(['id', 'companyId'])
@Index(['companyId', 'branchId', 'isActive'])
@Index(['branchId'])
@Index('staff_email_idx', ['companyId', 'email'], { unique: true, where: 'email IS NOT NULL AND deleted_at IS NULL' })
@Index('staff_user_idx', ['userId', 'companyId'], { unique: true, where: 'user_id IS NOT NULL AND deleted_at IS NULL' })
@Check('staff_role_check', oneOf('role', STAFF_ROLES))
export class Staff extends TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  branchId: string | null;

  /** Id of the `User` in the partners service, once the person has an account. */
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'citext', nullable: true })
  email: string | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  phone: string | null;

  @Column({ type: 'varchar', length: 20, default: 'staff' })
  role: StaffRole;

  @Column({ type: 'varchar', length: 255, nullable: true })
  position: string | null;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;

  @Column({ type: 'boolean', default: true })
  isBookable: boolean;

  @Column({ type: 'jsonb', default: [] })
  skills: string[];

  @Column({ type: 'integer', default: 0 })
  sortOrder: number;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
