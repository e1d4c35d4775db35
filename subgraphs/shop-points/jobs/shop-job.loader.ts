import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { ShopJobRun } from './shop-job-run.entity.js';
import { ShopJob } from './shop-job.entity.js';

export function shopJobLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    shopJobById: loadOne(uow, ShopJob, 'id'),
    runsByShopJobId: connectionByParent(uow, cursors, {
      entity: ShopJobRun,
      name: 'ShopJob.runs',
      parent: 'scheduledJobId',
      order: newestFirst,
    }),
  };
}
