import { connection } from '../../../platform/connections/connection.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { periodOf } from '../../../platform/period.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { TooManyEvents } from './event.errors.js';
import { allEvents, whereEvent } from './event.lists.js';
import { requireEventReader } from './event.policy.js';

export const eventResolvers: Resolvers = {
  Query: {
    marketingEvents: (_, { filter, ...args }, context) => {
      requireEventReader(context.viewer);
      const conditions = {
        ...filter,
        types: filter?.types?.map((type) => databaseWord(type)),
        period: periodOf(filter?.period, context.clock()),
      };
      return connection(context, allEvents, args, whereEvent(conditions));
    },
  },
  Mutation: {
    trackEvents: (_, { input: { events, visitor } }, { services, uow }) =>
      resultOf(
        'TrackEventsSuccess',
        () =>
          services.events.track(
            uow,
            events.map((event) => ({ ...event, type: databaseWord(event.type) })),
            visitor ?? {},
          ),
        [InvalidInput, TooManyEvents],
      ),
  },
  Lead: {
    events: ({ id }, args, { loaders }) => loaders.eventsByUser.load({ parentId: id, args }),
  },
  MarketingEvent: {
    type: ({ type }) => graphqlName(type),
    deviceType: ({ deviceType }) => deviceType && graphqlName(deviceType),
  },
};
