import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { optional } from '../tenancy/own-rows.js';
import { UnroutableNumber } from './call.errors.js';
import { callFilter } from './call.filter.js';
import { analyzedMessage, callCriteria, callMessage } from './call.words.js';

export const callResolvers: Resolvers = {
  Query: {
    call: (_, { id }, { loaders, viewer }) => {
      requirePersonOrAdmin(viewer);
      return loaders.callById.load(id);
    },
    calls: (_, { filter, ...args }, { services, uow, cursors, loaders }) =>
      services.calls.list(uow, cursors, { ...args, filter: callFilter(callCriteria(filter), loaders.now) }),
  },
  Mutation: {
    recordCall: (_, { input: { call } }, { services, uow }) =>
      resultOf('RecordCallSuccess', async () => ({ call: await services.calls.record(uow, callMessage(call)) }), [
        UnroutableNumber,
        InvalidInput,
      ]),
    completeCall: (_, { input: { call } }, { services, uow }) =>
      resultOf('CompleteCallSuccess', async () => ({ call: await services.calls.complete(uow, callMessage(call)) }), [
        UnroutableNumber,
        InvalidInput,
      ]),
    analyzeCall: (_, { input }, { services, uow }) =>
      resultOf(
        'AnalyzeCallSuccess',
        async () => ({ call: await services.calls.analyze(uow, analyzedMessage(input)) }),
        [UnroutableNumber, InvalidInput],
      ),
  },
  Call: {
    __resolveReference: ({ id }, { loaders }) => loaders.callById.load(id),
    company: ({ companyId }, _, { loaders }) => loaders.companyById.load(companyId),
    branch: ({ branchId }, _, { loaders }) => optional(loaders.branchById, branchId),
    phoneNumber: ({ phoneNumberId }, _, { loaders }) => optional(loaders.phoneNumberById, phoneNumberId),
    customer: ({ customerId }, _, { loaders }) => optional(loaders.customerById, customerId),
    staff: ({ staffId }, _, { loaders }) => optional(loaders.staffById, staffId),
    appointment: ({ appointmentId }, _, { loaders }) => optional(loaders.appointmentById, appointmentId),
    providerCallId: ({ retellCallId }) => retellCallId,
    direction: ({ direction }) => graphqlName(direction),
    status: ({ status }) => graphqlName(status),
    startedAt: ({ startTimestamp }) => startTimestamp,
    endedAt: ({ endTimestamp }) => endTimestamp,
    durationSeconds: ({ durationSec }) => durationSec,
    sentiment: ({ sentiment }) => sentiment && graphqlName(sentiment),
    isSuccessful: ({ callSuccessful }) => callSuccessful,
    outcome: ({ sessionOutcome }) => sessionOutcome && graphqlName(sessionOutcome),
    callerName: ({ customerName }) => customerName,
    customerLink: (call) => call,
  },
  CustomerLink: {
    status: ({ customerLinkStatus }) => graphqlName(customerLinkStatus),
    method: ({ customerLinkMethod }) => customerLinkMethod && graphqlName(customerLinkMethod),
    confidence: ({ customerLinkConfidence }) => customerLinkConfidence,
  },
};
