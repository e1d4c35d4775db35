import { entityId } from '../../../platform/input/entity-id.js';
import { lastDaysBefore, periodOf } from '../../../platform/period.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { maySeeFunnelOf } from './lead.policy.js';

/** What leads add to the objects of other subgraphs. */
export const leadJoinsResolvers: Resolvers = {
  BusinessPartner: {
    __resolveReference: ({ id }) => (entityId(id) === null ? null : { id }),
    leads: ({ id }, args, { loaders, viewer }) =>
      maySeeFunnelOf(viewer, id) ? loaders.leadsByPartner.load({ parentId: id, args }) : null,
    leadFunnel: ({ id }, { period }, { loaders, viewer, clock }) => {
      if (!maySeeFunnelOf(viewer, id)) return null;
      const now = clock();
      return loaders.leadFunnel.load({
        partnerId: id,
        period: periodOf(period, now, () => lastDaysBefore(now, 30)),
      });
    },
  },
  VisibilityCheckLead: {
    __resolveReference: (reference) => reference,
    marketingLead: ({ emailHash = null }, _, { loaders }) => loaders.leadByContact.load({ emailHash, phone: null }),
  },
  Customer: {
    __resolveReference: (reference) => reference,
    lead: ({ emailHash = null, phone = null }, _, { loaders }) => loaders.leadByContact.load({ emailHash, phone }),
  },
};
