import type { Database } from '../../../platform/database/database.js';
import { system } from '../../../platform/identity/viewer.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { VoucherService } from './voucher.service.js';

export function expireVouchers(vouchers: VoucherService, database: Database): JobDefinition {
  return {
    name: 'expire-vouchers',
    cron: '5 * * * *',
    async handler({ signal }) {
      await using uow = database.unitOfWork(system, signal);
      await vouchers.expire(uow, signal);
    },
  };
}
