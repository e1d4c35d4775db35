import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst, type ListDefinition } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { Voucher } from './voucher.entity.js';
import type { Slot } from './voucher.slots.js';
import type { VoucherStatus } from './voucher.states.js';
import { VoucherTemplate } from './voucher-template.entity.js';

const vouchersOf = (name: string): ListDefinition<Voucher> => ({
  entity: Voucher,
  name,
  order: newestFirst,
});

/** When a voucher is taken from an instant on. */
export interface BusyKey {
  readonly voucherId: string;
  readonly since: Date;
}

interface BusyRow {
  readonly voucher_id: string;
  readonly slot_start: Date;
  readonly slot_end: Date;
}

export function voucherLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  const templates = loader<'all', readonly VoucherTemplate[]>(uow, async (manager) => [
    await manager.find(VoucherTemplate, { order: { id: 'ASC' } }),
  ]);
  return {
    voucherById: loadOne(uow, Voucher, 'id'),
    vouchersByPartnerId: connectionByParent(uow, cursors, {
      ...vouchersOf('BusinessPartner.vouchers'),
      parent: 'partnerId',
    }),
    vouchersByIssuerId: connectionByParent(uow, cursors, {
      ...vouchersOf('Thinker.issuedVouchers'),
      parent: 'issuerId',
    }),
    vouchersByHolderId: connectionByParent(uow, cursors, { ...vouchersOf('Thinker.heldVouchers'), parent: 'holderId' }),
    /** All of them: there are a handful. */
    voucherTemplates: () => templates.load('all'),
    busySlotsByVoucherId: loader<BusyKey, Slot[], string>(
      uow,
      async (manager, keys) => {
        const since = new Date(Math.min(...keys.map((key) => key.since.getTime())));
        const ids = [...new Set(keys.map(({ voucherId }) => voucherId))];
        const rows = await manager.query<BusyRow[]>('SELECT * FROM app.busy_slots($1, $2)', [ids, since]);
        const byVoucher = Map.groupBy(rows, (row) => row.voucher_id);
        return keys.map(({ voucherId }) =>
          (byVoucher.get(voucherId) ?? []).map((row) => ({ start: row.slot_start, end: row.slot_end })),
        );
      },
      ({ voucherId, since }) => `${since.getTime()} ${voucherId}`,
    ),
  };
}

/** What the viewer may see: row level security decides. */
export function listVouchers(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  {
    status,
    serviceType,
  }: { readonly status: VoucherStatus | undefined; readonly serviceType: string | null | undefined },
): Promise<Connection<Voucher>> {
  return connection(context, vouchersOf('Query.vouchers'), args, (items) => {
    if (status) items.andWhere('item.status = :status', { status });
    if (typeof serviceType === 'string') items.andWhere('item.serviceType = :serviceType', { serviceType });
  });
}
