import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { WhatsAppAccount } from './whatsapp-account.entity.js';

export function whatsAppLoaders(uow: UnitOfWork) {
  const order = { createdAt: 'ASC', id: 'ASC' } as const;
  return {
    whatsAppAccountById: loadOne(uow, WhatsAppAccount, 'id'),
    whatsAppAccountsByPartnerId: loadMany(uow, WhatsAppAccount, 'partnerId', { order }),
    whatsAppAccountsByLeadId: loadMany(uow, WhatsAppAccount, 'leadId', { order }),
  };
}
