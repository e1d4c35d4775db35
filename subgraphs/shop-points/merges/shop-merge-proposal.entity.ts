import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { ShopVariant } from '../shops/shop-variant.entity.js';

/** Upper case, unlike the words of `Proposal`: the old clients know them so. */
export type ReviewStatus = 'PENDING' | 'APPROVED' | 'REJECTED';

/** Two names that are said to mean one shop. */
@Entity('shop_merge_proposals')
@Check('shop_merge_proposals_status_check', oneOf('status', ['PENDING', 'APPROVED', 'REJECTED']))
@Check(
  'shop_merge_proposals_variants_check',
  `variant_a_id <> variant_b_id AND (status <> 'PENDING' OR num_nulls(variant_a_id, variant_b_id) = 0)`,
)
@Check(
  'shop_merge_proposals_decision_check',
  `CASE status
     WHEN 'PENDING' THEN num_nonnulls(decided_at, decided_by_user_id, decided_reason) = 0
     ELSE decided_at IS NOT NULL
   END`,
)
@Index(['status', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['variantAId'])
@Index(['variantBId'])
@Index(['proposedByUserId'])
@Index(['decidedByUserId'])
export class ShopMergeProposal {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** The name whose brand is kept; null when it was removed after the decision. */
  @ForeignKey(() => ShopVariant, { onDelete: 'SET NULL' })
  @Column({ name: 'variant_a_id', type: 'integer', nullable: true })
  variantAId: number | null;

  /** The name whose brand becomes part of the other. */
  @ForeignKey(() => ShopVariant, { onDelete: 'SET NULL' })
  @Column({ name: 'variant_b_id', type: 'integer', nullable: true })
  variantBId: number | null;

  /** Null for the services, which propose what they find to be alike. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  proposedByUserId: number | null;

  @Column({ type: 'varchar', default: 'PENDING' })
  status: ReviewStatus;

  @Column({ type: 'varchar', nullable: true })
  reason: string | null;

  @CreatedAt()
  createdAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  decidedByUserId: number | null;

  @Column({ type: 'varchar', nullable: true })
  decidedReason: string | null;
}
