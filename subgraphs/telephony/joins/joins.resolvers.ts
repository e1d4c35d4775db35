import type { Resolvers } from '../__generated__/resolvers.js';
import { inForce } from '../appointments/appointment.states.js';
import { byRank } from '../staff/staff.policy.js';

/** What telephony adds to entities of other subgraphs. */
export const joinResolvers: Resolvers = {
  BusinessPartner: {
    __resolveReference: ({ id }) => ({ id }),
    company: ({ id }, _, { loaders }) => loaders.companyByPartnerId.load(id),
  },
  User: {
    __resolveReference: ({ id }) => ({ id }),
    staffMember: async ({ id }, _, { loaders }) => byRank(await loaders.postsByUserId.load(id))[0] ?? null,
    staffMemberships: async ({ id }, _, { loaders }) => byRank(await loaders.postsByUserId.load(id)),
  },
  Restaurant: {
    __resolveReference: (reference) => reference,
    bookableServices: async ({ partner }, _, { loaders }) => {
      const company = partner ? await loaders.companyByPartnerId.load(partner.id) : null;
      if (company === null) return [];
      return (await loaders.servicesByCompanyId.load(company.id)).filter(({ isActive }) => isActive);
    },
  },
  VoucherBooking: {
    __resolveReference: ({ id }) => ({ id }),
    appointment: async ({ id }, _, { loaders }) => inForce(await loaders.appointmentsByVoucherBookingId.load(id)),
  },
};
