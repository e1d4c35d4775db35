import type { Database } from '../database/database.js';
import { databaseJob } from '../jobs/database-job.js';
import type { JobDefinition } from '../jobs/jobs.js';

/** Deletes events that were published more than a day ago; until then they help to see what happened. */
export function outboxRetention(database: Database): JobDefinition {
  return databaseJob(database, { name: 'outbox-retention', cron: '17 * * * *' }, (uow) =>
    uow.write(({ manager }) => manager.query(`DELETE FROM app.outbox WHERE published_at < now() - interval '1 day'`)),
  );
}
