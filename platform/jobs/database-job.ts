import type { Database } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { system } from '../identity/viewer.js';
import type { JobDefinition } from './jobs.js';

/** A job by the clock that works on the subgraph's own database, as the service itself. */
export function databaseJob(
  database: Database,
  { name, cron }: Required<Pick<JobDefinition, 'name' | 'cron'>>,
  work: (uow: UnitOfWork, signal: AbortSignal) => Promise<unknown>,
): JobDefinition {
  return {
    name,
    cron,
    async handler({ signal }) {
      await using uow = database.unitOfWork(system, signal);
      await work(uow, signal);
    },
  };
}
