import type { EntityManager } from 'typeorm';
import { entitiesFrom } from '../../../platform/database/entity-rows.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import { PresenceSession } from './presence-session.entity.js';

export const PRESENCE_CHANGED = 'marketplace.presence.changed';

/** Why it was sent. */
export type PresenceChangeReason = 'HEARTBEAT' | 'MATCH' | 'OFFLINE' | 'EXPIRED';

interface TouchedRow<Change extends string> extends Record<string, unknown> {
  readonly change: Change;
  readonly public_id: string;
}

/** A session that a statement has changed or looked at, and whose it is. */
export interface Touched<Change extends string = string> {
  readonly change: Change;
  readonly publicId: string;
  readonly session: PresenceSession;
}

/** Runs one of the statements of presence: each gives `change`, `public_id` and a session. */
export async function touch<Change extends string>(
  manager: EntityManager,
  sql: string,
  parameters: readonly unknown[],
): Promise<Touched<Change>[]> {
  const rows = await manager.query<TouchedRow<Change>[]>(sql, [...parameters]);
  const sessions = entitiesFrom(manager, PresenceSession, rows);
  return rows.map(({ change, public_id: publicId }, index) => ({ change, publicId, session: sessions[index]! }));
}

/** Nobody can wait for somebody without a pair code. */
export async function announcePresence(
  outbox: Outbox,
  tx: Transaction,
  { publicId, session: { pairCode, status, roomId, lastSeenAt } }: Touched,
  reason: PresenceChangeReason,
): Promise<void> {
  if (pairCode === null) return;
  await outbox.add(tx, {
    topic: PRESENCE_CHANGED,
    key: pairCode,
    payload: { publicId, pairCode, status, roomId, lastSeenAt: lastSeenAt.toISOString(), reason },
  });
}
