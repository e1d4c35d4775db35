import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { ShopCategoryService } from './categories/category.service.js';
import { RateCommentService } from './comments/rate-comment.service.js';
import { CouponImportService } from './coupons/coupon-import.service.js';
import { CouponService } from './coupons/coupon.service.js';
import { FavoriteService } from './favorites/favorite.service.js';
import { DeliveryMemory } from './ingest/delivery-memory.js';
import { RateImportService } from './ingest/rate-import.service.js';
import { RateIngestService } from './ingest/rate-ingest.service.js';
import { ScrapeLogService } from './ingest/scrape-log.service.js';
import { WorkerToken } from './ingest/worker-token.js';
import { ContributorRequestService } from './members/contributor-request.service.js';
import { MemberService } from './members/member.service.js';
import { MergeProposalRejections } from './merges/merge-proposal-rejections.js';
import { MergeProposalService } from './merges/merge-proposal.service.js';
import { MergeService } from './merges/merge.service.js';
import { MetadataProposalService } from './metadata-proposals/metadata-proposal.service.js';
import { NotificationService } from './notifications/notification.service.js';
import { OptimiserService } from './optimiser/optimiser.service.js';
import { OverviewService } from './overview/overview.service.js';
import { BonusProgramService } from './programs/program.service.js';
import { ProposalCorrectionService } from './proposals/proposal-correction.service.js';
import { ProposalDecisionService } from './proposals/proposal-decision.service.js';
import { ProposalEffects } from './proposals/proposal-effects.js';
import { ProposalFeed } from './proposals/proposal.feed.js';
import { ProposalJournal } from './proposals/proposal.journal.js';
import { ProposalService } from './proposals/proposal.service.js';
import { ShopRateService } from './rates/rate.service.js';
import { RatesVisibility } from './rates/rates-visibility.js';
import type { ShopPointsSettings } from './settings.js';
import { ShopDirectory } from './shops/shop-directory.service.js';
import { ShopHierarchyService } from './shops/shop-hierarchy.service.js';
import { ShopService } from './shops/shop.service.js';
import { VariantScoreService } from './shops/variant-scores.service.js';
import { ShopVariantService } from './shops/variant.service.js';

export function createServices({ clock, newId, live }: ServiceDeps, settings: ShopPointsSettings) {
  const members = new MemberService();
  const notifications = new NotificationService({
    live,
    clock,
    members,
    retentionDays: settings.NOTIFICATION_RETENTION_DAYS,
  });
  const rejections = new MergeProposalRejections({ notifications });
  const merges = new MergeService({ clock, members, rejections });
  const mergeProposals = new MergeProposalService({ clock, members, notifications, merges });
  const shopDirectory = new ShopDirectory({
    newId,
    members,
    similarShops: mergeProposals,
    sameFrom: settings.SHOP_NAME_THRESHOLD,
  });
  const rates = new ShopRateService({ clock, members });
  const programs = new BonusProgramService({ members });
  const categories = new ShopCategoryService({ members });
  const favorites = new FavoriteService({ members });
  const ratesVisibility = new RatesVisibility(settings.RATES_VISIBILITY);
  const deliveries = new DeliveryMemory({ clock });
  const scrapeLog = new ScrapeLogService({ members });
  const rateIngest = new RateIngestService({ clock, shopDirectory, programs, categories, deliveries, scrapeLog });
  const journal = new ProposalJournal({ live });
  const proposals = new ProposalService({ clock, members, journal });
  const proposalDecisions = new ProposalDecisionService({
    clock,
    members,
    notifications,
    journal,
    effects: new ProposalEffects({ rates, shopDirectory }),
  });
  return {
    members,
    contributorRequests: new ContributorRequestService({ clock, members, notifications }),
    notifications,
    merges,
    mergeProposals,
    metadataProposals: new MetadataProposalService({ clock, members, notifications }),
    proposals,
    proposalDecisions,
    proposalCorrections: new ProposalCorrectionService({ clock, members, proposals, decisions: proposalDecisions }),
    proposalFeed: new ProposalFeed({ live, members }),
    overview: new OverviewService(),
    shops: new ShopService({ newId, members }),
    shopDirectory,
    shopHierarchy: new ShopHierarchyService({ newId, members }),
    variants: new ShopVariantService({ members }),
    variantScores: new VariantScoreService({ members }),
    categories,
    programs,
    favorites,
    rates,
    ratesVisibility,
    rateComments: new RateCommentService({ members, readers: notifications }),
    rateIngest,
    rateImport: new RateImportService({ members, rateIngest, scrapeLog }),
    scrapeLog,
    workerToken: new WorkerToken(settings.SCRAPER_TOKEN),
    coupons: new CouponService({ clock, members }),
    couponImport: new CouponImportService({ clock, members, deliveries, scrapeLog }),
    optimiser: new OptimiserService({ clock, members, visibility: ratesVisibility, favorites }),
  };
}

export type ShopPointsServices = ReturnType<typeof createServices>;
