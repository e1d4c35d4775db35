import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { isAdmin, requireRole } from '../../../platform/identity/viewer.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { referenced } from '../database/referenced.js';
import { isIssuer } from '../vouchers/voucher.policy.js';
import { Fee } from './fee.entity.js';

export const feeResolvers: Resolvers = {
  Query: {
    fees: (_, __, { viewer, uow }) => {
      requireRole(viewer, 'admin', 'service');
      return uow.read((manager) => manager.find(Fee, { order: { id: 'ASC' } }));
    },
  },
  Mutation: {
    configureFee: (_, { input }, { services, uow }) =>
      resultOf('ConfigureFeeSuccess', async () => ({ fee: await services.fees.configure(uow, input) }), [
        InvalidInput,
        NotFound,
      ]),
  },
  VoucherBooking: {
    feeEvents: async (booking, _, { viewer, loaders }) => {
      const oneself = isAdmin(viewer) ? null : await loaders.viewerThinker();
      if (!isAdmin(viewer) && !isIssuer(viewer, oneself?.id ?? null, booking)) return null;
      return loaders.feeEventsByBookingId.load(booking.id);
    },
  },
  Fee: {
    scope: ({ scope }) => graphqlName(scope),
    isActive: ({ active }) => active,
    fixed: ({ fixedAmount, currency }) => ({ amount: fixedAmount, currency }),
    beneficiary: ({ meta: { beneficiaryPublicId } }, _, { loaders }) =>
      beneficiaryPublicId === undefined ? null : loaders.thinkerByPublicId.load(beneficiaryPublicId),
  },
  FeeEvent: {
    fee: ({ feeId }, _, { loaders }) => referenced(loaders.feeById, feeId),
    amount: ({ amountCents, currency }) => ({ amount: amountCents, currency }),
    kind: ({ kind }) => graphqlName(kind),
    part: ({ part }) => graphqlName(part),
    beneficiary: ({ beneficiaryId }, _, { loaders }) =>
      beneficiaryId === null ? null : loaders.thinkerById.load(beneficiaryId),
    settlement: ({ settlementId }, _, { loaders }) =>
      settlementId === null ? null : loaders.settlementById.load(settlementId),
  },
};
