import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { bigintColumn, CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';

export type SettlementStatus = 'open' | 'invoiced' | 'paid';

/** The fees of one beneficiary, currency and period, summed up for good. */
@Entity('settlements')
@Check('settlements_total_cents_check', 'total_cents > 0')
@Check('settlements_currency_check', "currency ~ '^[A-Z]{3}$'")
@Check('settlements_status_check', "status IN ('open', 'invoiced', 'paid')")
@Check('settlements_period_check', 'period_to >= period_from')
@Check(
  'settlements_invoiced_check',
  "(status = 'open') = (invoice_number IS NULL) AND (status = 'open') = (invoiced_at IS NULL)",
)
@Check('settlements_paid_check', "(status = 'paid') = (paid_at IS NOT NULL)")
@Unique(['beneficiaryId', 'currency', 'periodFrom', 'periodTo'])
@Index(['partnerId', 'periodFrom', 'id'])
@Index(['status', 'periodFrom', 'id'])
@Index(['periodFrom', 'id'])
export class Settlement {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly beneficiaryId: string;

  /** The business that the beneficiary stands for. */
  @Column({ type: 'uuid', nullable: true })
  readonly partnerId: string | null;

  @Column({ type: 'date' })
  readonly periodFrom: string;

  /** The last day; it belongs to the period. */
  @Column({ type: 'date' })
  readonly periodTo: string;

  @Column({ type: 'bigint', transformer: bigintColumn })
  readonly totalCents: bigint;

  @Column({ type: 'text' })
  readonly currency: string;

  /** A trigger lets it go one step forward only. */
  @Column({ type: 'text', default: 'open' })
  readonly status: SettlementStatus;

  @Column({ type: 'text', nullable: true, unique: true })
  readonly invoiceNumber: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  readonly invoicedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  readonly paidAt: Date | null;

  @CreatedAt()
  readonly createdAt: Date;
}
