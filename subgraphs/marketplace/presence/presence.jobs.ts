import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { PresenceService } from './presence.service.js';

/** Once a minute is soon enough: every read leaves sessions out that have run out, swept or not. */
export function expirePresence(presence: PresenceService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'expire-presence', cron: '* * * * *' }, (uow, signal) =>
    presence.expire(uow, signal),
  );
}
