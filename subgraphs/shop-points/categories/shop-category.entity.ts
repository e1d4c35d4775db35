import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A part of a shop's range that a rate may be limited to. A tree. */
@Entity('shop_categories')
@Unique(['name'])
@Index(['parentId'])
export class ShopCategory {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar', collation: 'und-x-icu' })
  name: string;

  @ForeignKey(() => ShopCategory)
  @Column({ type: 'integer', nullable: true })
  parentId: number | null;
}
