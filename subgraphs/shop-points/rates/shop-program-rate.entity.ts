import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { ShopCategory } from '../categories/shop-category.entity.js';
import { Shop } from '../shops/shop.entity.js';
import { decimalColumn, type Decimal } from './decimal.js';

export type ShopRateType = 'shop' | 'contract';

/**
 * What a programme gives in a shop while `[validFrom, validTo)` lasts; without an end it is in force. Rows are never
 * edited but for their end and the shop they hang on, and never deleted: the service has no privilege to.
 */
@Entity('shop_program_rates')
@Check('shop_program_rates_rate_type_check', oneOf('rate_type', ['shop', 'contract']))
@Check('shop_program_rates_validity_check', 'valid_to >= valid_from')
@Check(
  'shop_program_rates_terms_check',
  'points_per_eur >= 0 AND points_absolute >= 0 AND cashback_pct >= 0 AND cashback_absolute >= 0',
)
// Two calls at once cannot both begin a rate for the same thing, whatever the code does. No category is one of its own.
@Exclusion(
  'shop_program_rates_validity_excl',
  `USING gist (origin_shop_id WITH =, program_id WITH =, (COALESCE(category_id, 0)) WITH =, rate_type WITH =,
    tstzrange(valid_from, valid_to) WITH &&)`,
)
@Index(['shopId', 'validFrom', 'id'])
@Index(['originShopId'])
@Index(['validFrom'])
@Index(['programId'])
@Index(['categoryId'])
// At most one in force for the same thing; TypeORM knows no expressions in indexes.
@Index('shop_program_rates_current_idx', { synchronize: false })
@Index('shop_program_rates_terms_idx', { synchronize: false })
export class ShopProgramRate {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => Shop)
  @Column({ type: 'integer' })
  shopId: number;

  /** The shop that it was stated for, which stays when a merge hangs the rate on another. A trigger knows the default. */
  @ForeignKey(() => Shop)
  @Column({ type: 'integer' })
  originShopId: number;

  @ForeignKey(() => BonusProgram)
  @Column({ type: 'integer' })
  programId: number;

  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true, transformer: decimalColumn })
  pointsPerEur: Decimal | null;

  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true, transformer: decimalColumn })
  pointsAbsolute: Decimal | null;

  @Column({
    name: 'cashback_pct',
    type: 'numeric',
    precision: 20,
    scale: 10,
    nullable: true,
    transformer: decimalColumn,
  })
  cashbackPercent: Decimal | null;

  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true, transformer: decimalColumn })
  cashbackAbsolute: Decimal | null;

  @Column({ type: 'varchar', nullable: true })
  rateNote: string | null;

  @Column({ type: 'varchar', default: 'shop' })
  rateType: ShopRateType;

  @ForeignKey(() => ShopCategory)
  @Column({ type: 'integer', nullable: true })
  categoryId: number | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  validFrom: Date;

  @Column({ type: 'timestamptz', nullable: true })
  validTo: Date | null;
}
