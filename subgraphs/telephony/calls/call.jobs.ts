import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { CallService } from './call.service.js';

/** A provider that falls silent in the middle of a call must not leave it open for ever. */
export function closeStaleCalls(calls: CallService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'close-stale-calls', cron: '* * * * *' }, (uow) => calls.closeStale(uow));
}
