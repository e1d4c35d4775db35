import { SignInAttempt } from '../../platform/passwords/sign-in-attempt.entity.js';
import { defineSubgraph } from '../../platform/subgraph/define.js';
import { ShopCategory } from './categories/shop-category.entity.js';
import { RateComment } from './comments/rate-comment.entity.js';
import { Coupon } from './coupons/coupon.entity.js';
import { FavoriteProgram } from './favorites/favorite-program.entity.js';
import { ShopJobRun } from './jobs/shop-job-run.entity.js';
import { ShopJob } from './jobs/shop-job.entity.js';
import { shopJobs } from './jobs/shop-job.jobs.js';
import { IngestBatch } from './ingest/ingest-batch.entity.js';
import { ScrapeLog } from './ingest/scrape-log.entity.js';
import { legacyRoutes } from './legacy-http/legacy.routes.js';
import { createLoaders } from './loaders.js';
import { ContributorRequest } from './members/contributor-request.entity.js';
import { ShopMember } from './members/shop-member.entity.js';
import { ShopMerge } from './merges/shop-merge.entity.js';
import { ShopMergeItem } from './merges/shop-merge-item.entity.js';
import { ShopMergeProposal } from './merges/shop-merge-proposal.entity.js';
import { ShopMetadataProposal } from './metadata-proposals/shop-metadata-proposal.entity.js';
import { migrations } from './migrations/index.js';
import { Notification } from './notifications/notification.entity.js';
import { BonusProgram } from './programs/bonus-program.entity.js';
import { Proposal } from './proposals/proposal.entity.js';
import { ProposalAuditTrail } from './proposals/proposal-audit-trail.entity.js';
import { ProposalVote } from './proposals/proposal-vote.entity.js';
import { ShopProgramRate } from './rates/shop-program-rate.entity.js';
import { resolvers } from './resolvers.js';
import { retentionJobs } from './retention.jobs.js';
import { createServices } from './services.js';
import { settings } from './settings.js';
import { Shop } from './shops/shop.entity.js';
import { ShopMain } from './shops/shop-main.entity.js';
import { ShopVariant } from './shops/shop-variant.entity.js';
import { MemberLogin } from './sign-in/member-login.entity.js';
import { MemberSession } from './sign-in/member-session.entity.js';
import { StagedImport } from './staged-imports/staged-import.entity.js';

/** The bonus-point shops: brands and their names, programmes, and what these give where and since when. */
export default defineSubgraph({
  name: 'shop-points',
  settings,
  entities: [
    BonusProgram,
    ContributorRequest,
    Coupon,
    FavoriteProgram,
    IngestBatch,
    MemberLogin,
    MemberSession,
    Notification,
    Proposal,
    ProposalAuditTrail,
    ProposalVote,
    RateComment,
    ScrapeLog,
    Shop,
    ShopCategory,
    ShopJob,
    ShopJobRun,
    ShopMain,
    ShopMember,
    ShopMerge,
    ShopMergeItem,
    ShopMergeProposal,
    ShopMetadataProposal,
    ShopProgramRate,
    ShopVariant,
    SignInAttempt,
    StagedImport,
  ],
  migrations,
  resolvers,
  createServices,
  createLoaders,
  routes: [legacyRoutes],
  jobs: (services, { database, clock }) => [
    ...retentionJobs({ database, clock }, services.notificationRetentionDays),
    ...shopJobs(services, database),
  ],
  // Loaded when it is needed: making up data takes a library that a second start can do without.
  loadDemo: async (uow, deps, now) => (await import('./demo/demo.js')).loadDemo(uow, deps, now),
});
