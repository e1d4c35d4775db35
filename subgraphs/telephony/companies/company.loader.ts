import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { accessOf } from '../tenancy/access.js';
import { ownRow, ownRows } from '../tenancy/own-rows.js';
import { Branch } from './branch.entity.js';
import { Company } from './company.entity.js';

export function companyLoaders(uow: UnitOfWork) {
  return {
    companyById: ownCompany(uow, loadOne(uow, Company, 'id')),
    companyByPartnerId: ownCompany(uow, loadOne(uow, Company, 'partnerId')),
    branchById: ownRow(uow, loadOne(uow, Branch, 'id')),
    branchesByCompanyId: ownRows(
      uow,
      loadMany(uow, Branch, 'companyId', { order: { isMain: 'DESC', name: 'ASC', id: 'ASC' } }),
    ),
  };
}

/** A company is its own tenant. */
function ownCompany(uow: UnitOfWork, companies: { load(key: string): Promise<Company | null> }) {
  return {
    async load(key: string): Promise<Company | null> {
      const [access, company] = await Promise.all([accessOf(uow), companies.load(key)]);
      return company !== null && access.isIn(company.id) ? company : null;
    },
  };
}
