import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import { purgeRows, type RetentionRule } from '../database/purge-rows.js';
import type { JobDefinition } from './jobs.js';

/** A job by the clock that removes what has been kept long enough, a batch at a time. */
export function purgeJob(
  deps: { readonly database: Database; readonly clock: Clock },
  schedule: Required<Pick<JobDefinition, 'name' | 'cron'>>,
  rules: readonly RetentionRule[],
): JobDefinition {
  return {
    ...schedule,
    async handler({ signal }) {
      await purgeRows(deps, rules, signal);
    },
  };
}
