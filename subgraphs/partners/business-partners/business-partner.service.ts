import { In } from 'typeorm';
import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { fault, text } from '../../../platform/input/rules.js';
import { requireAccount } from '../users/require-account.js';
import { BusinessPartner } from './business-partner.entity.js';
import { businessPartnerColumns, type BusinessPartnerInput } from './business-partner.input.js';
import { partnerStatusSources, type PartnerStatus } from './business-partner.states.js';

export class BusinessPartnerService {
  constructor(private readonly deps: { readonly newId: () => string }) {}

  /** The signed-in person's business. @throws InvalidInput, Conflict when they own one already */
  async create(uow: UnitOfWork, input: BusinessPartnerInput): Promise<BusinessPartner> {
    const { companyName, ...columns } = businessPartnerColumns(input);
    if (companyName === undefined) throw fault('A business has a name.', 'companyName');
    const id = this.deps.newId();
    return uow.write(async (tx) => {
      const { id: userId } = await requireAccount(tx);
      const row = { id, userId, companyName, ...columns };
      const inserted = await insertUnlessTaken(tx.manager, BusinessPartner, row);
      if (inserted === 0) throw new Conflict('You own a business already.');
      return tx.manager.findOneByOrFail(BusinessPartner, { id });
    });
  }

  /** @throws NotFound, InvalidInput, Conflict when the business is cancelled */
  async update(uow: UnitOfWork, partnerId: string, input: BusinessPartnerInput): Promise<BusinessPartner> {
    const columns = businessPartnerColumns(input);
    return uow.write(async (tx) => {
      const partner = await ownPartner(tx, partnerId);
      if (partner.status === 'cancelled') throw new Conflict('The account of this business has ended.', ['partnerId']);
      await tx.manager.update(BusinessPartner, { id: partner.id }, columns);
      return tx.manager.findOneByOrFail(BusinessPartner, { id: partner.id });
    });
  }

  /** @throws NotFound, InvalidInput, Conflict when the step is none of `partnerStatusSources` */
  async changeStatus(
    uow: UnitOfWork,
    partnerId: string,
    status: PartnerStatus,
    remark: string | null | undefined,
  ): Promise<BusinessPartner> {
    requireRole(uow.viewer, 'admin', 'service');
    const notes = text(remark, 'notes', 5_000);
    return uow.write(async (tx) => {
      const { id, status: former } = await ownPartner(tx, partnerId);
      // Guarded, for between the look and the step somebody else may have taken one.
      const { affected } = await tx.manager.update(
        BusinessPartner,
        { id, status: In([...partnerStatusSources[status]]) },
        { status, notes },
      );
      if (affected === 0) throw new Conflict(`A business that is ${former} cannot become ${status}.`, ['status']);
      return tx.manager.findOneByOrFail(BusinessPartner, { id });
    });
  }
}

/** A business that the viewer may act for: row level security shows no other. @throws NotFound */
export async function ownPartner({ manager, viewer }: Transaction, partnerId: string): Promise<BusinessPartner> {
  requirePersonOrAdmin(viewer);
  const id = entityId(partnerId);
  const partner = id === null ? null : await manager.findOneBy(BusinessPartner, { id });
  if (partner === null) throw new NotFound('There is no such business.', ['partnerId']);
  return partner;
}
