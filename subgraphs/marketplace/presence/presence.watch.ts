import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { forbidden } from '../../../platform/identity/viewer.js';
import type { Snapshot } from '../../../platform/live/index.js';
import type { PresenceStatus } from './presence-session.entity.js';

export type PresenceReason = 'snapshot' | 'heartbeat' | 'match' | 'offline' | 'expired';

/** Where somebody under a pair code stands. */
export interface PresenceChange {
  readonly thinkerId: string;
  readonly publicId: string;
  readonly pairCode: string;
  readonly status: PresenceStatus;
  readonly roomId: string | null;
  readonly lastSeenAt: Date;
  readonly reason: PresenceReason;
}

interface Row {
  /** Null in the only row when nobody is there. */
  readonly thinker_id: string | null;
  readonly public_id: string;
  readonly is_online: boolean;
  readonly has_run_out: boolean;
  readonly room_id: string | null;
  readonly last_seen_at: Date;
  readonly runs_out_in_ms: number;
  readonly may_see: boolean;
}

/** By thinker. */
export type Presence = ReadonlyMap<string, Row & { readonly thinker_id: string }>;

const selectPresence = `
  SELECT there.*, (SELECT app.may_watch($1)) AS may_see
  FROM (SELECT) AS always LEFT JOIN app.presence_under($1) AS there ON true`;

/** Who is there, and when the first of them runs out. @throws `FORBIDDEN` */
export async function lookAround(uow: UnitOfWork, pairCode: string): Promise<Snapshot<Presence>> {
  const rows = await uow.read((manager) => manager.query<Row[]>(selectPresence, [pairCode]));
  if (!rows[0]!.may_see) throw forbidden('Only who is online under a pair code sees who else is.');
  const there = rows.filter((row): row is Row & { thinker_id: string } => row.thinker_id !== null);
  const ends = there.filter((row) => row.is_online).map((row) => row.runs_out_in_ms);
  return {
    state: new Map(there.map((row) => [row.thinker_id, row])),
    expiresInMs: ends.length === 0 ? null : Math.min(...ends),
  };
}

/** One event for everybody who is there at first, then for each who stands otherwise than before. */
export async function* changesOf(
  pairCode: string,
  states: AsyncIterable<Presence>,
): AsyncGenerator<PresenceChange, void, void> {
  let before: Presence | null = null;
  for await (const now of states) {
    for (const row of now.values()) {
      const reason = before === null ? 'snapshot' : reasonFor(before.get(row.thinker_id), row);
      if (reason !== null) yield changeOf(pairCode, row, reason);
    }
    before = now;
  }
}

/** Null when nothing has changed that anybody wants to hear of. */
function reasonFor(before: Row | undefined, now: Row): PresenceReason | null {
  const wasOnline = before?.is_online ?? false;
  if (!now.is_online) return wasOnline ? (now.has_run_out ? 'expired' : 'offline') : null;
  if (now.room_id !== null && now.room_id !== before?.room_id) return 'match';
  return wasOnline && now.room_id === before?.room_id ? null : 'heartbeat';
}

function changeOf(
  pairCode: string,
  row: Row & { readonly thinker_id: string },
  reason: PresenceReason,
): PresenceChange {
  return {
    thinkerId: row.thinker_id,
    publicId: row.public_id,
    pairCode,
    status: row.is_online ? 'online' : 'offline',
    roomId: row.is_online ? row.room_id : null,
    lastSeenAt: row.last_seen_at,
    reason,
  };
}
