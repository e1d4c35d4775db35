import { Brackets } from 'typeorm';
import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { LeadInteraction } from './lead-interaction.entity.js';
import { leadFunnelLoader } from './lead-funnel.loader.js';
import { Lead } from './lead.entity.js';

/** What another subgraph knows of somebody who may be a lead. */
export interface Contact {
  readonly emailHash: string | null;
  /** E.164. */
  readonly phone: string | null;
}

export function leadLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    leadById: loadOne(uow, Lead, 'id'),
    leadByContact: leadByContact(uow),
    leadFunnel: leadFunnelLoader(uow),
    leadsByPartnerId: connectionByParent(uow, cursors, {
      entity: Lead,
      name: 'BusinessPartner.leads',
      parent: 'partnerId',
      order: newestFirst,
    }),
    interactionsByLeadId: connectionByParent(uow, cursors, {
      entity: LeadInteraction,
      name: 'Lead.interactions',
      parent: 'leadId',
      order: newestFirst,
    }),
  };
}

/** The lead with the address or, failing that, the newest with the telephone number; many in one statement. */
function leadByContact(uow: UnitOfWork) {
  return loader<Contact, Lead | null, string>(
    uow,
    async (manager, contacts) => {
      const leads = await manager
        .createQueryBuilder(Lead, 'lead')
        .where(
          new Brackets((either) =>
            either
              .where('lead.emailHash = ANY (:hashes)', { hashes: known(contacts.map(({ emailHash }) => emailHash)) })
              .orWhere('lead.phoneNumber = ANY (:phones)', { phones: known(contacts.map(({ phone }) => phone)) }),
          ),
        )
        .orderBy('lead.createdAt', 'ASC')
        .addOrderBy('lead.id', 'ASC')
        .getMany();
      const byHash = new Map(leads.map((lead) => [lead.emailHash, lead]));
      const byPhone = new Map(leads.map((lead) => [lead.phoneNumber, lead]));
      return contacts.map(({ emailHash, phone }) => {
        const byAddress = emailHash === null ? undefined : byHash.get(emailHash);
        return byAddress ?? (phone === null ? null : (byPhone.get(phone) ?? null));
      });
    },
    ({ emailHash, phone }) => `${emailHash} ${phone}`,
  );
}

function known(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null);
}
