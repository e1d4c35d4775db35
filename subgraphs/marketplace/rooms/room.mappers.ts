import type { Room } from './room.entity.js';

export type RoomMapper = Room;
