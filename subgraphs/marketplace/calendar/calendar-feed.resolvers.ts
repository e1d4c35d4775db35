import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { calendarPath } from './calendar.routes.js';

export const calendarFeedResolvers: Resolvers = {
  Query: {
    calendarFeeds: (_, __, { services, uow }) => services.calendarFeeds.own(uow),
  },
  Mutation: {
    createCalendarFeed: (_, { input: { kind, voucherId } }, { services, uow }) =>
      resultOf(
        'CreateCalendarFeedSuccess',
        async () => {
          const { feed, secret } = await services.calendarFeeds.create(uow, { kind: databaseWord(kind), voucherId });
          return { feed, feedPath: calendarPath(secret) };
        },
        [InvalidInput, NotFound, Conflict],
      ),
    revokeCalendarFeed: (_, { input }, { services, uow }) =>
      resultOf('RevokeCalendarFeedSuccess', async () => ({ feed: await services.calendarFeeds.revoke(uow, input) }), [
        NotFound,
      ]),
  },
  CalendarFeed: {
    kind: ({ kind }) => graphqlName(kind),
    voucher: ({ voucherId }, _, { loaders }) => (voucherId === null ? null : loaders.voucherById.load(voucherId)),
  },
};
