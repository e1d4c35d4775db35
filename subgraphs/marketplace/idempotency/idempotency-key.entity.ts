import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';

/** What a client has had done under a key of its choice. */
@Entity('idempotency_keys')
@Check('idempotency_keys_key_check', 'char_length(key) BETWEEN 1 AND 128')
@Index(['createdAt'])
export class IdempotencyKey {
  @ForeignKey(() => Thinker)
  @PrimaryColumn({ type: 'uuid' })
  readonly actorId: string;

  @PrimaryColumn({ type: 'text' })
  readonly key: string;

  @Column({ type: 'text' })
  readonly operation: string;

  /** SHA-256 of what was asked for; the same key with another request is a mistake of the client. */
  @Column({ type: 'text' })
  readonly requestHash: string;

  /** Id of the row that came of it. */
  @Column({ type: 'text' })
  readonly resultId: string;

  @CreatedAt()
  readonly createdAt: Date;
}
