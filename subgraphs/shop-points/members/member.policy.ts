import { refusal, type Viewer } from '../../../platform/identity/viewer.js';
import { fault } from '../../../platform/input/rules.js';
import type { ShopMemberRole } from './shop-member.entity.js';

/** Everybody whose membership does not rest. */
export const ANY_MEMBER: readonly ShopMemberRole[] = ['viewer', 'user', 'contributor', 'moderator', 'admin'];

/** Who proposes. */
export const PROPOSERS: readonly ShopMemberRole[] = ['user', 'contributor', 'moderator', 'admin'];

/** Who votes. */
export const VOTERS: readonly ShopMemberRole[] = ['contributor', 'moderator', 'admin'];

/** Who sees exact rates with their history, deleted shops and all members. */
export const REVIEWERS: readonly ShopMemberRole[] = ['moderator', 'admin'];

/**
 * @param role of the viewer, as `app.member_role()` gives it: null for nobody and for a membership that rests
 * @throws GraphQLError `UNAUTHENTICATED` when nobody is signed in, `FORBIDDEN` when the role is none of these.
 */
export function requireShopRole(
  viewer: Viewer,
  role: ShopMemberRole | null,
  anyOf: readonly ShopMemberRole[],
): asserts role is ShopMemberRole {
  if (role === null || !anyOf.includes(role)) throw refusal(viewer);
}

/** @throws InvalidInput for what is no role */
export function memberRole(word: string | undefined): ShopMemberRole {
  const role = ANY_MEMBER.find((known) => known === word);
  if (role === undefined) throw fault(`One of ${ANY_MEMBER.join(', ')}.`, 'role');
  return role;
}
