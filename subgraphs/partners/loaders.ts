import type { CursorCodec } from '../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { businessPartnerLoaders } from './business-partners/business-partner.loader.js';
import { partnerKpisLoaders } from './kpis/partner-kpis.loader.js';
import { recommendationLoaders } from './recommendations/recommendation.loader.js';
import { restaurantLoaders } from './restaurants/restaurant.loader.js';
import { userLoaders } from './users/user.loader.js';
import { visibilityLoaders } from './visibility/visibility.loader.js';

export function createLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    ...userLoaders(uow),
    ...businessPartnerLoaders(uow),
    ...partnerKpisLoaders(uow),
    ...visibilityLoaders(uow, cursors),
    ...recommendationLoaders(uow, cursors),
    ...restaurantLoaders(uow),
  };
}

export type PartnersLoaders = ReturnType<typeof createLoaders>;
