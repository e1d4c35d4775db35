import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { ownRow } from '../tenancy/own-rows.js';
import { callStatsLoader } from './call-stats.loader.js';
import { Call } from './call.entity.js';

const latestFirst = {
  entity: Call,
  order: [
    { property: 'occurredAt', direction: 'DESC' },
    { property: 'id', direction: 'DESC' },
  ],
} as const;

export function callLoaders(uow: UnitOfWork, cursors: CursorCodec, now: Date) {
  return {
    callById: ownRow(uow, loadOne(uow, Call, 'id')),
    callsByCompanyId: connectionByParent(uow, cursors, { ...latestFirst, name: 'Company.calls', parent: 'companyId' }),
    callsByCustomerId: connectionByParent(uow, cursors, {
      ...latestFirst,
      name: 'Customer.calls',
      parent: 'customerId',
    }),
    callStats: callStatsLoader(uow, now),
  };
}
