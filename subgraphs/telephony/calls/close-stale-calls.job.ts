import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { system } from '../../../platform/identity/viewer.js';
import type { CallService } from './call.service.js';

/** A provider that falls silent in the middle of a call must not leave it open for ever. */
export function closeStaleCalls(calls: CallService, { database }: Pick<ServiceDeps, 'database'>): JobDefinition {
  return {
    name: 'close-stale-calls',
    cron: '* * * * *',
    async handler({ signal }) {
      await using uow = database.unitOfWork(system, signal);
      await calls.closeStale(uow);
    },
  };
}
