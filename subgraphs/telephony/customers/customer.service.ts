import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { requireSignedIn } from '../../../platform/identity/viewer.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { Branch } from '../companies/branch.entity.js';
import { accessOf } from '../tenancy/access.js';
import { findCompany, findInCompany, findOwn } from '../tenancy/find-own.js';
import { companyScope } from '../tenancy/company-scope.js';
import { CustomerExists } from './customer.errors.js';
import { Customer } from './customer.entity.js';
import { customerColumns, type CustomerInput } from './customer.input.js';

const customers = {
  entity: Customer,
  name: 'Query.customers',
  order: [{ property: 'id', direction: 'DESC' }],
} as const;

export class CustomerService {
  constructor(private readonly deps: Pick<ServiceDeps, 'hashEmail'>) {}

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    { companyId, ...args }: ConnectionArgs & { readonly companyId?: string | null },
  ): Promise<Connection<Customer>> {
    const scope = await companyScope(uow, companyId);
    return connection({ uow, cursors }, customers, args, scope);
  }

  async create(uow: UnitOfWork, input: CustomerInput & { readonly companyId: string }): Promise<Customer> {
    requireSignedIn(uow.viewer);
    const access = await accessOf(uow);
    access.require('enter customers', input.companyId);
    return uow.write(async ({ manager }) => {
      const company = await findCompany(manager, input.companyId);
      const branch = await findInCompany(manager, access, Branch, company.id, input.branchId, 'branchId');
      const row = {
        companyId: company.id,
        branchId: branch?.id ?? null,
        source: 'manual' as const,
        notificationLanguage: company.defaultLanguage,
        ...customerColumns(input, { region: branch?.country ?? company.country, hashEmail: this.deps.hashEmail }),
      };
      const { identifiers } = await manager.insert(Customer, row).catch(sayWhatExists);
      return manager.findOneByOrFail(Customer, { id: identifiers[0]!['id'] as string });
    });
  }

  async update(uow: UnitOfWork, input: CustomerInput & { readonly customerId: string }): Promise<Customer> {
    requireSignedIn(uow.viewer);
    const access = await accessOf(uow);
    return uow.write(async ({ manager }) => {
      const { id, companyId } = await findOwn(manager, access, Customer, input.customerId, 'customerId');
      access.require('enter customers', companyId);
      const company = await findCompany(manager, companyId);
      const branch = await findInCompany(manager, access, Branch, companyId, input.branchId, 'branchId');
      const changes = {
        ...customerColumns(input, { region: branch?.country ?? company.country, hashEmail: this.deps.hashEmail }),
        ...(input.branchId !== undefined && { branchId: branch?.id ?? null }),
      };
      if (Object.keys(changes).length > 0) await manager.update(Customer, { id }, changes).catch(sayWhatExists);
      return manager.findOneByOrFail(Customer, { id });
    });
  }
}

function sayWhatExists(error: unknown): never {
  if (violates(error, 'customers_email_idx')) throw new CustomerExists('email');
  if (violates(error, 'customers_phone_idx')) throw new CustomerExists('phone');
  throw error;
}
