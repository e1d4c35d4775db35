import { graphqlName } from '../../../platform/graphql/enum-words.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { lastDaysBefore, periodOf, type Period, type PeriodInput } from '../../../platform/period.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { MarketplaceContext } from '../context.js';

export const statsResolvers: Resolvers = {
  Query: {
    marketplacePresenceStats: (_, { period }, context) => ({ period: statsPeriod(context, period) }),
    marketplaceVoucherStats: (_, { period }, context) => ({ period: statsPeriod(context, period) }),
    marketplaceMortgageStats: (_, __, { services, uow }) => services.stats.mortgages(uow),
    marketplaceTransferTotals: (_, { period }, context) =>
      context.services.stats.transfers(context.uow, statsPeriod(context, period)),
    marketplaceDashboard: (_, __, { services, uow }) => services.stats.dashboard(uow),
    marketplaceMonitoring: (_, __, { services, uow }) => services.stats.badges(uow),
  },
  MarketplacePresenceStats: {
    activeSessions: (_, __, { services, uow }) => services.stats.activeSessions(uow),
    popularPairCodes: ({ period }, _, { services, uow }) => services.stats.popularPairCodes(uow, period),
  },
  MarketplaceVoucherStats: {
    bookingsPerDay: ({ period }, _, { services, uow }) => services.stats.bookingsPerDay(uow, period),
    templateUtilisation: ({ period }, _, { services, uow }) => services.stats.templateUtilisation(uow, period),
  },
  TransferTotal: {
    direction: ({ direction }) => graphqlName(direction),
    fiat: ({ fiat, currency }) => ({ amount: fiat, currency }),
  },
  DashboardDay: { day: ({ date }) => date },
  MarketplaceDashboard: {
    recentEvents: (_, __, { services, uow }) => services.stats.recentEvents(uow),
  },
};

/** @throws `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT` */
function statsPeriod({ viewer, clock }: MarketplaceContext, input: PeriodInput | null | undefined): Period {
  requireRole(viewer, 'admin', 'service');
  const now = clock();
  return periodOf(input, now, () => lastDaysBefore(now, 30));
}
