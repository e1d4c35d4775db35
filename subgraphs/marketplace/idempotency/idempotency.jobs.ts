import type { Database } from '../../../platform/database/database.js';
import { system } from '../../../platform/identity/viewer.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { IdempotencyService } from './idempotency.service.js';

export function purgeIdempotencyKeys(idempotency: IdempotencyService, database: Database): JobDefinition {
  return {
    name: 'purge-idempotency-keys',
    cron: '40 3 * * *',
    async handler({ signal }) {
      await using uow = database.unitOfWork(system, signal);
      await idempotency.purge(uow);
    },
  };
}
