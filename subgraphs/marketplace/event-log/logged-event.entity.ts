import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';

/** A line of the log: who did what to what. Lines are never changed. */
@Entity('events')
@Index(['type', 'createdAt'])
@Index(['createdAt'])
@Index(['subjectType', 'subjectId'])
@Index(['actorId', 'createdAt'])
export class LoggedEvent {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly type: EventType;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid', nullable: true })
  readonly actorId: string | null;

  @Column({ type: 'text', nullable: true })
  readonly subjectType: SubjectType | null;

  @Column({ type: 'text', nullable: true })
  readonly subjectId: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly meta: object;

  @CreatedAt()
  readonly createdAt: Date;
}

export type EventType =
  | 'presence.verify'
  | 'presence.heartbeat'
  | 'presence.match'
  | 'voucher.issue'
  | 'voucher.book'
  | 'voucher.cancel'
  | 'voucher.transfer'
  | 'voucher.consume'
  | 'voucher.expire'
  | 'voucher.revoke'
  | 'voucher.template'
  | 'mortgage.application'
  | 'mortgage.invite'
  | 'mortgage.reject'
  | 'mortgage.offer'
  | 'mortgage.withdraw'
  | 'mortgage.accept'
  | 'mortgage.contract.status'
  | 'contract.upload'
  | 'contract.link'
  | 'telemetry.event'
  | 'transfer.logged'
  | 'transfer.settled'
  | 'fee.configured'
  | 'settlement.created'
  | 'settlement.invoiced'
  | 'settlement.paid';

export type SubjectType =
  | 'room'
  | 'voucher'
  | 'voucher_booking'
  | 'voucher_template'
  | 'mortgage_application'
  | 'mortgage_offer'
  | 'contract'
  | 'telemetry'
  | 'transfer'
  | 'fee'
  | 'settlement';
