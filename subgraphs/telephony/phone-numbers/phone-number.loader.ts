import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { ownRow, ownRows } from '../tenancy/own-rows.js';
import { PhoneNumber } from './phone-number.entity.js';

export function phoneNumberLoaders(uow: UnitOfWork) {
  return {
    phoneNumberById: ownRow(uow, loadOne(uow, PhoneNumber, 'id'), 'see phone numbers'),
    phoneNumbersByCompanyId: ownRows(
      uow,
      loadMany(uow, PhoneNumber, 'companyId', { order: { isPrimary: 'DESC', createdAt: 'ASC', id: 'ASC' } }),
      'see phone numbers',
    ),
  };
}
