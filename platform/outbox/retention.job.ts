import type { Database } from '../database/database.js';
import { system } from '../identity/viewer.js';
import type { JobDefinition } from '../jobs/jobs.js';

/** Deletes events that were published more than a day ago; until then they help to see what happened. */
export function outboxRetention(database: Database): JobDefinition {
  return {
    name: 'outbox-retention',
    cron: '17 * * * *',
    async handler({ signal }) {
      await using uow = database.unitOfWork(system, signal);
      await uow.write(({ manager }) =>
        manager.query(`DELETE FROM app.outbox WHERE published_at < now() - interval '1 day'`),
      );
    },
  };
}
