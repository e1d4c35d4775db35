import type { SelectQueryBuilder } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { forbidden, requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import { accessOf } from './access.js';

const COMPANY_ID = /^[1-9]\d{0,17}$/;

/**
 * Narrows a list over all companies to those of the viewer, or to the one that is asked for.
 *
 * @throws GraphQLError `UNAUTHENTICATED`, or `FORBIDDEN` for a company that is not the viewer's or does not exist
 */
export async function companyScope(
  uow: UnitOfWork,
  companyId: string | null | undefined,
): Promise<(items: SelectQueryBuilder<{ companyId: string }>) => void> {
  requirePersonOrAdmin(uow.viewer);
  const access = await accessOf(uow);
  if (companyId !== null && companyId !== undefined) {
    if (!access.isIn(companyId)) throw forbidden();
    // Only who is in all companies comes here with what cannot be an id.
    const companyIds = COMPANY_ID.test(companyId) ? [companyId] : [];
    return (items) => void items.andWhere('item.companyId = ANY (:companyIds)', { companyIds });
  }
  const { companyIds } = access;
  if (companyIds === null) return () => undefined;
  return (items) => void items.andWhere('item.companyId = ANY (:companyIds)', { companyIds });
}
