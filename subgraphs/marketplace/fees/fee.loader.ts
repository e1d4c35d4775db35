import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadMany, loadOne } from '../../../platform/loaders/loaders.js';
import { FeeEvent } from './fee-event.entity.js';
import { Fee } from './fee.entity.js';

export function feeLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return {
    feeById: loadOne(uow, Fee, 'id'),
    feeEventsByBookingId: loadMany(uow, FeeEvent, 'subjectId', {
      where: { subjectType: 'voucher_booking' },
      order: { createdAt: 'ASC', id: 'ASC' },
    }),
    feeEventsByTransferId: loadMany(uow, FeeEvent, 'subjectId', {
      where: { subjectType: 'transfer' },
      order: { createdAt: 'ASC', id: 'ASC' },
    }),
    feeEventsBySettlementId: connectionByParent(uow, cursors, {
      entity: FeeEvent,
      name: 'Settlement.feeEvents',
      parent: 'settlementId',
      order: [
        { property: 'createdAt', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ],
    }),
  };
}
