import { badUserInput } from '../../../platform/errors/bad-user-input.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { periodOf } from '../../../platform/period.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { listEvents } from './event.loader.js';

const MAX_TYPES = 30;

export const eventResolvers: Resolvers = {
  Query: {
    marketplaceEvents: (_, { types, subjectType, subjectId, actorPublicId, period, ...page }, context) => {
      requireRole(context.viewer, 'admin', 'service');
      if (types && types.length > MAX_TYPES) throw badUserInput(`\`types\` has ${MAX_TYPES} entries at most.`);
      const within = periodOf(period, context.clock());
      return listEvents(context, page, { types, subjectType, subjectId, actorPublicId, period: within });
    },
  },
  MarketplaceEvent: {
    actor: ({ actorId }, _, { loaders }) => (actorId === null ? null : loaders.thinkerById.load(actorId)),
  },
};
