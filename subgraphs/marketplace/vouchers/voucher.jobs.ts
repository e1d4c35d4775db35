import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { VoucherService } from './voucher.service.js';

export function expireVouchers(vouchers: VoucherService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'expire-vouchers', cron: '5 * * * *' }, (uow, signal) =>
    vouchers.expire(uow, signal),
  );
}
