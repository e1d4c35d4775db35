import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { ShopCategoryService } from './categories/category.service.js';
import { RateCommentService } from './comments/rate-comment.service.js';
import { CouponImportService } from './coupons/coupon-import.service.js';
import { CouponService } from './coupons/coupon.service.js';
import { FavoriteService } from './favorites/favorite.service.js';
import { DeliveryMemory } from './ingest/delivery-memory.js';
import { deduplication } from './jobs/deduplication.job-type.js';
import { JobRunner } from './jobs/job-runner.js';
import { ShopJobRunService } from './jobs/shop-job-run.service.js';
import { ShopJobService } from './jobs/shop-job.service.js';
import { RateImportService } from './ingest/rate-import.service.js';
import { RateIngestService } from './ingest/rate-ingest.service.js';
import { ScrapeLogService } from './ingest/scrape-log.service.js';
import { WorkerToken } from './ingest/worker-token.js';
import { ClientOrigins } from './legacy-http/client-origins.js';
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
import { feedScraper } from './scrapers/feed-scraper.js';
import { SCRAPED_PROGRAMS } from './scrapers/programs.js';
import { scrapeJobType } from './scrapers/scrape.job-type.js';
import type { ShopPointsSettings } from './settings.js';
import { ShopClearingService } from './shops/shop-clearing.service.js';
import { ShopDirectory } from './shops/shop-directory.service.js';
import { ShopHierarchyService } from './shops/shop-hierarchy.service.js';
import { ShopService } from './shops/shop.service.js';
import { VariantScoreService } from './shops/variant-scores.service.js';
import { ShopVariantService } from './shops/variant.service.js';
import { MemberLoginService } from './sign-in/member-login.service.js';
import { MemberPasswords } from './sign-in/member-passwords.js';
import { MemberSessionService } from './sign-in/member-session.service.js';
import { stagedImportJobTypes } from './staged-imports/staged-import.job-types.js';
import { StagedImportService } from './staged-imports/staged-import.service.js';

export function createServices(
  { clock, newId, live, database, outbox, log, hashEmail }: ServiceDeps,
  settings: ShopPointsSettings,
) {
  const members = new MemberService();
  const notifications = new NotificationService({ live, members });
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
  const couponImport = new CouponImportService({ clock, members, deliveries, scrapeLog });
  const jobs = new ShopJobService({ clock, members });
  const jobRuns = new ShopJobRunService({ clock, outbox, members, jobs });
  const stagedImports = new StagedImportService({ clock, newId, members, runs: jobRuns });
  const scraper = feedScraper({ allowPrivateAddresses: settings.SHOP_FEED_PRIVATE_ADDRESSES });
  const jobRunner = new JobRunner({
    database,
    clock,
    log,
    types: [
      deduplication({ shopDirectory, merges }),
      ...SCRAPED_PROGRAMS.map((scraped) => scrapeJobType(scraped, { rateIngest, scraper })),
      ...stagedImportJobTypes({ rateIngest, couponImport, stagedImports }),
    ],
  });
  const memberSessions = new MemberSessionService({ database, clock });
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
    memberSessions,
    memberLogins: new MemberLoginService({
      database,
      clock,
      newId,
      hashEmail,
      passwords: new MemberPasswords(),
      sessions: memberSessions,
    }),
    clientOrigins: new ClientOrigins(settings.EXTENSION_ORIGINS),
    secureCookies: settings.SECURE_COOKIES,
    contributorRequests: new ContributorRequestService({ clock, members, notifications }),
    notifications,
    notificationRetentionDays: settings.NOTIFICATION_RETENTION_DAYS,
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
    shopClearing: new ShopClearingService({ members }),
    shopHierarchy: new ShopHierarchyService({ clock, newId, members, merges, rejections }),
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
    couponImport,
    jobs,
    jobRuns,
    jobRunner,
    stagedImports,
    optimiser: new OptimiserService({ clock, members, visibility: ratesVisibility, favorites }),
  };
}

export type ShopPointsServices = ReturnType<typeof createServices>;
