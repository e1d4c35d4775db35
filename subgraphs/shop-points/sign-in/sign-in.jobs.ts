import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { purgeRows, type RetentionRule } from '../../../platform/database/purge-rows.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import { WINDOW_MS } from '../../../platform/passwords/sign-in-attempts.js';

/** How long what signing in leaves behind is kept. */
const rules: readonly RetentionRule[] = [
  { table: 'sign_in_attempts', column: 'since', keepMs: WINDOW_MS },
  { table: 'member_sessions', column: 'expires_at', keepMs: 0 },
];

export function forgetSignIns(deps: { readonly database: Database; readonly clock: Clock }): JobDefinition {
  return {
    name: 'forget-sign-ins',
    cron: '47 * * * *',
    async handler({ signal }) {
      await purgeRows(deps, rules, signal);
    },
  };
}
