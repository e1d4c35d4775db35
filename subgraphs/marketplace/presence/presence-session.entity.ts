import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';

export type PresenceStatus = 'online' | 'offline';

/** A stretch of being online under one pair code; at most one of a thinker is open. */
@Entity('presence_sessions')
@Check('presence_sessions_pair_code_check', 'char_length(pair_code) BETWEEN 1 AND 128')
@Check('presence_sessions_status_check', "status IN ('online', 'offline')")
@Index(['thinkerId', 'createdAt'])
@Index('presence_sessions_open_idx', ['thinkerId'], { unique: true, where: "status = 'online'" })
@Index('presence_sessions_meeting_idx', ['pairCode', 'lastSeenAt'], { where: "status = 'online'" })
@Index('presence_sessions_sweep_idx', ['lastSeenAt'], { where: "status = 'online'" })
@Index(['pairCode', 'lastSeenAt'])
export class PresenceSession {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly thinkerId: string;

  @Column({ type: 'text', nullable: true })
  readonly pairCode: string | null;

  @Column({ type: 'text', default: 'online' })
  readonly status: PresenceStatus;

  @Column({ type: 'text', nullable: true })
  readonly roomId: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  readonly lastSeenAt: Date;

  @CreatedAt()
  readonly createdAt: Date;
}
