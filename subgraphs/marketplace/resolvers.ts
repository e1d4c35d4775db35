import { mergeResolvers } from '../../platform/graphql/merge-resolvers.js';
import type { Resolvers } from './__generated__/resolvers.js';
import { bookingResolvers } from './bookings/booking.resolvers.js';
import { calendarFeedResolvers } from './calendar/calendar-feed.resolvers.js';
import { contractResolvers } from './contracts/contract.resolvers.js';
import { eventResolvers } from './event-log/event.resolvers.js';
import { feeResolvers } from './fees/fee.resolvers.js';
import { mortgageResolvers } from './mortgages/mortgage.resolvers.js';
import { presenceResolvers } from './presence/presence.resolvers.js';
import { roomResolvers } from './rooms/room.resolvers.js';
import { settlementResolvers } from './settlements/settlement.resolvers.js';
import { statsResolvers } from './stats/stats.resolvers.js';
import { thinkerResolvers } from './thinkers/thinker.resolvers.js';
import { transferResolvers } from './transfers/transfer.resolvers.js';
import { voucherResolvers } from './vouchers/voucher.resolvers.js';

export const resolvers = mergeResolvers<Resolvers>(
  thinkerResolvers,
  presenceResolvers,
  voucherResolvers,
  bookingResolvers,
  calendarFeedResolvers,
  feeResolvers,
  settlementResolvers,
  roomResolvers,
  mortgageResolvers,
  contractResolvers,
  transferResolvers,
  eventResolvers,
  statsResolvers,
);
