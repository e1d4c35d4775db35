import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { StatsService } from './stats.service.js';

/** Numbers are right without it, too, but would take longer and longer to read. */
export function foldStatistics(stats: StatsService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'fold-statistics', cron: '* * * * *' }, (uow) => stats.fold(uow));
}
