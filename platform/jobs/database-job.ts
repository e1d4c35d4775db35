import type { Database } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { system } from '../identity/viewer.js';
import type { JobDefinition } from './jobs.js';

/** A job by the clock that works on the subgraph's own database, as the service itself. */
export function databaseJob(
  database: Database,
  schedule: Required<Pick<JobDefinition, 'name' | 'cron'>> & Pick<JobDefinition, 'timeZone'>,
  work: (uow: UnitOfWork, signal: AbortSignal) => Promise<unknown>,
): JobDefinition {
  return {
    ...schedule,
    async handler({ signal }) {
      await using uow = database.unitOfWork(system, signal);
      await work(uow, signal);
    },
  };
}
