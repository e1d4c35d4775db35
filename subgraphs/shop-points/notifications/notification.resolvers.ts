import { NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import type { Resolvers, ResolversTypes } from '../__generated__/resolvers.js';
import type { ShopPointsContext } from '../context.js';
import type { Notification, NotificationLinkType } from './notification.entity.js';
import type { ShopNotificationReceivedMapper } from './notification.mappers.js';

export const notificationResolvers: Resolvers = {
  Query: {
    shopNotifications: (_, args, { services, uow, cursors }) => services.notifications.list(uow, cursors, args),
    unreadShopNotifications: (_, _args, { services, uow }) => services.notifications.unreadCount(uow),
  },

  Mutation: {
    markShopNotificationRead: (_, { input }, { services, uow }) =>
      resultOf(
        'MarkShopNotificationReadSuccess',
        async () => ({ notification: await services.notifications.markRead(uow, input.notificationId) }),
        [NotFound],
      ),
    markAllShopNotificationsRead: (_, { input }, { services, uow }) =>
      resultOf(
        'MarkAllShopNotificationsReadSuccess',
        async () => ({ count: await services.notifications.markAllRead(uow, input.upToId) }),
        [NotFound],
      ),
  },

  Subscription: {
    notificationReceived: {
      subscribe: (_, { after }, { services, viewer, signal }) => services.notifications.follow(viewer, after, signal),
      resolve: (entry: ShopNotificationReceivedMapper) => entry,
    },
  },

  ShopNotificationReceived: {
    cursor: ({ sequence }) => sequence,
    notification: ({ payload }, _, { loaders }) => loaders.notificationById.load(payload.notificationId),
  },

  ShopNotification: {
    id: ({ id }) => String(id),
    type: ({ notificationType }) => notificationType,
    link: linkOf,
  },
};

type Link = Awaited<ResolversTypes['ShopNotificationLink']> | null;
type Loaders = ShopPointsContext['loaders'];

/** What is gone, or not for the reader to see, is null. */
async function linkOf({ linkType, linkId }: Notification, _: unknown, { loaders }: ShopPointsContext): Promise<Link> {
  if (linkType === null || linkId === null) return null;
  return LINKS[linkType](loaders, linkId);
}

const LINKS: Readonly<Record<NotificationLinkType, (loaders: Loaders, id: number) => Promise<Link>>> = {
  proposal: async ({ proposalById }, id) => tagged('Proposal', await proposalById.load(id)),
  merge_proposal: async ({ mergeProposalById }, id) => tagged('ShopMergeProposal', await mergeProposalById.load(id)),
  metadata_proposal: async ({ metadataProposalById }, id) =>
    tagged('ShopMetadataProposal', await metadataProposalById.load(id)),
  rate: async ({ rateById }, id) => tagged('ShopProgramRate', await rateById.load(id)),
  contributor_request: async ({ contributorRequestById }, id) =>
    tagged('ShopContributorRequest', await contributorRequestById.load(id)),
};

function tagged<Name extends string, Row extends object>(name: Name, row: Row | null) {
  return row === null ? null : { ...row, __typename: name };
}
