import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { ShopMergeProposal } from './shop-merge-proposal.entity.js';

export function mergeLoaders(uow: UnitOfWork) {
  return {
    mergeProposalById: loadOne(uow, ShopMergeProposal, 'id'),
    /** How many rows a merge has moved. */
    mergedRowsByLogId: loader<number, number>(uow, async (manager, logIds) => {
      const rows: { log_id: number; count: number }[] = await manager.query(
        `SELECT log_id, count(*)::int AS count FROM (
           SELECT DISTINCT log_id, entity, entity_id FROM shop_merge_log_items
           WHERE log_id = ANY ($1) AND entity <> 'website'
         ) AS moved GROUP BY log_id`,
        [logIds],
      );
      const counts = new Map(rows.map((row) => [row.log_id, row.count]));
      return logIds.map((id) => counts.get(id) ?? 0);
    }),
  };
}
