import { freeOrphans, repair, skip, skipOrphans, skipRepetitions, STAGING, type LoadStep } from '../load-step.js';

/** Members and what they sign in with, and who wants to be more. */
export const accountSteps: readonly LoadStep[] = [
  {
    table: 'users',
    mend: [
      skipRepetitions('users', 'the username is taken', 'username'),
      skipRepetitions('users', 'the e-mail address is taken', 'email'),
      repair(
        'users',
        'the role is unknown: a viewer now',
        `role = 'viewer'`,
        `coalesce(old.role, '') NOT IN ('viewer', 'user', 'contributor', 'moderator', 'admin')`,
      ),
      repair(
        'users',
        'the status is unknown: inactive now',
        `status = 'inactive'`,
        `coalesce(old.status, '') NOT IN ('active', 'inactive', 'banned')`,
      ),
      // Who wrote the address in another case could have two accounts; both go on as they are.
      repair(
        'users',
        'the e-mail address is in lower case now',
        'email = lower(email)',
        `old.email <> lower(old.email) AND NOT EXISTS (
          SELECT FROM ${STAGING}.users AS other WHERE lower(other.email) = lower(old.email) AND other.id <> old.id)`,
      ),
    ],
    insert: `INSERT INTO users (id, user_id, role, status, created_at)
      SELECT id, gen_random_uuid(), role, status, coalesce(created_at, now()) FROM staged AS old`,
    then: [
      `INSERT INTO member_logins (member_id, username, email, password_hash)
       SELECT id, username, email, password_hash FROM ${STAGING}.users`,
    ],
    hasSequence: true,
  },
  {
    table: 'contributor_requests',
    mend: [
      skipOrphans('contributor_requests', 'user_id', 'users'),
      freeOrphans('contributor_requests', 'decision_by_admin_id', 'users'),
      skip(
        'contributor_requests',
        'the status is unknown',
        `old.status NOT IN ('pending', 'approved', 'rejected') OR old.status IS NULL`,
      ),
      repair(
        'contributor_requests',
        "nobody decides their own request: the decision is nobody's now",
        'decision_by_admin_id = NULL',
        'old.decision_by_admin_id = old.user_id',
      ),
      repair(
        'contributor_requests',
        'a pending request has no decision',
        'decision_by_admin_id = NULL, decision_at = NULL',
        `old.status = 'pending' AND num_nonnulls(old.decision_by_admin_id, old.decision_at) > 0`,
      ),
      repair(
        'contributor_requests',
        'a later request of the member is pending: rejected now',
        `status = 'rejected', decision_at = coalesce(old.created_at, now())`,
        `old.status = 'pending' AND EXISTS (
          SELECT FROM ${STAGING}.contributor_requests AS later
          WHERE later.user_id = old.user_id AND later.status = 'pending' AND later.id > old.id)`,
      ),
    ],
    insert: `INSERT INTO contributor_requests (id, user_id, created_at, status, decision_by_admin_id, decision_at)
      SELECT id, user_id, coalesce(created_at, now()), status, decision_by_admin_id,
        CASE WHEN status <> 'pending' THEN coalesce(decision_at, created_at, now()) END
      FROM staged AS old`,
    hasSequence: true,
  },
];
