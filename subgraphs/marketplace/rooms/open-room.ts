import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { RoomType } from './room.entity.js';

export interface NewRoom {
  readonly id: string;
  readonly type: RoomType;
  readonly ownerId?: string;
  readonly meta?: object;
  /** Ids of thinkers; who acts must be one of them. */
  readonly memberIds: readonly string[];
}

/** Opens a room in the transaction of what it is for. A room that is open already takes in the members it lacks. */
export async function openRoom(
  { manager }: Transaction,
  { id, type, ownerId, meta = {}, memberIds }: NewRoom,
): Promise<void> {
  const parameters = [id, type, ownerId ?? null, meta, memberIds];
  await manager.query('SELECT app.open_room($1, $2, $3, $4, $5)', parameters);
}
