import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { Voucher } from '../vouchers/voucher.entity.js';

export type VoucherBookingStatus = 'booked' | 'cancelled';

/** A slot that somebody has booked with a voucher. */
@Entity('voucher_bookings')
@Check('voucher_bookings_status_check', "status IN ('booked', 'cancelled')")
@Check('voucher_bookings_slot_check', 'slot_end > slot_start')
@Check('voucher_bookings_cancelled_check', "(status = 'cancelled') = (cancelled_at IS NOT NULL)")
@Exclusion(
  'voucher_bookings_overlap_excl',
  "USING gist (voucher_id WITH =, tstzrange(slot_start, slot_end, '[)') WITH &&) WHERE (status = 'booked')",
)
@Index('voucher_bookings_slot_idx', ['voucherId', 'slotStart'], { unique: true, where: "status = 'booked'" })
@Index(['voucherId', 'createdAt'])
@Index(['holderId', 'createdAt'])
@Index(['issuerId', 'createdAt'])
@Index(['partnerId', 'createdAt'])
@Index(['createdAt'])
@Index('voucher_bookings_partner_agenda_idx', ['partnerId', 'slotStart'], { where: "status = 'booked'" })
@Index('voucher_bookings_holder_agenda_idx', ['holderId', 'slotStart'], { where: "status = 'booked'" })
export class VoucherBooking {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @ForeignKey(() => Voucher)
  @Column({ type: 'text' })
  readonly voucherId: string;

  /** The voucher's, so that a list of bookings needs no join. */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly issuerId: string;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly holderId: string;

  /** The voucher's. */
  @Column({ type: 'uuid', nullable: true })
  readonly partnerId: string | null;

  @Column({ type: 'timestamptz' })
  readonly slotStart: Date;

  @Column({ type: 'timestamptz' })
  readonly slotEnd: Date;

  /** The name that an older client has given the slot; null when it is the usual one. */
  @Column({ type: 'text', nullable: true })
  readonly slotId: string | null;

  @Column({ type: 'text', default: 'booked' })
  readonly status: VoucherBookingStatus;

  @Column({ type: 'text', nullable: true })
  readonly cancelReason: string | null;

  @CreatedAt()
  readonly createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readonly cancelledAt: Date | null;
}
