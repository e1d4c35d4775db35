import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { Voucher } from '../vouchers/voucher.entity.js';

const KINDS = ['held', 'issued', 'voucher'] as const;
export type CalendarFeedKind = (typeof KINDS)[number];

/** An address under which calendar programs fetch the bookings of a thinker. */
@Entity('calendar_feeds')
@Check('calendar_feeds_kind_check', oneOf('kind', KINDS))
@Check('calendar_feeds_secret_hash_check', "secret_hash ~ '^[0-9a-f]{64}$'")
@Check('calendar_feeds_voucher_check', "(kind = 'voucher') = (voucher_id IS NOT NULL)")
@Index(['ownerId', 'createdAt'])
@Index(['voucherId'])
export class CalendarFeed {
  @PrimaryColumn({ type: 'uuid' })
  readonly id: string;

  /** It shows what this thinker is a party to at the time it is read. */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly ownerId: string;

  @Column({ type: 'text' })
  readonly kind: CalendarFeedKind;

  /** Of kind `voucher` only. */
  @ForeignKey(() => Voucher)
  @Column({ type: 'text', nullable: true })
  readonly voucherId: string | null;

  /** SHA-256 of the secret, which stands in the address and nowhere else. */
  @Column({ type: 'text', unique: true })
  readonly secretHash: string;

  @CreatedAt()
  readonly createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  readonly revokedAt: Date | null;
}
