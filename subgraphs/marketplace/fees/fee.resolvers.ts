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
  },
  FeeEvent: {
    fee: ({ feeId }, _, { loaders }) => referenced(loaders.feeById, feeId),
    amount: ({ amountCents, currency }) => ({ amount: amountCents, currency }),
    kind: ({ kind }) => graphqlName(kind),
    part: ({ part }) => graphqlName(part),
    settlement: ({ settlementId }, _, { loaders }) =>
      settlementId === null ? null : loaders.settlementById.load(settlementId),
  },
};
