import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { Room } from './room.entity.js';

/** That somebody may enter a room. */
@Entity('room_members')
@Index(['thinkerId'])
export class RoomMember {
  @ForeignKey(() => Room)
  @PrimaryColumn({ type: 'text' })
  readonly roomId: string;

  @ForeignKey(() => Thinker)
  @PrimaryColumn({ type: 'uuid' })
  readonly thinkerId: string;

  @CreatedAt()
  readonly createdAt: Date;
}
