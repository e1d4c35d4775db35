import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { forbidden } from '../../../platform/identity/viewer.js';
import type { Snapshot } from '../../../platform/live/index.js';

/** That a match has led somebody to a room. */
export interface RoomAssignment {
  readonly publicId: string;
  readonly pairCode: string;
  readonly roomId: string;
}

interface Row {
  readonly pair_code: string | null;
  readonly room_id: string | null;
  readonly runs_out_in_ms: number | null;
}

const selectAssignment = `
  SELECT session.pair_code, session.room_id,
    extract(epoch FROM session.last_seen_at + app.presence_limit() - now())::float8 * 1000 AS runs_out_in_ms
  FROM thinkers AS thinker LEFT JOIN presence_sessions AS session
    ON session.thinker_id = thinker.id AND session.status = 'online'
      AND session.last_seen_at >= now() - app.presence_limit()
  WHERE thinker.public_id = $1 AND (thinker.id = app.thinker_id() OR app.is_admin())`;

/** The room that a thinker is in, null while it is in none. @throws `FORBIDDEN` */
export async function assignmentOf(uow: UnitOfWork, publicId: string): Promise<Snapshot<RoomAssignment | null>> {
  const [row] = await uow.read((manager) => manager.query<Row[]>(selectAssignment, [publicId]));
  if (row === undefined) throw forbidden('This is not your public id.');
  const { pair_code: pairCode, room_id: roomId, runs_out_in_ms: expiresInMs } = row;
  const state = pairCode === null || roomId === null ? null : { publicId, pairCode, roomId };
  return { state, expiresInMs: state === null ? null : expiresInMs };
}

/** Leaving a room is no assignment. */
export async function* assignments(
  states: AsyncIterable<RoomAssignment | null>,
): AsyncGenerator<RoomAssignment, void, void> {
  for await (const state of states) if (state !== null) yield state;
}
