import { connectionByParent } from '../../../platform/connections/connection-by-parent.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { eventsOfLead } from './event.lists.js';

export function eventLoaders(uow: UnitOfWork, cursors: CursorCodec) {
  return { eventsByUser: connectionByParent(uow, cursors, eventsOfLead) };
}
