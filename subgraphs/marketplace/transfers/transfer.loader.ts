import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { Transfer, type TransferDirection, type TransferStatus } from './transfer.entity.js';

export function transferLoaders(uow: UnitOfWork) {
  return { transferById: loadOne(uow, Transfer, 'id') };
}

export interface TransferFilter {
  readonly walletAddress?: string | null | undefined;
  readonly direction?: TransferDirection | undefined;
  readonly status?: TransferStatus | undefined;
}

/** One's own, or all for administrators: row level security decides. */
export function listTransfers(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  { walletAddress, direction, status }: TransferFilter,
): Promise<Connection<Transfer>> {
  return connection(context, { entity: Transfer, name: 'Query.transfers', order: newestFirst }, args, (items) => {
    if (typeof walletAddress === 'string') items.andWhere('item.walletAddress = :walletAddress', { walletAddress });
    if (direction) items.andWhere('item.direction = :direction', { direction });
    if (status) items.andWhere('item.status = :status', { status });
  });
}
