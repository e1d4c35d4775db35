import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loader, loadOne } from '../../../platform/loaders/loaders.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { Room } from './room.entity.js';
import { RoomMember } from './room-member.entity.js';

export function roomLoaders(uow: UnitOfWork) {
  return {
    roomById: loadOne(uow, Room, 'id'),
    membersByRoomId: loader<string, Thinker[]>(uow, async (manager, roomIds) => {
      const { entities, raw } = await manager
        .createQueryBuilder(Thinker, 'thinker')
        .innerJoin(RoomMember, 'member', 'member.thinkerId = thinker.id')
        .addSelect('member.roomId', 'room')
        .where('member.roomId IN (:...roomIds)', { roomIds })
        .orderBy('member.createdAt')
        .addOrderBy('thinker.publicId')
        .getRawAndEntities<{ readonly room: string; readonly thinker_id: string }>();
      const thinkers = new Map(entities.map((thinker) => [thinker.id, thinker]));
      const byRoom = Map.groupBy(raw, ({ room }) => room);
      return roomIds.map((id) => (byRoom.get(id) ?? []).map((row) => thinkers.get(row.thinker_id)!));
    }),
  };
}
