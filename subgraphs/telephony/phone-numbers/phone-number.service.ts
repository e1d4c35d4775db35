import type { EntityManager } from 'typeorm';
import { advisoryLock } from '../../../platform/database/advisory-lock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict } from '../../../platform/errors/domain-error.js';
import { requireSignedIn } from '../../../platform/identity/viewer.js';
import { fault, text } from '../../../platform/input/rules.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { Branch } from '../companies/branch.entity.js';
import { accessOf } from '../tenancy/access.js';
import { findCompany, findInCompany, findOwn } from '../tenancy/find-own.js';
import { normalisePhoneNumber } from './normalise.js';
import { PhoneNumberTaken } from './phone-number.errors.js';
import { PhoneNumber, type PhoneNumberType, type PhoneProvider } from './phone-number.entity.js';

export interface NewPhoneNumber {
  readonly companyId: string;
  readonly number: string;
  readonly branchId?: string | null;
  readonly type?: PhoneNumberType;
  readonly label?: string | null;
  readonly provider?: PhoneProvider;
  readonly isPrimary?: boolean | null;
}

export class PhoneNumberService {
  constructor(private readonly deps: Pick<ServiceDeps, 'newId'>) {}

  async add(uow: UnitOfWork, input: NewPhoneNumber): Promise<PhoneNumber> {
    requireSignedIn(uow.viewer);
    const access = await accessOf(uow);
    access.require('manage phone numbers', input.companyId);
    const number = text(input.number, 'number', 60);
    const label = text(input.label, 'label', 255);
    return uow.write(async ({ manager }) => {
      const company = await findCompany(manager, input.companyId);
      const branch = await findInCompany(manager, access, Branch, company.id, input.branchId, 'branchId');
      const numberNormalized = normalisePhoneNumber(number, branch?.country ?? company.country);
      if (numberNormalized === null) throw fault('This is not a complete telephone number.', 'number');
      await advisoryLock(manager, primaryLock(company.id));
      const isFirst = !(await manager.existsBy(PhoneNumber, { companyId: company.id }));
      const isPrimary = isFirst || input.isPrimary === true;
      if (isPrimary && !isFirst) await clearPrimary(manager, company.id);
      const id = this.deps.newId();
      await manager
        .insert(PhoneNumber, {
          id,
          companyId: company.id,
          branchId: branch?.id ?? null,
          number,
          numberNormalized,
          label: label ?? null,
          provider: input.provider ?? null,
          isPrimary,
          ...(input.type && { type: input.type }),
        })
        .catch((error: unknown) => {
          if (violates(error, 'phone_numbers_number_normalized_idx')) throw new PhoneNumberTaken();
          throw error;
        });
      return manager.findOneByOrFail(PhoneNumber, { id });
    });
  }

  async setPrimary(uow: UnitOfWork, phoneNumberId: string): Promise<PhoneNumber> {
    requireSignedIn(uow.viewer);
    const access = await accessOf(uow);
    return uow.write(async ({ manager }) => {
      const number = await findOwn(manager, access, PhoneNumber, phoneNumberId, 'phoneNumberId');
      const { id, companyId } = number;
      access.require('manage phone numbers', companyId);
      if (number.isPrimary) return number;
      if (!number.isActive) throw new Conflict('Calls to this number are not accepted.', ['phoneNumberId']);
      await advisoryLock(manager, primaryLock(companyId));
      await clearPrimary(manager, companyId);
      await manager.update(PhoneNumber, { id }, { isPrimary: true });
      return manager.findOneByOrFail(PhoneNumber, { id });
    });
  }
}

/** Two numbers that become primary at once must meet somewhere; a company without numbers has no row to lock. */
function primaryLock(companyId: string): string {
  return `primary phone number of ${companyId}`;
}

async function clearPrimary(manager: EntityManager, companyId: string): Promise<void> {
  await manager.update(PhoneNumber, { companyId, isPrimary: true }, { isPrimary: false });
}
