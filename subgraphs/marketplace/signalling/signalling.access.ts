import type { Database } from '../../../platform/database/database.js';
import type { Viewer } from '../../../platform/identity/viewer.js';
import { permissionsOf, type RoomPermission } from '../rooms/room.permissions.js';
import { Thinker } from '../thinkers/thinker.entity.js';

/** How somebody may take part in a room. */
export interface Entry {
  readonly publicId: string;
  readonly permissions: readonly RoomPermission[];
}

const selectEntry = `
  SELECT thinker.public_id, room.meta
  FROM thinkers AS thinker JOIN rooms AS room ON room.id = $1
  WHERE thinker.id = app.thinker_id()`;

/** Asks what GraphQL would answer: row level security decides there and here. */
export class SignallingAccess {
  constructor(private readonly database: Database) {}

  /** Null for those who may not enter the room, and for nobody. */
  async entry(viewer: Viewer, roomId: string): Promise<Entry | null> {
    await using uow = this.database.unitOfWork(viewer);
    const [row] = await uow.read((manager) =>
      manager.query<{ readonly public_id: string; readonly meta: object }[]>(selectEntry, [roomId]),
    );
    return row === undefined ? null : { publicId: row.public_id, permissions: permissionsOf(row.meta) };
  }

  /** Public id of the thinker that somebody acts as; null when it is none that is known. */
  async publicId(viewer: Viewer): Promise<string | null> {
    await using uow = this.database.unitOfWork(viewer);
    const thinker = await uow.read((manager) =>
      manager.createQueryBuilder(Thinker, 'thinker').where('thinker.id = app.thinker_id()').getOne(),
    );
    return thinker?.publicId ?? null;
  }

  /** Whether somebody sees a thinker: in a room or a pair code with it, or as the other side of a voucher. */
  async sees(viewer: Viewer, publicId: string): Promise<boolean> {
    await using uow = this.database.unitOfWork(viewer);
    return await uow.read((manager) => manager.existsBy(Thinker, { publicId }));
  }
}
