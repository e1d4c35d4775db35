import { connectionByParent, type Filter } from '../../../platform/connections/connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { ListDefinition } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isAdmin } from '../../../platform/identity/viewer.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { Settlement, type SettlementStatus } from './settlement.entity.js';

const newestPeriodFirst = (name: string): ListDefinition<Settlement> => ({
  entity: Settlement,
  name,
  order: [
    { property: 'periodFrom', direction: 'DESC' },
    { property: 'id', direction: 'DESC' },
  ],
});

export function settlementLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    settlementById: loadOne(uow, Settlement, 'id'),
    settlementsByPartnerId: connectionByParent(uow, cursors, {
      ...newestPeriodFirst('BusinessPartner.settlements'),
      parent: 'partnerId',
    }),
  };
}

export function inStatus(status: SettlementStatus): Filter {
  return { where: 'item.status = :status', parameters: { status } };
}

export interface SettlementFilter {
  readonly status?: SettlementStatus | undefined;
  readonly beneficiaryPublicId?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** One's own, or all for administrators: row level security decides. */
export function listSettlements(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  { status, beneficiaryPublicId, from, to }: SettlementFilter,
): Promise<Connection<Settlement>> {
  return connection(context, newestPeriodFirst('Query.settlements'), args, (items) => {
    // What the policies say of the others, said so that their own are looked up in an index.
    if (!isAdmin(context.uow.viewer)) {
      items.andWhere(
        '(item.beneficiary_id = (SELECT app.thinker_id()) OR item.partner_id = (SELECT app.partner_id()))',
      );
    }
    if (status) items.andWhere('item.status = :status', { status });
    if (typeof beneficiaryPublicId === 'string') {
      items.andWhere('item.beneficiaryId = (SELECT id FROM thinkers WHERE public_id = :beneficiaryPublicId)', {
        beneficiaryPublicId,
      });
    }
    if (typeof from === 'string') items.andWhere('item.periodFrom >= :from', { from });
    if (typeof to === 'string') items.andWhere('item.periodTo <= :to', { to });
  });
}
