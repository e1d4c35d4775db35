import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { inStatus, listSettlements } from './settlement.loader.js';
import { invoicePath, linesPath } from './settlement.paths.js';

export const settlementResolvers: Resolvers = {
  Query: {
    settlement: (_, { id }, { loaders }) => loaders.settlementById.load(id),
    settlements: (_, { status, beneficiaryPublicId, from, to, ...page }, context) =>
      listSettlements(context, page, { status: databaseWord(status), beneficiaryPublicId, from, to }),
  },
  Mutation: {
    runSettlements: (_, { input }, { services, uow, signal }) =>
      resultOf(
        'RunSettlementsSuccess',
        async () => ({ createdCount: await services.settlements.run(uow, input, signal) }),
        [InvalidInput],
      ),
    invoiceSettlement: (_, { input }, { services, uow }) =>
      resultOf(
        'InvoiceSettlementSuccess',
        async () => ({ settlement: await services.settlements.invoice(uow, input) }),
        [NotFound, Conflict],
      ),
    paySettlement: (_, { input }, { services, uow }) =>
      resultOf('PaySettlementSuccess', async () => ({ settlement: await services.settlements.pay(uow, input) }), [
        NotFound,
        Conflict,
      ]),
  },
  Settlement: {
    __resolveReference: ({ id }, { loaders }) => loaders.settlementById.load(id),
    beneficiary: ({ beneficiaryId }, _, { loaders }) => loaders.thinkerById.load(beneficiaryId),
    partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
    total: ({ totalCents, currency }) => ({ amount: totalCents, currency }),
    status: ({ status }) => graphqlName(status),
    invoicePath: (settlement) => (settlement.status === 'open' ? null : invoicePath(settlement)),
    linesPath,
    feeEvents: ({ id }, args, { loaders }) => loaders.feeEventsBySettlementId.load({ parentId: id, args }),
  },
  BusinessPartner: {
    settlements: ({ id }, { status, ...args }, { loaders }) =>
      loaders.settlementsByPartnerId.load({
        parentId: id,
        args,
        ...(status && { filter: inStatus(databaseWord(status)) }),
      }),
  },
};
