import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { SettlementService } from './settlement.service.js';

/** Looks every hour whether there is a month to settle: one that ended while nobody ran is not forgotten. */
export function settleMonths(settlements: SettlementService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'settle-months', cron: '0 * * * *', timeZone: 'UTC' }, (uow, signal) =>
    settlements.runDueMonths(uow, signal),
  );
}
