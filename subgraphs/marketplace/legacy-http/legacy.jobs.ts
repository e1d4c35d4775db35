import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';

/** Forgets addresses that have not called for an hour. */
export function purgeRateLimits(database: Database): JobDefinition {
  return databaseJob(database, { name: 'purge-rate-limits', cron: '20 * * * *' }, (uow) =>
    uow.write(({ manager }) => manager.query(`DELETE FROM rate_limits WHERE window_start < now() - interval '1 hour'`)),
  );
}
