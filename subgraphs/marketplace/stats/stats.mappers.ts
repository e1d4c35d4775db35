import type { Period } from '../../../platform/period.js';
import type { Dashboard } from './dashboard.js';
import type { MonitoringBadges, MortgageNumbers, TransferTotal } from './stats.service.js';

/** Counted when its fields are asked for. */
export type MarketplacePresenceStatsMapper = { readonly period: Period };
export type MarketplaceVoucherStatsMapper = { readonly period: Period };
export type MarketplaceMortgageStatsMapper = MortgageNumbers;
export type TransferTotalMapper = TransferTotal;
export type MarketplaceDashboardMapper = Dashboard;
/** Named as the old dashboard's clients know it. */
export type DashboardDayMapper = Dashboard['productionTimeline'][number];
export type MarketplaceMonitoringMapper = MonitoringBadges;
