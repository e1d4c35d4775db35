import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Thinker } from '../thinkers/thinker.entity.js';

const TYPES = ['text', 'video', 'file', 'contract', 'mixed'] as const;
export type RoomType = (typeof TYPES)[number];

/** A place where those meet who have to do with each other. */
@Entity('rooms')
@Check('rooms_id_check', 'char_length(id) BETWEEN 1 AND 256')
@Check('rooms_type_check', oneOf('type', TYPES))
@Index(['ownerId'])
export class Room {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text', default: 'text' })
  readonly type: RoomType;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid', nullable: true })
  readonly ownerId: string | null;

  /** `permissions` and, for rooms of a match, `source` and `pair_code`. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly meta: object;

  @CreatedAt()
  readonly createdAt: Date;
}
