import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { ShopMain } from './shop-main.entity.js';

/**
 * A concrete shop: what rates hang on, and the id that all older clients hold. Once there was one per source, so a brand
 * may have several until a merge brings them together, and old ones have no brand at all.
 */
@Entity('shops')
@Index(['shopMainId', 'id'])
@Index(['name'])
export class Shop {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar' })
  name: string;

  @ForeignKey(() => ShopMain)
  @Column({ type: 'varchar', length: 36, nullable: true })
  shopMainId: string | null;

  @CreatedAt()
  createdAt: Date;
}
