import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { ownRow, ownRows } from '../tenancy/own-rows.js';
import { Integration } from './integration.entity.js';

export function integrationLoaders(uow: UnitOfWork) {
  return {
    integrationById: ownRow(uow, loadOne(uow, Integration, 'id'), 'see integrations'),
    integrationsByCompanyId: ownRows(
      uow,
      loadMany(uow, Integration, 'companyId', { order: { type: 'ASC', environment: 'ASC' } }),
      'see integrations',
    ),
  };
}
