import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { IdempotencyService } from './idempotency.service.js';

export function purgeIdempotencyKeys(idempotency: IdempotencyService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'purge-idempotency-keys', cron: '40 3 * * *' }, (uow) => idempotency.purge(uow));
}
