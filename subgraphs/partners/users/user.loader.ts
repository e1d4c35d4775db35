import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { Profile, type AccountRole } from './profile.entity.js';

export function userLoaders(uow: UnitOfWork) {
  return { userById: loadOne(uow, Profile, 'id') };
}

/** Everybody with an account, newest first. For administrators. */
export async function listUsers(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  role: AccountRole | undefined,
): Promise<Connection<Profile>> {
  requireRole(context.uow.viewer, 'admin', 'service');
  return connection(
    context,
    {
      entity: Profile,
      name: 'Query.users',
      order: newestFirst,
    },
    args,
    (items) => role && items.andWhere('item.role = :role', { role }),
  );
}
