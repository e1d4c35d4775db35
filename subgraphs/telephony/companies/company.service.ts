import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { ListDefinition } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import { accessOf } from '../tenancy/access.js';
import { Company } from './company.entity.js';

const companies: ListDefinition<Company> = {
  entity: Company,
  name: 'Query.companies',
  order: [{ property: 'id', direction: 'ASC' }],
};

export class CompanyService {
  /** Those of the viewer; all for administrators. */
  async list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs): Promise<Connection<Company>> {
    requirePersonOrAdmin(uow.viewer);
    const { companyIds } = await accessOf(uow);
    return connection({ uow, cursors }, companies, args, (items) => {
      if (companyIds !== null) items.andWhere('item.id = ANY (:companyIds)', { companyIds });
    });
  }
}
