import { mergeResolvers } from '../../platform/graphql/merge-resolvers.js';
import type { Resolvers } from './__generated__/resolvers.js';
import { categoryResolvers } from './categories/category.resolvers.js';
import { rateCommentResolvers } from './comments/rate-comment.resolvers.js';
import { couponResolvers } from './coupons/coupon.resolvers.js';
import { favoriteResolvers } from './favorites/favorite.resolvers.js';
import { ingestResolvers } from './ingest/ingest.resolvers.js';
import { shopJobResolvers } from './jobs/shop-job.resolvers.js';
import { memberResolvers } from './members/member.resolvers.js';
import { mergeResolvers as shopMergeResolvers } from './merges/merge.resolvers.js';
import { metadataProposalResolvers } from './metadata-proposals/metadata-proposal.resolvers.js';
import { notificationResolvers } from './notifications/notification.resolvers.js';
import { optimiserResolvers } from './optimiser/optimiser.resolvers.js';
import { overviewResolvers } from './overview/overview.resolvers.js';
import { programResolvers } from './programs/program.resolvers.js';
import { proposalResolvers } from './proposals/proposal.resolvers.js';
import { rateResolvers } from './rates/rate.resolvers.js';
import { shopResolvers } from './shops/shop.resolvers.js';

export const resolvers = mergeResolvers<Resolvers>(
  shopResolvers,
  categoryResolvers,
  programResolvers,
  rateResolvers,
  rateCommentResolvers,
  couponResolvers,
  favoriteResolvers,
  ingestResolvers,
  optimiserResolvers,
  memberResolvers,
  proposalResolvers,
  shopMergeResolvers,
  metadataProposalResolvers,
  notificationResolvers,
  overviewResolvers,
  shopJobResolvers,
);
