import type { EntityManager } from 'typeorm';
import { cast, demoPassword, type DemoPerson } from '../../../platform/demo/cast.js';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import { daysBefore } from '../../../platform/demo/moments.js';
import { Credential } from '../sign-in/credential.entity.js';
import { createPasswordHasher } from '../../../platform/passwords/password-hasher.js';
import { CompanyMembership } from '../users/company-membership.entity.js';
import { Profile, type AccountRole } from '../users/profile.entity.js';

/** The telephony companies 1 to 13 belong to the partners 0 to 12. */
const COMPANIES = 13;

export async function loadAccounts(manager: EntityManager, now: Date): Promise<void> {
  const owners = cast.partners.map(({ ownerUserId, email, ownerName }) => ({
    userId: ownerUserId,
    email,
    name: ownerName,
  }));
  const profiles = [
    profileOf(cast.admin, 'admin', daysBefore(now, 400)),
    ...owners.map((owner, index) => profileOf(owner, 'business_partner', daysBefore(now, 101 + index * 9))),
    ...cast.users.map((user, index) => profileOf(user, 'user', daysBefore(now, 20 + index * 17))),
  ];
  await insertRows(manager, Profile, profiles);
  // One hash for all: making 37 of them would be most of the time that loading takes.
  const passwordHash = await createPasswordHasher().hash(demoPassword);
  await insertRows(
    manager,
    Credential,
    profiles.map(({ id, createdAt }) => ({ userId: id, passwordHash, createdAt })),
  );
  await insertRows(manager, CompanyMembership, [
    ...owners.slice(0, COMPANIES).map(({ userId }, index) => ({
      userId,
      companyId: String(index + 1),
      role: 'owner' as const,
      createdAt: daysBefore(now, 99 + index * 9),
    })),
    ...cast.posts.map(({ person, company, role }) => ({
      userId: person.userId,
      companyId: String(company),
      role: role === 'manager' ? ('manager' as const) : ('staff' as const),
      createdAt: daysBefore(now, 15),
    })),
  ]);
}

function profileOf({ userId, email, name }: DemoPerson, role: AccountRole, createdAt: Date) {
  return { id: userId, email, name, role, emailVerifiedAt: createdAt, createdAt, updatedAt: createdAt };
}
