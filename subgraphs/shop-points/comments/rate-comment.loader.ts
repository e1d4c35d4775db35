import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RateComment } from './rate-comment.entity.js';

export function rateCommentLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    commentsByRateId: connectionByParent(uow, cursors, {
      entity: RateComment,
      name: 'ShopProgramRate.comments',
      parent: 'rateId',
      order: newestFirst,
    }),
  };
}
