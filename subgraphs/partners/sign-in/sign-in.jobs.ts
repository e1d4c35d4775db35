import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { purgeRows, type RetentionRule } from '../../../platform/database/purge-rows.js';
import { DAY_MS } from '../../../platform/durations.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { Logger } from '../../../platform/log/log.js';
import { WINDOW_MS } from '../../../platform/passwords/sign-in-attempts.js';

/** How long what signing in leaves behind is kept. */
const rules: readonly RetentionRule[] = [
  { table: 'sign_in_attempts', column: 'since', keepMs: WINDOW_MS },
  // An expired token is refused whether it is known or not.
  { table: 'refresh_tokens', column: 'expires_at', keepMs: 0 },
  // Ended sessions help to see what happened after a token was stolen.
  { table: 'user_sessions', column: 'ended_at', keepMs: 30 * DAY_MS },
  { table: 'user_sessions', column: 'expires_at', keepMs: 30 * DAY_MS },
];

/** Answers how many rows went. */
export function purgeSignInTraces(
  deps: { readonly database: Database; readonly clock: Clock },
  signal?: AbortSignal,
): Promise<number> {
  return purgeRows(deps, rules, signal);
}

export function signInRetentionJob(deps: {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}): JobDefinition {
  return {
    name: 'sign-in-retention',
    cron: '41 * * * *',
    async handler({ signal }) {
      const purged = await purgeSignInTraces(deps, signal);
      deps.log.info({ purged }, 'traces of signing in purged');
    },
  };
}
