import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMerge } from './shop-merge.entity.js';

export type MergedEntity = 'variant' | 'shop' | 'rate' | 'coupon' | 'proposal' | 'website';
export type MergedField = 'shop_main_id' | 'shop_id' | 'source_id' | 'valid_to' | 'website';

/** One value before and after a merge, as text. Also where both are the same: it says that the row belonged there. */
@Entity('shop_merge_log_items')
@Check(
  'shop_merge_log_items_entity_check',
  oneOf('entity', ['variant', 'shop', 'rate', 'coupon', 'proposal', 'website']),
)
@Check(
  'shop_merge_log_items_field_check',
  oneOf('field', ['shop_main_id', 'shop_id', 'source_id', 'valid_to', 'website']),
)
@Index(['logId'])
@Index(['entity', 'entityId', 'id'])
export class ShopMergeItem {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @ForeignKey(() => ShopMerge, { onDelete: 'CASCADE' })
  @Column({ type: 'integer' })
  logId: number;

  @Column({ type: 'varchar' })
  entity: MergedEntity;

  @Column({ type: 'varchar', length: 36 })
  entityId: string;

  @Column({ type: 'varchar' })
  field: MergedField;

  @Column({ type: 'varchar', nullable: true })
  oldValue: string | null;

  @Column({ type: 'varchar', nullable: true })
  newValue: string | null;

  /** The value was put back, or the row has gone elsewhere for good. */
  @Column({ type: 'boolean', default: false })
  undone: boolean;
}
