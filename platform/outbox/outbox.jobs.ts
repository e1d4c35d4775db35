import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import { purgeRows, type RetentionRule } from '../database/purge-rows.js';
import { DAY_MS } from '../durations.js';
import type { JobDefinition } from '../jobs/jobs.js';

const rule: RetentionRule = { table: 'app.outbox', column: 'published_at', keepMs: DAY_MS };

/** Deletes events that were published more than a day ago; until then they help to see what happened. */
export function outboxRetention(deps: { readonly database: Database; readonly clock: Clock }): JobDefinition {
  return {
    name: 'outbox-retention',
    cron: '17 * * * *',
    handler: async ({ signal }) => void (await purgeRows(deps, [rule], signal)),
  };
}
