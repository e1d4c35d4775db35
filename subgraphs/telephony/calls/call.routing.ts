import type { EntityManager } from 'typeorm';
import { Branch } from '../companies/branch.entity.js';
import { Company } from '../companies/company.entity.js';
import { normalisePhoneNumber } from '../phone-numbers/normalise.js';
import { PhoneNumber } from '../phone-numbers/phone-number.entity.js';
import type { CallMessage } from './call-message.js';
import { UnroutableNumber } from './call.errors.js';

/** Where a call belongs. Decided once, when it is first heard of, and never changed. */
export interface CallRoute {
  readonly companyId: string;
  /** Null when the company has several branches, none of them the main one, and the number is none's. */
  readonly branchId: string | null;
  readonly phoneNumberId: string;
  /** Country that numbers without country code are of. */
  readonly region: string;
}

/**
 * Finds the company by its number, and by that alone: no number that merely looks alike, no company by default.
 *
 * @throws UnroutableNumber
 */
export async function routeCall(manager: EntityManager, message: CallMessage): Promise<CallRoute> {
  const field = message.direction === 'inbound' ? 'toNumber' : 'fromNumber';
  const numberNormalized = normalisePhoneNumber(message[field]);
  const number =
    numberNormalized === null ? null : await manager.findOneBy(PhoneNumber, { numberNormalized, isActive: true });
  if (number === null) throw new UnroutableNumber('UNROUTABLE_NUMBER', field);
  const company = await manager.findOneBy(Company, { id: number.companyId });
  if (company === null || !isServed(company)) throw new UnroutableNumber('COMPANY_INACTIVE', field);
  const branches = await manager.findBy(Branch, { companyId: company.id, isActive: true });
  const branchId = number.branchId ?? branchOf(branches);
  const region = branches.find((branch) => branch.id === branchId)?.country ?? company.country;
  return { companyId: company.id, branchId, phoneNumberId: number.id, region };
}

function isServed({ isActive, status }: Company): boolean {
  return isActive && (status === 'active' || status === 'trial');
}

/** The only branch, else the main one. */
export function branchOf(branches: readonly Branch[]): string | null {
  const branch = branches.length === 1 ? branches[0] : branches.find(({ isMain }) => isMain);
  return branch?.id ?? null;
}
