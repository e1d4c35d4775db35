import { purgeRows } from '../../../platform/database/purge-rows.js';
import { HOUR_MS } from '../../../platform/durations.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';

const rule = { table: 'rate_limits', column: 'window_start', keepMs: HOUR_MS };

/** Forgets addresses that have not called for an hour. */
export function purgeRateLimits(deps: Pick<ServiceDeps, 'database' | 'clock'>): JobDefinition {
  return {
    name: 'purge-rate-limits',
    cron: '20 * * * *',
    handler: async ({ signal }) => void (await purgeRows(deps, [rule], signal)),
  };
}
