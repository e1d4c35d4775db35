import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requirePersonOrAdmin } from '../../../platform/identity/viewer.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { BusinessPartner } from './business-partner.entity.js';
import type { PartnerStatus } from './business-partner.states.js';

export function businessPartnerLoaders(uow: UnitOfWork) {
  return {
    partnerById: loadOne(uow, BusinessPartner, 'id'),
    partnerByUserId: loadOne(uow, BusinessPartner, 'userId'),
  };
}

/** All businesses for administrators, one's own for everybody else: row level security decides. */
export async function listPartners(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  status: PartnerStatus | undefined,
): Promise<Connection<BusinessPartner>> {
  requirePersonOrAdmin(context.uow.viewer);
  return connection(
    context,
    {
      entity: BusinessPartner,
      name: 'Query.partners',
      order: newestFirst,
    },
    args,
    (items) => status && items.andWhere('item.status = :status', { status }),
  );
}
