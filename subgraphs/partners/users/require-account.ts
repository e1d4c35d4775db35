import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { requireUser, unauthenticated } from '../../../platform/identity/viewer.js';
import { Profile } from './profile.entity.js';

/**
 * The account of who is signed in. A token outlives its account by minutes, and one of another issuer may never have
 * had one: rows that refer to the account would fail.
 *
 * @throws GraphQLError `UNAUTHENTICATED`
 */
export async function requireAccount({ manager, viewer }: Transaction): Promise<Profile> {
  const profile = await manager.findOneBy(Profile, { id: requireUser(viewer) });
  if (profile === null) throw unauthenticated('There is no account for this token. Sign in again.');
  return profile;
}
