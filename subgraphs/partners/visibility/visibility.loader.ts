import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { VisibilityCheckLead } from './visibility-check-lead.entity.js';
import { VisibilityCheckResult } from './visibility-check-result.entity.js';
import type { VisibilityCheckStatus } from './visibility-check.states.js';
import { isVisibilityWriter } from './visibility.policy.js';

export function visibilityLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    visibilityCheckById: loadOne(uow, VisibilityCheckLead, 'id'),
    latestResultByCheckId: newestResultBy(uow, 'leadId', 'lead_id'),
    latestResultByPartnerId: newestResultBy(uow, 'partnerId', 'partner_id'),
    resultsByCheckId: connectionByParent(uow, cursors, {
      entity: VisibilityCheckResult,
      name: 'VisibilityCheckLead.results',
      parent: 'leadId',
      order: newestFirst,
    }),
    resultsByPartnerId: connectionByParent(uow, cursors, {
      entity: VisibilityCheckResult,
      name: 'BusinessPartner.visibilityHistory',
      parent: 'partnerId',
      order: newestFirst,
    }),
  };
}

/** The current result of each parent: the index gives one row per parent, however many results there are. */
function newestResultBy(uow: UnitOfWork, property: 'leadId' | 'partnerId', column: 'lead_id' | 'partner_id') {
  return loader<string, VisibilityCheckResult | null>(uow, async (manager, parentIds) => {
    const newest = await manager
      .createQueryBuilder(VisibilityCheckResult, 'result')
      .where(
        `result.id IN (
          SELECT newest.id FROM unnest(:parentIds::uuid[]) AS parent (id), LATERAL (
            SELECT id FROM visibility_check_results WHERE ${column} = parent.id
            ORDER BY created_at DESC, id DESC LIMIT 1
          ) AS newest
        )`,
        { parentIds },
      )
      .getMany();
    const byParent = new Map(newest.map((result) => [result[property], result]));
    return parentIds.map((id) => byParent.get(id) ?? null);
  });
}

/** All checks for those who carry them out, one's own for everybody else: row level security decides. */
export async function listVisibilityChecks(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  status: VisibilityCheckStatus | undefined,
): Promise<Connection<VisibilityCheckLead>> {
  if (!isVisibilityWriter(context.uow.viewer)) requirePersonOrAdmin(context.uow.viewer);
  return connection(
    context,
    { entity: VisibilityCheckLead, name: 'Query.visibilityChecks', order: newestFirst },
    args,
    (items) => status && items.andWhere('item.status = :status', { status }),
  );
}
