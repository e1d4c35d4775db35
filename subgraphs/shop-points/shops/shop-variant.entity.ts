import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { decimalColumn, type Decimal } from '../rates/decimal.js';
import { ShopMain } from './shop-main.entity.js';

/** A name of a brand in one source. Rates never hang on it. */
@Entity('shop_variants')
// Null ids of the source count as different: many names are entered by hand.
@Unique('unique_shop_variant', ['shopMainId', 'source', 'sourceId'])
@Check('shop_variants_confidence_score_check', 'confidence_score BETWEEN 0 AND 100')
export class ShopVariant {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => ShopMain, { onDelete: 'CASCADE' })
  @Column({ type: 'varchar', length: 36 })
  shopMainId: string;

  /** `manual`, `user_proposal`, a programme, the name of a feed: free text. */
  @Column({ type: 'varchar' })
  source: string;

  @Column({ type: 'varchar' })
  sourceName: string;

  @Column({ type: 'varchar', nullable: true })
  sourceId: string | null;

  @Column({ type: 'numeric', precision: 4, scale: 1, default: 100, transformer: decimalColumn })
  confidenceScore: Decimal;

  @CreatedAt()
  createdAt: Date;
}
