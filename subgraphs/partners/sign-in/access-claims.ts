import type { EntityManager } from 'typeorm';
import type { AccessClaims } from '../../../platform/identity/claims.js';
import type { CompanyRole, Role } from '../../../platform/identity/viewer.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';
import { CompanyMembership } from '../users/company-membership.entity.js';
import type { Profile } from '../users/profile.entity.js';

/** What the access token of a person says, by what the database knows now. */
export async function accessClaims(manager: EntityManager, profile: Profile): Promise<AccessClaims> {
  const partner = await manager.findOneBy(BusinessPartner, { userId: profile.id });
  const memberships = await manager.find(CompanyMembership, {
    where: { userId: profile.id },
    order: { companyId: 'ASC' },
  });
  // The account of a cancelled business is history: its owner reads it, but acts for it no more.
  const isPartner = partner !== null && partner.status !== 'cancelled';
  return {
    sub: profile.id,
    ...(profile.email !== null && { email: profile.email }),
    roles: rolesOf(profile, isPartner, new Set(memberships.map(({ role }) => role))),
    ...(isPartner && { partner_id: partner.id }),
    company_ids: memberships.map(({ companyId }) => companyId),
    company_roles: Object.fromEntries(memberships.map(({ companyId, role }) => [companyId, role])),
  };
}

function rolesOf(profile: Profile, isPartner: boolean, companyRoles: ReadonlySet<CompanyRole>): Role[] {
  const roles: Role[] = ['user'];
  if (isPartner) roles.push('partner');
  if (companyRoles.has('staff')) roles.push('staff');
  if (companyRoles.has('manager') || companyRoles.has('owner')) roles.push('manager');
  if (profile.role === 'admin' || profile.role === 'super_admin') roles.push('admin');
  return roles;
}
