import { STAFF_ROLES, type Staff } from './staff.entity.js';

/** The posts of one person, the highest first; among equals the one they have held longest. */
export function byRank(posts: readonly Staff[]): Staff[] {
  return posts.toSorted((one, other) => STAFF_ROLES.indexOf(one.role) - STAFF_ROLES.indexOf(other.role));
}
