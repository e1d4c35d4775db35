import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { newestFirst } from '../../../platform/connections/list.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Period } from '../../../platform/period.js';
import { LoggedEvent } from './logged-event.entity.js';

export interface EventFilter {
  readonly types?: readonly string[] | null | undefined;
  readonly subjectType?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  readonly actorPublicId?: string | null | undefined;
  readonly period?: Period | null;
}

/** The log as administrators read it; row level security shows it to nobody else. */
export function listEvents(
  context: { readonly uow: UnitOfWork; readonly cursors: CursorCodec },
  args: ConnectionArgs,
  { types, subjectType, subjectId, actorPublicId, period }: EventFilter,
): Promise<Connection<LoggedEvent>> {
  const list = { entity: LoggedEvent, name: 'Query.marketplaceEvents', order: newestFirst };
  return connection(context, list, args, (items) => {
    if (types) items.andWhere('item.type = ANY (:types)', { types });
    if (typeof subjectType === 'string') items.andWhere('item.subjectType = :subjectType', { subjectType });
    if (typeof subjectId === 'string') items.andWhere('item.subjectId = :subjectId', { subjectId });
    if (typeof actorPublicId === 'string') {
      items.andWhere('item.actorId = (SELECT id FROM thinkers WHERE public_id = :actorPublicId)', { actorPublicId });
    }
    if (period) items.andWhere('item.createdAt >= :from AND item.createdAt < :to', { ...period });
  });
}
