import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';

/** An identity that a browser keeps; it needs no account. */
@Entity('thinkers')
@Check('thinkers_public_id_check', 'char_length(public_id) BETWEEN 1 AND 128')
@Check('thinkers_token_hash_check', "token_hash ~ '^[0-9a-f]{64}$'")
export class Thinker {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  /** The id that clients know. */
  @Column({ type: 'text', unique: true })
  readonly publicId: string;

  /** The account, once it is linked. */
  @Column({ type: 'uuid', nullable: true, unique: true })
  readonly userId: string | null;

  /** Null for thinkers that were never seen with a token. No business of the service: `app.token_hash` compares it. */
  @Column({ type: 'text', nullable: true, unique: true, select: false })
  readonly tokenHash: string | null;

  @Column({ type: 'jsonb', nullable: true, default: () => "'{}'" })
  readonly meta: Readonly<Record<string, unknown>> | null;

  @CreatedAt()
  readonly createdAt: Date;
}
