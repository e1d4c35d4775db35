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
@Unique(['beneficiaryId', 'currency', 'periodFrom', 'periodTo'])
@Index(['partnerId', 'periodFrom'])
@Index(['periodFrom'])
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

  @Column({ type: 'text', default: 'open' })
  readonly status: SettlementStatus;

  @CreatedAt()
  readonly createdAt: Date;
}
