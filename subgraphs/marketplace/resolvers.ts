import { mergeResolvers } from '../../platform/graphql/merge-resolvers.js';
import type { Resolvers } from './__generated__/resolvers.js';
import { bookingResolvers } from './bookings/booking.resolvers.js';
import { feeResolvers } from './fees/fee.resolvers.js';
import { mortgageResolvers } from './mortgages/mortgage.resolvers.js';
import { presenceResolvers } from './presence/presence.resolvers.js';
import { roomResolvers } from './rooms/room.resolvers.js';
import { settlementResolvers } from './settlements/settlement.resolvers.js';
import { thinkerResolvers } from './thinkers/thinker.resolvers.js';
import { voucherResolvers } from './vouchers/voucher.resolvers.js';

export const resolvers = mergeResolvers<Resolvers>(
  thinkerResolvers,
  presenceResolvers,
  voucherResolvers,
  bookingResolvers,
  feeResolvers,
  settlementResolvers,
  roomResolvers,
  mortgageResolvers,
);
