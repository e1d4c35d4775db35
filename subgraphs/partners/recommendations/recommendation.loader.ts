import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PlatformRecommendation } from './platform-recommendation.entity.js';
import { openStatuses } from './recommendation.states.js';

export function recommendationLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    recommendationsByPartnerId: connectionByParent(uow, cursors, {
      entity: PlatformRecommendation,
      name: 'BusinessPartner.recommendations',
      parent: 'partnerId',
      order: newestFirst,
    }),
  };
}

export const onlyOpen = { where: 'item.status IN (:...open)', parameters: { open: openStatuses } };
