import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { isPersonOrAdmin, requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import { periodOf } from '../../../platform/period.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { appointmentFilter, upcoming } from '../appointments/appointment.filter.js';
import { appointmentCriteria } from '../appointments/appointment.words.js';
import { callFilter } from '../calls/call.filter.js';
import { callCriteria } from '../calls/call.words.js';
import { coverageOf } from '../integrations/coverage.js';
import { isOfferedIn } from '../services/service.policy.js';
import { accessOf } from '../tenancy/access.js';

export const companyResolvers: Resolvers = {
  Query: {
    company: (_, { id }, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.companyById.load(id);
    },
    companies: (_, page, { services, uow, cursors }) => services.companies.list(uow, cursors, page),
  },
  Company: {
    __resolveReference: ({ id }, { loaders }) => loaders.companyById.load(id),
    status: ({ status }) => graphqlName(status),
    partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
    branches: ({ id }, _, { loaders }) => loaders.branchesByCompanyId.load(id),
    phoneNumbers: ({ id }, _, { loaders }) => loaders.phoneNumbersByCompanyId.load(id),
    staff: ({ id }, _, { loaders }) => loaders.staffByCompanyId.load(id),
    services: ({ id }, _, { loaders }) => loaders.servicesByCompanyId.load(id),
    calls: ({ id }, { filter, ...args }, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.callsByCompanyId.load({
        parentId: id,
        args,
        filter: callFilter(callCriteria(filter), loaders.now),
      });
    },
    callStats: ({ id }, { period }, { loaders }) =>
      loaders.callStats.load({ companyId: id, period: periodOf(period, loaders.now) }),
    appointments: ({ id }, { filter, ...args }, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.appointmentsByCompanyId.load({
        parentId: id,
        args,
        filter: appointmentFilter(appointmentCriteria(filter), loaders.now),
      });
    },
    nextAppointments: ({ id }, args, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.nextAppointmentsByCompanyId.load({ parentId: id, args, filter: upcoming(loaders.now) });
    },
    customers: ({ id }, args, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.customersByCompanyId.load({ parentId: id, args });
    },
    integrations: ({ id }, _, { loaders }) => loaders.integrationsByCompanyId.load(id),
    integrationCoverage: async ({ id }, _, { loaders, uow }) => {
      const access = await accessOf(uow);
      if (!access.may('see integrations', id)) return null;
      return coverageOf(await loaders.integrationsByCompanyId.load(id));
    },
  },
  BusinessPartner: {
    __resolveReference: ({ id }) => ({ id }),
    company: ({ id }, _, { loaders, viewer }) => (isPersonOrAdmin(viewer) ? loaders.companyByPartnerId.load(id) : null),
  },
  Branch: {
    __resolveReference: ({ id }, { loaders }) => loaders.branchById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    staff: ({ id }, _, { loaders }) => loaders.staffByBranchId.load(id),
    services: async ({ id, companyId }, _, { loaders }) => {
      const [services, further] = await Promise.all([
        loaders.servicesByCompanyId.load(companyId),
        loaders.furtherServicesByBranchId.load(id),
      ]);
      const furtherIds = further.map(({ serviceId }) => serviceId);
      return services.filter((service) => isOfferedIn(service, id, furtherIds));
    },
  },
};
