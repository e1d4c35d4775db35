import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { ownRow } from '../tenancy/own-rows.js';
import { Customer } from './customer.entity.js';

export function customerLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    customerById: ownRow(uow, loadOne(uow, Customer, 'id')),
    customersByCompanyId: connectionByParent(uow, cursors, {
      entity: Customer,
      name: 'Company.customers',
      order: [{ property: 'id', direction: 'DESC' }],
      parent: 'companyId',
    }),
  };
}
