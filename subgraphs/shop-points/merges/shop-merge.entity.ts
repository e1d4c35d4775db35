import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';
import { ShopMergeProposal } from './shop-merge-proposal.entity.js';

/** One brand became part of another; the items of the log say what moved. */
@Entity('shop_merge_log')
@Check('shop_merge_log_brands_check', 'source_main_id <> target_main_id')
@Check('shop_merge_log_undone_check', 'undone_at IS NOT NULL OR undone_by_user_id IS NULL')
@Index(['createdAt', 'id'])
@Index(['sourceMainId'])
// At most one merge of a brand stands.
@Index('shop_merge_log_standing_idx', ['sourceMainId'], { unique: true, where: '(undone_at IS NULL)' })
@Index(['targetMainId'])
@Index(['mergeProposalId'])
@Index(['actorId'])
@Index(['undoneByUserId'])
export class ShopMerge {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => ShopMain)
  @Column({ type: 'varchar', length: 36 })
  sourceMainId: string;

  @ForeignKey(() => ShopMain)
  @Column({ type: 'varchar', length: 36 })
  targetMainId: string;

  @ForeignKey(() => ShopMergeProposal)
  @Column({ type: 'integer', nullable: true })
  mergeProposalId: number | null;

  /** Null for the services. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  actorId: number | null;

  @CreatedAt()
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  undoneByUserId: number | null;
}
