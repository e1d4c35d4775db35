import { mergeResolvers } from '../../platform/graphql/merge-resolvers.js';
import type { Resolvers } from './__generated__/resolvers.js';
import { eventResolvers } from './events/event.resolvers.js';
import { experimentAssignmentResolvers } from './experiments/experiment-assignment.resolvers.js';
import { experimentResolvers } from './experiments/experiment.resolvers.js';
import { leadResolvers } from './leads/lead.resolvers.js';
import { whatsAppAccountResolvers } from './whatsapp/whatsapp-account.resolvers.js';

export const resolvers = mergeResolvers<Resolvers>(
  leadResolvers,
  eventResolvers,
  experimentResolvers,
  experimentAssignmentResolvers,
  whatsAppAccountResolvers,
);
