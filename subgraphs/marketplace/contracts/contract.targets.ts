import type { EntityManager } from 'typeorm';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { forbidden, isAdmin } from '../../../platform/identity/viewer.js';
import { textIdOf } from '../input/text-id.js';
import { openRoom } from '../rooms/open-room.js';
import { Room } from '../rooms/room.entity.js';
import { permissionsOf } from '../rooms/room.permissions.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { Voucher } from '../vouchers/voucher.entity.js';

/** What a contract is linked to. */
export interface ContractTargets {
  readonly voucherId: string | null;
  readonly roomId: string | null;
}

/** Rooms that come into being with something else: nobody opens one by putting a document there first. */
const ROOMS_OF_THE_SYSTEM = /^(?:room-|mortgage:|voucher:)/;

/**
 * That the viewer may put a contract there: who has issued or holds the voucher, who may upload in the room, and
 * administrators.
 *
 * @throws NotFound, InvalidInput, `FORBIDDEN`
 */
export async function requireParty(tx: Transaction, { voucherId, roomId }: ContractTargets): Promise<void> {
  if (voucherId !== null) await requireVoucherParty(tx, voucherId);
  if (roomId !== null) {
    const room = await findRoom(tx.manager, roomId);
    if (room === null) throw new NotFound('There is no such room.', ['roomId']);
    await requireRoomParty(tx, room);
  }
}

/** The same, and opens a room that is not there yet. @throws NotFound, InvalidInput, `FORBIDDEN` */
export async function requirePartyOrNewRoom(
  tx: Transaction,
  { voucherId, roomId }: ContractTargets,
  actor: Thinker | null,
): Promise<void> {
  if (roomId !== null && (await findRoom(tx.manager, roomId)) === null) {
    await requireParty(tx, { voucherId, roomId: null });
    return openFor(tx, roomId, actor);
  }
  return requireParty(tx, { voucherId, roomId });
}

async function requireVoucherParty({ manager, viewer }: Transaction, given: string): Promise<void> {
  const id = textIdOf(given);
  const voucher = id === null ? null : await manager.findOneBy(Voucher, { id });
  if (voucher === null) throw new NotFound('There is no such voucher.', ['voucherId']);
  if (isAdmin(viewer)) return;
  if (!(await answer(manager, 'app.is_voucher_party', voucher.id))) throw forbidden();
}

async function requireRoomParty({ manager, viewer }: Transaction, { id, meta }: Room): Promise<void> {
  if (isAdmin(viewer)) return;
  const isParty = await answer(manager, 'app.is_room_party', id);
  if (!isParty || !permissionsOf(meta).includes('upload')) throw forbidden();
}

async function findRoom(manager: EntityManager, given: string): Promise<Room | null> {
  const id = textIdOf(given);
  if (id === null) throw new InvalidInput('1 to 256 characters.', ['roomId']);
  return manager.findOneBy(Room, { id });
}

async function openFor(tx: Transaction, id: string, actor: Thinker | null): Promise<void> {
  const isReserved = ROOMS_OF_THE_SYSTEM.test(id) && !isAdmin(tx.viewer);
  if (isReserved) throw new NotFound('There is no such room.', ['roomId']);
  const members = actor === null ? {} : { ownerId: actor.id };
  const room = { id, type: 'contract', memberIds: actor === null ? [] : [actor.id], ...members } as const;
  await openRoom(tx, room).catch((error: unknown) => {
    // There is one, of others.
    if ((error as { driverError?: { code?: unknown } }).driverError?.code === '42501') {
      throw new NotFound('There is no such room.', ['roomId']);
    }
    throw error;
  });
}

async function answer(manager: EntityManager, fn: string, id: string): Promise<boolean> {
  const [row] = await manager.query<{ readonly yes: boolean }[]>(`SELECT ${fn}($1) AS yes`, [id]);
  return row!.yes;
}
