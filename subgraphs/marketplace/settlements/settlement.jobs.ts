import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { SettlementService } from './settlement.service.js';

/** When a month (UTC) is over, with two hours for what was still under way. */
export function settleLastMonth(settlements: SettlementService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'settle-last-month', cron: '0 2 1 * *', timeZone: 'UTC' }, (uow, signal) =>
    settlements.runLastMonth(uow, signal),
  );
}
