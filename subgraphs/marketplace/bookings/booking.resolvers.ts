import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { referenced } from '../database/referenced.js';
import { IdempotencyKeyReused } from '../idempotency/idempotency.errors.js';
import { CancelWindowClosed, SlotTaken, VoucherExpired, VoucherNotBookable } from './booking.errors.js';
import { upcoming } from './booking.loader.js';
import { cancellableUntil } from './booking.policy.js';
import type { VoucherBookingChange } from './booking.stream.js';

export const bookingResolvers: Resolvers = {
  Query: {
    voucherBooking: (_, { id }, { loaders }) => loaders.bookingById.load(id),
  },
  Mutation: {
    bookVoucher: (_, { input }, { services, uow }) =>
      resultOf('BookVoucherSuccess', async () => ({ booking: await services.bookings.book(uow, input) }), [
        InvalidInput,
        NotFound,
        SlotTaken,
        VoucherExpired,
        VoucherNotBookable,
        IdempotencyKeyReused,
        Conflict,
      ]),
    cancelBooking: (_, { input }, { services, uow }) =>
      resultOf('CancelBookingSuccess', async () => ({ booking: await services.bookings.cancel(uow, input) }), [
        InvalidInput,
        NotFound,
        CancelWindowClosed,
        IdempotencyKeyReused,
        Conflict,
      ]),
  },
  Subscription: {
    voucherBookingChanged: {
      subscribe: (_, args, { services, viewer, signal }) => services.bookings.follow(viewer, args, signal),
      resolve: (change: VoucherBookingChange) => change,
    },
  },
  VoucherBookingChange: {
    cursor: ({ sequence }) => sequence,
    kind: ({ payload }) => graphqlName(payload.kind),
    occurredAt: ({ createdAt }) => createdAt,
    booking: ({ payload }, _, { loaders }) => loaders.bookingById.load(payload.bookingId),
  },
  VoucherBooking: {
    __resolveReference: ({ id }, { loaders }) => loaders.bookingById.load(id),
    voucher: ({ voucherId }, _, { loaders }) => referenced(loaders.voucherById, voucherId),
    issuer: ({ issuerId }, _, { loaders }) => referenced(loaders.thinkerById, issuerId),
    holder: ({ holderId }, _, { loaders }) => referenced(loaders.thinkerById, holderId),
    startsAt: ({ slotStart }) => slotStart,
    endsAt: ({ slotEnd }) => slotEnd,
    status: ({ status }) => graphqlName(status),
    cancellableUntil: async (booking, _, { loaders }) =>
      cancellableUntil(booking, await referenced(loaders.voucherById, booking.voucherId)),
  },
  Voucher: {
    bookings: ({ id }, args, { loaders }) => loaders.bookingsByVoucherId.load({ parentId: id, args }),
  },
  Thinker: {
    upcomingBookings: ({ id }, { from, ...args }, { loaders }) =>
      loaders.agendaByHolderId.load({ parentId: id, args, filter: upcoming(from ?? loaders.requestedAt) }),
  },
  BusinessPartner: {
    upcomingBookings: ({ id }, { from, ...args }, { loaders }) =>
      loaders.agendaByPartnerId.load({ parentId: id, args, filter: upcoming(from ?? loaders.requestedAt) }),
  },
};
