import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { BusinessPartner } from '../business-partners/business-partner.entity.js';
import { ownPartner } from '../business-partners/business-partner.service.js';
import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import { PartnerKpis } from './partner-kpis.entity.js';
import { partnerKpisColumns, type PartnerKpisInput } from './partner-kpis.input.js';

export class PartnerKpisService {
  constructor(private readonly deps: { readonly newId: () => string }) {}

  /** @throws NotFound, InvalidInput */
  async update(uow: UnitOfWork, partnerId: string, input: PartnerKpisInput): Promise<BusinessPartner> {
    const columns = partnerKpisColumns(input);
    return uow.write(async (tx) => {
      const partner = await ownPartner(tx, partnerId);
      // A row to change exists from the first figure on; two first figures at once make one row.
      await insertUnlessTaken(tx.manager, PartnerKpis, { id: this.deps.newId(), partnerId: partner.id });
      await tx.manager.update(PartnerKpis, { partnerId: partner.id }, columns);
      return partner;
    });
  }
}
