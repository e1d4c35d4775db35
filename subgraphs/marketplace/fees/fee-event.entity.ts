import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { bigintColumn, CreatedAt } from '../../../platform/database/columns.js';
import { Settlement } from '../settlements/settlement.entity.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import type { FeePart } from './fee.rules.js';
import { Fee } from './fee.entity.js';

export type FeeEventKind = 'charge' | 'reversal';
export type FeeSubject = 'voucher_booking' | 'mortgage_offer' | 'transfer';

/** A line of the fee ledger. Only its settlement is ever filled in afterwards. */
@Entity('fee_events')
@Check('fee_events_kind_check', "kind IN ('charge', 'reversal')")
@Check('fee_events_part_check', "part IN ('combined', 'percentage', 'fixed')")
@Check('fee_events_currency_check', "currency ~ '^[A-Z]{3}$'")
@Check('fee_events_sign_check', "(kind = 'charge' AND amount_cents > 0) OR (kind = 'reversal' AND amount_cents < 0)")
@Unique(['feeId', 'subjectType', 'subjectId', 'kind', 'part'])
@Index('fee_events_unsettled_idx', ['createdAt'], { where: 'settlement_id IS NULL AND beneficiary_id IS NOT NULL' })
@Index('fee_events_due_idx', ['beneficiaryId', 'currency', 'createdAt'], {
  where: 'settlement_id IS NULL AND beneficiary_id IS NOT NULL',
})
@Index('fee_events_page_idx', ['settlementId', 'createdAt', 'id'], { where: 'settlement_id IS NOT NULL' })
@Index('fee_events_lines_idx', ['settlementId', 'id'], { where: 'settlement_id IS NOT NULL' })
@Index(['beneficiaryId', 'createdAt'])
@Index(['subjectType', 'subjectId'])
@Index(['partnerId', 'createdAt'])
export class FeeEvent {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  @ForeignKey(() => Fee)
  @Column({ type: 'text' })
  readonly feeId: string;

  @Column({ type: 'text' })
  readonly subjectType: FeeSubject;

  @Column({ type: 'text' })
  readonly subjectId: string;

  /** The business that the subject belongs to. */
  @Column({ type: 'uuid', nullable: true })
  readonly partnerId: string | null;

  /**
   * With whom the line is settled, as it was decided when it was written. Null when nobody is known: such a line waits
   * for good.
   */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid', nullable: true })
  readonly beneficiaryId: string | null;

  /** The business that the beneficiary stands for; not the subject's when the fee names a beneficiary of its own. */
  @Column({ type: 'uuid', nullable: true })
  readonly beneficiaryPartnerId: string | null;

  @Column({ type: 'text', default: 'charge' })
  readonly kind: FeeEventKind;

  @Column({ type: 'text', default: 'combined' })
  readonly part: FeePart;

  /** Minor units; negative for a reversal. */
  @Column({ type: 'bigint', transformer: bigintColumn })
  readonly amountCents: bigint;

  @Column({ type: 'text' })
  readonly currency: string;

  @ForeignKey(() => Settlement)
  @Column({ type: 'uuid', nullable: true })
  readonly settlementId: string | null;

  @CreatedAt()
  readonly createdAt: Date;
}
