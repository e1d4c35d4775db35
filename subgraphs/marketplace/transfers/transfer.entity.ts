import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn, CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';

/** `in`: fiat money became crypto, `out`: the other way. */
export type TransferDirection = 'in' | 'out';
export type TransferStatus = 'logged' | 'settled';

/** What somebody says to have moved between fiat and crypto. No money moves here. */
@Entity('transfers')
@Check('transfers_direction_check', "direction IN ('in', 'out')")
@Check('transfers_crypto_amount_check', 'crypto_amount >= 0')
@Check('transfers_fiat_amount_check', 'fiat_amount >= 0')
@Check('transfers_fiat_currency_check', "fiat_currency ~ '^[A-Z]{3}$'")
@Check('transfers_status_check', "status IN ('logged', 'settled')")
@Check('transfers_idempotency_key_check', 'char_length(idempotency_key) BETWEEN 1 AND 128')
@Check('transfers_request_check', '(idempotency_key IS NULL) = (request_hash IS NULL)')
@Index('transfers_idempotency_idx', { synchronize: false })
@Index(['walletAddress', 'createdAt'])
@Index(['direction', 'createdAt'])
@Index(['ownerId', 'createdAt'])
@Index(['createdAt'])
export class Transfer {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly direction: TransferDirection;

  @Column({ type: 'text' })
  readonly label: string;

  /** Null for what an older client logged without saying who it is. */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid', nullable: true })
  readonly ownerId: string | null;

  @Column({ type: 'text', nullable: true })
  readonly walletAddress: string | null;

  @Column({ type: 'text', nullable: true })
  readonly network: string | null;

  /** Text with 18 decimals, so that it stays exact. */
  @Column({ type: 'numeric', precision: 36, scale: 18 })
  readonly cryptoAmount: string;

  @Column({ type: 'text' })
  readonly cryptoSymbol: string;

  /** Minor units. */
  @Column({ type: 'bigint', transformer: bigintColumn })
  readonly fiatAmount: bigint;

  @Column({ type: 'text' })
  readonly fiatCurrency: string;

  @Column({ type: 'text', nullable: true })
  readonly externalAccount: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly meta: object;

  @Column({ type: 'text', default: 'logged' })
  readonly status: TransferStatus;

  @Column({ type: 'text', nullable: true })
  readonly idempotencyKey: string | null;

  /** SHA-256 of what was asked for with the key; the same key with another request is a mistake of the client. */
  @Column({ type: 'text', nullable: true })
  readonly requestHash: string | null;

  @CreatedAt()
  readonly createdAt: Date;

  @UpdatedAt()
  readonly updatedAt: Date;
}
