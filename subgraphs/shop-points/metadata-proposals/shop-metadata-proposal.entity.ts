import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';
import type { ReviewStatus } from '../merges/shop-merge-proposal.entity.js';
import { ShopMain } from '../shops/shop-main.entity.js';

/** Another name, home page or logo for a brand. What is null stays as it is. */
@Entity('shop_metadata_proposals')
@Check('shop_metadata_proposals_status_check', oneOf('status', ['PENDING', 'APPROVED', 'REJECTED']))
@Check('shop_metadata_proposals_proposed_check', 'num_nonnulls(proposed_name, proposed_website, proposed_logo_url) > 0')
@Check(
  'shop_metadata_proposals_decision_check',
  `CASE status
     WHEN 'PENDING' THEN num_nonnulls(decided_at, decided_by_user_id, decided_reason) = 0
     ELSE decided_at IS NOT NULL
   END`,
)
@Index(['status', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['shopMainId'])
@Index(['proposedByUserId'])
@Index(['decidedByUserId'])
export class ShopMetadataProposal {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => ShopMain)
  @Column({ type: 'varchar', length: 36 })
  shopMainId: string;

  @Column({ type: 'varchar', nullable: true })
  proposedName: string | null;

  @Column({ type: 'varchar', nullable: true })
  proposedWebsite: string | null;

  @Column({ type: 'varchar', nullable: true })
  proposedLogoUrl: string | null;

  @Column({ type: 'varchar', nullable: true })
  reason: string | null;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer' })
  proposedByUserId: number;

  @Column({ type: 'varchar', default: 'PENDING' })
  status: ReviewStatus;

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
