import type { Database } from '../../../platform/database/database.js';
import { system } from '../../../platform/identity/viewer.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { PresenceService } from './presence.service.js';

/** Once a minute is soon enough: every read leaves sessions out that have run out, swept or not. */
export function expirePresence(presence: PresenceService, database: Database): JobDefinition {
  return {
    name: 'expire-presence',
    cron: '* * * * *',
    async handler({ signal }) {
      await using uow = database.unitOfWork(system, signal);
      await presence.expire(uow, signal);
    },
  };
}
