import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { periodOf } from '../../../platform/period.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { referenced } from '../database/referenced.js';
import { IdempotencyKeyReused } from '../idempotency/idempotency.errors.js';
import { moneyOf } from '../money/money.js';
import { slotsToBook } from './available-slots.js';
import { VoucherNotTransferable } from './voucher.errors.js';
import { listVouchers } from './voucher.loader.js';
import { maySeeNumbers } from './voucher.policy.js';
import { slotId } from './voucher.slots.js';
import type { VoucherStatus } from './voucher.states.js';
import { readTerms } from './voucher.terms.js';
import { allTime } from './voucher-stats.loader.js';

export const voucherResolvers: Resolvers = {
  Query: {
    voucher: (_, { id }, { loaders }) => loaders.voucherById.load(id),
    vouchers: (_, { status, serviceType, ...page }, context) =>
      listVouchers(context, page, { status: databaseWord(status), serviceType }),
    voucherTemplates: async (_, __, { loaders }) => [...(await loaders.voucherTemplates())],
  },
  Mutation: {
    issueVoucher: (_, { input }, { services, uow }) =>
      resultOf('IssueVoucherSuccess', async () => ({ voucher: await services.vouchers.issue(uow, input) }), [
        InvalidInput,
        NotFound,
        IdempotencyKeyReused,
        Conflict,
      ]),
    revokeVoucher: (_, { input }, { services, uow }) =>
      resultOf('RevokeVoucherSuccess', async () => ({ voucher: await services.vouchers.revoke(uow, input) }), [
        InvalidInput,
        NotFound,
        IdempotencyKeyReused,
        Conflict,
      ]),
    consumeVoucher: (_, { input }, { services, uow }) =>
      resultOf('ConsumeVoucherSuccess', async () => ({ voucher: await services.vouchers.consume(uow, input) }), [
        InvalidInput,
        NotFound,
        IdempotencyKeyReused,
        Conflict,
      ]),
    transferVoucher: (_, { input }, { services, uow, loaders }) =>
      resultOf(
        'TransferVoucherSuccess',
        async () => {
          const voucherId = await services.voucherTransfers.transfer(uow, input);
          return { voucherId, voucher: await loaders.voucherById.load(voucherId) };
        },
        [InvalidInput, NotFound, VoucherNotTransferable, IdempotencyKeyReused, Conflict],
      ),
    createVoucherTemplate: (_, { input }, { services, uow }) =>
      resultOf(
        'CreateVoucherTemplateSuccess',
        async () => ({ template: await services.voucherTemplates.create(uow, input) }),
        [InvalidInput, Conflict],
      ),
    updateVoucherTemplate: (_, { input }, { services, uow }) =>
      resultOf(
        'UpdateVoucherTemplateSuccess',
        async () => ({ template: await services.voucherTemplates.update(uow, input) }),
        [InvalidInput, NotFound],
      ),
    removeVoucherTemplate: (_, { input }, { services, uow }) =>
      resultOf(
        'RemoveVoucherTemplateSuccess',
        async () => ({ template: await services.voucherTemplates.remove(uow, input) }),
        [NotFound],
      ),
  },
  Voucher: {
    __resolveReference: ({ id }, { loaders }) => loaders.voucherById.load(id),
    issuer: ({ issuerId }, _, { loaders }) => referenced(loaders.thinkerById, issuerId),
    holder: ({ holderId }, _, { loaders }) => (holderId === null ? null : loaders.thinkerById.load(holderId)),
    partner: ({ partnerId }) => (partnerId === null ? null : { id: partnerId }),
    price: ({ priceAmount, priceCurrency }) => moneyOf(priceAmount, priceCurrency),
    status: ({ status }) => graphqlName(status),
    isTransferable: ({ transferable }) => transferable,
    terms: ({ terms }) => readTerms(terms),
    template: async ({ terms, serviceType }, _, { loaders }) => {
      const templates = await loaders.voucherTemplates();
      const named = readTerms(terms).template;
      if (named !== null) return templates.find(({ id }) => id === named) ?? null;
      return templates.find((template) => template.serviceType === serviceType) ?? null;
    },
    availableSlots: (voucher, args, { loaders }) => slotsToBook(voucher, args, loaders),
  },
  VoucherSlot: {
    id: (slot) => slotId(slot),
    startsAt: ({ start }) => start,
    endsAt: ({ end }) => end,
  },
  VoucherTemplate: {
    durationMinutes: ({ defaultDuration }) => defaultDuration,
    terms: ({ defaultTerms }) => readTerms(defaultTerms),
  },
  VoucherStats: {
    vouchers: (key, _, { loaders }) => loaders.voucherCounts.load(key),
    bookings: (key, _, { loaders }) => loaders.bookingCounts.load(key),
    fees: (key, _, { loaders }) => loaders.feeTotals.load(key),
  },
  BusinessPartner: {
    __resolveReference: ({ id }) => (entityId(id) === null ? null : { id }),
    vouchers: ({ id }, { status, ...args }, { loaders }) =>
      loaders.vouchersByPartnerId.load({ parentId: id, args, ...inStatus(databaseWord(status)) }),
    voucherStats: ({ id }, { period }, { viewer, loaders }) =>
      maySeeNumbers(viewer, id)
        ? { partnerId: id, period: periodOf(period, loaders.requestedAt, () => allTime) }
        : null,
  },
  Thinker: {
    issuedVouchers: ({ id }, { status, ...args }, { loaders }) =>
      loaders.vouchersByIssuerId.load({ parentId: id, args, ...inStatus(databaseWord(status)) }),
    heldVouchers: ({ id }, { status, ...args }, { loaders }) =>
      loaders.vouchersByHolderId.load({ parentId: id, args, ...inStatus(databaseWord(status)) }),
  },
};

function inStatus(status: VoucherStatus | undefined) {
  return status === undefined ? {} : { filter: { where: 'item.status = :status', parameters: { status } } };
}
