import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { bigintColumn, CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import type { VoucherStatus } from './voucher.states.js';
import type { StoredTerms } from './voucher.terms.js';

/** A claim to somebody's time; who holds it may book one of its slots. */
@Entity('vouchers')
@Check('vouchers_duration_minutes_check', 'duration_minutes > 0')
@Check('vouchers_price_amount_check', 'price_amount >= 0')
@Check('vouchers_price_currency_check', "price_currency ~ '^[A-Z]{3}$'")
@Check('vouchers_price_check', '(price_amount IS NULL) = (price_currency IS NULL)')
@Check('vouchers_status_check', "status IN ('issued', 'booked', 'consumed', 'cancelled', 'expired')")
@Index(['issuerId', 'createdAt'])
@Index(['holderId', 'createdAt'])
@Index(['partnerId', 'createdAt'])
@Index(['createdAt'])
@Index(['status'])
@Index(['serviceType'])
@Index('vouchers_expiry_idx', ['validUntil'], { where: "status IN ('issued', 'booked')" })
export class Voucher {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly issuerId: string;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid', nullable: true })
  readonly holderId: string | null;

  /** The business that the issuer acted for. */
  @Column({ type: 'uuid', nullable: true })
  readonly partnerId: string | null;

  @Column({ type: 'text', default: 'generic.service' })
  readonly serviceType: string;

  @Column({ type: 'text', default: 'Unbenannter Service' })
  readonly title: string;

  @Column({ type: 'text', default: '' })
  readonly description: string;

  @Column({ type: 'integer', default: 60 })
  readonly durationMinutes: number;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  readonly validFrom: Date;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  readonly validUntil: Date;

  /** Minor units. */
  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  readonly priceAmount: bigint | null;

  @Column({ type: 'text', nullable: true })
  readonly priceCurrency: string | null;

  @Column({ type: 'text', default: 'issued' })
  readonly status: VoucherStatus;

  @Column({ type: 'boolean', default: false })
  readonly transferable: boolean;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly terms: StoredTerms;

  /** A list that older clients keep here. It means nothing. */
  @Column({ type: 'jsonb', default: () => "'[]'" })
  readonly allowedSlots: object;

  /** What an older client has sent, where the columns cannot hold it as it was: it gets the same back. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly legacy: object;

  @CreatedAt()
  readonly createdAt: Date;
}
