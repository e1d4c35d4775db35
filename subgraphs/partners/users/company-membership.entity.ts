import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import type { CompanyRole } from '../../../platform/identity/viewer.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Profile } from './profile.entity.js';

/** The words of `CompanyRole`, which the platform gives as a type only. */
export const companyRoles = ['owner', 'manager', 'staff'] as const satisfies CompanyRole[];

/**
 * For which telephony companies a person works. The companies and their staff are telephony's; this is the projection
 * that access tokens are made from, so that signing in needs no other service.
 */
@Entity('company_memberships')
@Check('company_memberships_role_check', oneOf('role', companyRoles))
export class CompanyMembership {
  @PrimaryColumn({ type: 'uuid' })
  @ForeignKey(() => Profile, { onDelete: 'CASCADE' })
  userId: string;

  /** Telephony's id, as text. */
  @PrimaryColumn({ type: 'text' })
  companyId: string;

  @Column({ type: 'text' })
  role: CompanyRole;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;
}
