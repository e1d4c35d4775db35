import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { appointmentFilter } from '../appointments/appointment.filter.js';
import { appointmentCriteria } from '../appointments/appointment.words.js';
import { callFilter } from '../calls/call.filter.js';
import { callCriteria } from '../calls/call.words.js';
import { optional } from '../tenancy/own-rows.js';
import { CustomerExists } from './customer.errors.js';

export const customerResolvers: Resolvers = {
  Query: {
    customer: (_, { id }, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.customerById.load(id);
    },
    customers: (_, args, { services, uow, cursors }) => services.customers.list(uow, cursors, args),
  },
  Mutation: {
    createCustomer: (_, { input }, { services, uow }) =>
      resultOf('CreateCustomerSuccess', async () => ({ customer: await services.customers.create(uow, input) }), [
        CustomerExists,
        InvalidInput,
        NotFound,
      ]),
    updateCustomer: (_, { input: { status, ...input } }, { services, uow }) =>
      resultOf(
        'UpdateCustomerSuccess',
        async () => ({
          customer: await services.customers.update(uow, { ...input, status: status && databaseWord(status) }),
        }),
        [CustomerExists, InvalidInput, NotFound],
      ),
  },
  Customer: {
    __resolveReference: ({ id }, { loaders }) => loaders.customerById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    branch: ({ branchId }, _, { loaders }) => optional(loaders.branchById, branchId),
    kind: ({ customerType }) => graphqlName(customerType),
    status: ({ status }) => graphqlName(status),
    language: ({ notificationLanguage }) => notificationLanguage,
    calls: ({ id }, { filter, ...args }, { loaders }) =>
      loaders.callsByCustomerId.load({ parentId: id, args, filter: callFilter(callCriteria(filter), loaders.now) }),
    appointments: ({ id }, { filter, ...args }, { loaders }) =>
      loaders.appointmentsByCustomerId.load({
        parentId: id,
        args,
        filter: appointmentFilter(appointmentCriteria(filter), loaders.now),
      }),
  },
};
