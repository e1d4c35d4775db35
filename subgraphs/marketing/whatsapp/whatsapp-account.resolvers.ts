import type { Resolvers } from '../__generated__/resolvers.js';
import { maySeeAccountsOf, messagesSentToday } from './whatsapp-account.policy.js';

export const whatsAppAccountResolvers: Resolvers = {
  Query: {
    whatsappAccount: (_, { id }, { loaders }) => loaders.whatsAppAccountById.load(id),
  },
  WhatsAppAccount: {
    __resolveReference: ({ id }, { loaders }) => loaders.whatsAppAccountById.load(id),
    messagesSentToday: (account, _, { clock }) => messagesSentToday(account, clock()),
    lead: ({ leadId }, _, { loaders }) => (leadId === null ? null : loaders.leadById.load(leadId)),
    partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
  },
  Lead: {
    whatsappAccounts: ({ id }, _, { loaders }) => loaders.whatsAppAccountsByLeadId.load(id),
  },
  BusinessPartner: {
    whatsappAccounts: ({ id }, _, { loaders, viewer }) =>
      maySeeAccountsOf(viewer, id) ? loaders.whatsAppAccountsByPartnerId.load(id) : null,
  },
};
