import { purgeRows } from '../../../platform/database/purge-rows.js';
import { DAY_MS } from '../../../platform/durations.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';

/** After a week a key may be used again; no client retries for so long. */
const rule = { table: 'idempotency_keys', column: 'created_at', keepMs: 7 * DAY_MS };

export function purgeIdempotencyKeys(deps: Pick<ServiceDeps, 'database' | 'clock'>): JobDefinition {
  return {
    name: 'purge-idempotency-keys',
    cron: '40 3 * * *',
    handler: async ({ signal }) => void (await purgeRows(deps, [rule], signal)),
  };
}
