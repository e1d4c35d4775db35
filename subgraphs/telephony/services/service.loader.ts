import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { ownRow, ownRows } from '../tenancy/own-rows.js';
import { BranchService } from './branch-service.entity.js';
import { ServiceStaff } from './service-staff.entity.js';
import { Service } from './service.entity.js';

export function serviceLoaders(uow: UnitOfWork) {
  return {
    serviceById: ownRow(uow, loadOne(uow, Service, 'id')),
    servicesByCompanyId: ownRows(uow, loadMany(uow, Service, 'companyId', { order: { priority: 'ASC', id: 'ASC' } })),
    /** What a branch offers besides its own services and those of the whole company. */
    furtherServicesByBranchId: ownRows(
      uow,
      loadMany(uow, BranchService, 'branchId', { where: { isActive: true }, order: { serviceId: 'ASC' } }),
    ),
    providersByServiceId: ownRows(
      uow,
      loadMany(uow, ServiceStaff, 'serviceId', {
        where: { isActive: true, canBook: true },
        order: { isPrimary: 'DESC', createdAt: 'ASC', staffId: 'ASC' },
      }),
    ),
    servicesProvidedByStaffId: ownRows(
      uow,
      loadMany(uow, ServiceStaff, 'staffId', { where: { isActive: true, canBook: true }, order: { serviceId: 'ASC' } }),
    ),
  };
}
