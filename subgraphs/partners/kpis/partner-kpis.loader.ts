import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { PartnerKpis } from './partner-kpis.entity.js';

export function partnerKpisLoaders(uow: UnitOfWork) {
  return { kpisByPartnerId: loadOne(uow, PartnerKpis, 'partnerId') };
}
