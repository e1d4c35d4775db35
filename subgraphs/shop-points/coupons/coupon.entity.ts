import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { decimalColumn, type Decimal } from '../rates/decimal.js';
import { Shop } from '../shops/shop.entity.js';

export type CouponStatus = 'active' | 'inactive';

/** Something that makes one purchase give more. */
@Entity('coupons')
@Check('coupons_value_check', 'value >= 0')
@Check('coupons_status_check', oneOf('status', ['active', 'inactive']))
@Index(['shopId', 'status', 'validTo'])
@Index(['programId'])
@Index(['createdAt', 'id'])
export class Coupon {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** `multiplier` (of points) or `discount` (percent of the amount); other words have no effect on what is computed. */
  @Column({ type: 'varchar' })
  couponType: string;

  @Column({ type: 'varchar' })
  name: string;

  @Column({ type: 'varchar', nullable: true })
  description: string | null;

  /** Null: all shops. */
  @ForeignKey(() => Shop)
  @Column({ type: 'integer', nullable: true })
  shopId: number | null;

  /** Null: all programmes. */
  @ForeignKey(() => BonusProgram)
  @Column({ type: 'integer', nullable: true })
  programId: number | null;

  @Column({ type: 'numeric', precision: 20, scale: 10, transformer: decimalColumn })
  value: Decimal;

  /** Whether it may be used together with others; null where nobody knows. */
  @Column({ type: 'boolean', nullable: true })
  combinable: boolean | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  validFrom: Date;

  /** The last instant at which it counts. */
  @Column({ type: 'timestamptz' })
  validTo: Date;

  /** `inactive` when another one took its place. */
  @Column({ type: 'varchar', default: 'active' })
  status: CouponStatus;

  @Column({ type: 'varchar', nullable: true })
  sourceUrl: string | null;

  @CreatedAt()
  createdAt: Date;
}
