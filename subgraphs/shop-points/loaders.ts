import type { CursorCodec } from '../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { categoryLoaders } from './categories/category.loader.js';
import { rateCommentLoaders } from './comments/rate-comment.loader.js';
import { couponLoaders } from './coupons/coupon.loader.js';
import { favoriteLoaders } from './favorites/favorite.loader.js';
import { shopJobLoaders } from './jobs/shop-job.loader.js';
import { memberLoaders } from './members/member.loader.js';
import { mergeLoaders } from './merges/merge.loader.js';
import { metadataProposalLoaders } from './metadata-proposals/metadata-proposal.loader.js';
import { notificationLoaders } from './notifications/notification.loader.js';
import { optimiserLoaders } from './optimiser/optimiser.loader.js';
import { programLoaders } from './programs/program.loader.js';
import { proposalLoaders } from './proposals/proposal.loader.js';
import { rateLoaders } from './rates/rate.loader.js';
import type { ShopPointsServices } from './services.js';
import { shopLoaders } from './shops/shop.loader.js';

export function createLoaders(uow: UnitOfWork, services: ShopPointsServices, cursors: CursorCodec) {
  return {
    ...shopLoaders(uow, services.shopDirectory),
    ...categoryLoaders(uow),
    ...programLoaders(uow),
    ...rateLoaders(uow, cursors, services.ratesVisibility),
    ...rateCommentLoaders(uow, cursors),
    ...couponLoaders(uow),
    ...favoriteLoaders(uow),
    ...optimiserLoaders(uow, services),
    ...memberLoaders(uow, services.members),
    ...proposalLoaders(uow, cursors),
    ...mergeLoaders(uow),
    ...metadataProposalLoaders(uow),
    ...notificationLoaders(uow),
    ...shopJobLoaders(uow, cursors),
  };
}

export type ShopPointsLoaders = ReturnType<typeof createLoaders>;
