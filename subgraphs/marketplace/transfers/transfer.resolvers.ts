import { InvalidInput, NotFound, Conflict } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { IdempotencyKeyReused } from '../idempotency/idempotency.errors.js';
import { listTransfers } from './transfer.loader.js';

export const transferResolvers: Resolvers = {
  Query: {
    transfer: (_, { id }, { loaders }) => loaders.transferById.load(id),
    transfers: (_, { walletAddress, direction, status, ...page }, context) =>
      listTransfers(context, page, {
        walletAddress,
        direction: databaseWord(direction),
        status: databaseWord(status),
      }),
  },
  Mutation: {
    logTransfer: (_, { input: { direction, ...input } }, { services, uow }) =>
      resultOf(
        'LogTransferSuccess',
        async () => ({
          transfer: await services.transfers.log(uow, { ...input, direction: databaseWord(direction) }),
        }),
        [InvalidInput, IdempotencyKeyReused, Conflict],
      ),
    settleTransfer: (_, { input }, { services, uow }) =>
      resultOf('SettleTransferSuccess', async () => ({ transfer: await services.transfers.settle(uow, input) }), [
        NotFound,
      ]),
  },
  Transfer: {
    direction: ({ direction }) => graphqlName(direction),
    status: ({ status }) => graphqlName(status),
    fiat: ({ fiatAmount, fiatCurrency }) => ({ amount: fiatAmount, currency: fiatCurrency }),
    owner: ({ ownerId }, _, { loaders }) => (ownerId === null ? null : loaders.thinkerById.load(ownerId)),
    feeEvents: ({ id }, _, { loaders }) => loaders.feeEventsByTransferId.load(id),
  },
};
