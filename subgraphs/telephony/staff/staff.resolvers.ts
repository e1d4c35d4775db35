import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { isPersonOrAdmin } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { inOrder } from '../services/service.policy.js';
import { optional } from '../tenancy/own-rows.js';
import { byRank } from './staff.policy.js';

export const staffResolvers: Resolvers = {
  Staff: {
    __resolveReference: ({ id }, { loaders }) => loaders.staffById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    branch: ({ branchId }, _, { loaders }) => optional(loaders.branchById, branchId),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
    role: ({ role }) => graphqlName(role),
    services: async ({ id }, _, { loaders }) => {
      const provided = await loaders.servicesProvidedByStaffId.load(id);
      const services = await Promise.all(provided.map(({ serviceId }) => loaders.serviceById.load(serviceId)));
      return inOrder(services.filter((service) => service !== null));
    },
  },
  User: {
    __resolveReference: ({ id }) => ({ id }),
    staffMember: async ({ id }, _, { loaders, viewer }) =>
      isPersonOrAdmin(viewer) ? (byRank(await loaders.postsByUserId.load(id))[0] ?? null) : null,
    staffMemberships: async ({ id }, _, { loaders, viewer }) =>
      isPersonOrAdmin(viewer) ? byRank(await loaders.postsByUserId.load(id)) : [],
  },
};
