import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { ownRow, ownRows } from '../tenancy/own-rows.js';
import { Staff } from './staff.entity.js';

const order = { sortOrder: 'ASC', name: 'ASC', id: 'ASC' } as const;

export function staffLoaders(uow: UnitOfWork) {
  return {
    staffById: ownRow(uow, loadOne(uow, Staff, 'id')),
    staffByCompanyId: ownRows(uow, loadMany(uow, Staff, 'companyId', { order })),
    staffByBranchId: ownRows(uow, loadMany(uow, Staff, 'branchId', { order })),
    /** Also of companies that are none of the viewer's: row level security shows people their own posts. */
    postsByUserId: loadMany(uow, Staff, 'userId', {
      where: { isActive: true },
      order: { createdAt: 'ASC', id: 'ASC' },
    }),
  };
}
