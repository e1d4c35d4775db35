import { isPersonOrAdmin } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { noticeMinutes } from '../appointments/booking.policy.js';
import { optional } from '../tenancy/own-rows.js';
import { inEuro } from './money.js';

export const serviceResolvers: Resolvers = {
  Service: {
    __resolveReference: ({ id }, { loaders }) => loaders.serviceById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    branch: ({ branchId }, _, { loaders }) => optional(loaders.branchById, branchId),
    bufferBeforeMinutes: ({ beforeEventBuffer }) => beforeEventBuffer,
    bufferAfterMinutes: ({ bufferTimeMinutes }) => bufferTimeMinutes,
    minimumBookingNoticeMinutes: (service) => noticeMinutes(service),
    price: ({ priceCents }) => inEuro(priceCents),
    segments: ({ composite, segments }) => (composite ? segments : null),
    staff: async ({ id }, _, { loaders }) => {
      const providers = await loaders.providersByServiceId.load(id);
      const staff = await Promise.all(providers.map(({ staffId }) => loaders.staffById.load(staffId)));
      return staff.filter((person) => person !== null);
    },
  },
  ServiceSegment: {
    durationMinutes: ({ durationMin }) => durationMin,
    gapAfterMinutes: ({ gapAfterMin = 0 }) => gapAfterMin,
  },
  Restaurant: {
    __resolveReference: (reference) => reference,
    bookableServices: async ({ partner }, _, { loaders, viewer }) => {
      const company = partner && isPersonOrAdmin(viewer) ? await loaders.companyByPartnerId.load(partner.id) : null;
      if (company === null) return [];
      return (await loaders.servicesByCompanyId.load(company.id)).filter(({ isActive }) => isActive);
    },
  },
};
