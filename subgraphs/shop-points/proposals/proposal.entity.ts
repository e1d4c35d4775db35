import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';
import { decimalColumn, type Decimal } from '../rates/decimal.js';
import type { ShopRateType } from '../rates/shop-program-rate.entity.js';
import { Shop } from '../shops/shop.entity.js';

export type ProposalType = 'url' | 'rate_change' | 'shop_add' | 'program_add' | 'coupon_add';
export type ProposalStatus = 'pending' | 'approved' | 'rejected';
export type ProposalSource = 'user' | 'browser_extension' | 'scraper';
export type ProposedCouponType = 'multiplier' | 'discount';

/** Something that a member or a scraper wants to have entered. Columns that its type does not speak of are null. */
@Entity('proposals')
@Check(
  'proposals_proposal_type_check',
  oneOf('proposal_type', ['url', 'rate_change', 'shop_add', 'program_add', 'coupon_add']),
)
@Check('proposals_status_check', oneOf('status', ['pending', 'approved', 'rejected']))
@Check('proposals_source_check', oneOf('source', ['user', 'browser_extension', 'scraper']))
@Check('proposals_proposed_rate_type_check', oneOf('proposed_rate_type', ['shop', 'contract']))
@Check('proposals_proposed_coupon_type_check', oneOf('proposed_coupon_type', ['multiplier', 'discount']))
@Check('proposals_author_check', `user_id IS NOT NULL OR source = 'scraper'`)
@Check(
  'proposals_subject_check',
  `CASE proposal_type
     WHEN 'url' THEN shop_id IS NOT NULL AND program_id IS NULL AND source_url IS NOT NULL
     WHEN 'rate_change' THEN shop_id IS NOT NULL AND program_id IS NOT NULL
     WHEN 'coupon_add' THEN true
     ELSE shop_id IS NULL AND program_id IS NULL
   END`,
)
@Check(
  'proposals_rate_check',
  `(proposal_type = 'rate_change') = (proposed_points_per_eur IS NOT NULL)
   AND (proposal_type = 'rate_change') = (proposed_cashback_pct IS NOT NULL)
   AND proposed_points_per_eur >= 0 AND proposed_cashback_pct >= 0`,
)
@Check(
  'proposals_name_check',
  `(proposal_type IN ('shop_add', 'program_add')) = (proposed_name IS NOT NULL)
   AND (proposal_type = 'program_add') = (proposed_point_value_eur IS NOT NULL)
   AND proposed_point_value_eur >= 0`,
)
@Check(
  'proposals_coupon_check',
  `(proposal_type = 'coupon_add') = (proposed_coupon_type IS NOT NULL)
   AND (proposal_type = 'coupon_add') = (proposed_coupon_value IS NOT NULL)
   AND (proposal_type = 'coupon_add') = (proposed_coupon_description IS NOT NULL)
   AND (proposal_type = 'coupon_add' OR (proposed_coupon_combinable IS NULL AND proposed_coupon_valid_to IS NULL))
   AND proposed_coupon_value >= 0`,
)
@Check(
  'proposals_decision_check',
  `CASE status
     WHEN 'pending' THEN num_nonnulls(decided_at, decided_by_user_id, decided_reason) = 0 AND NOT approved_by_system
     ELSE decided_at IS NOT NULL
       AND NOT (approved_by_system AND (status = 'rejected' OR decided_by_user_id IS NOT NULL))
   END`,
)
@Index(['createdAt', 'id'])
@Index(['status', 'createdAt', 'id'])
@Index(['status', 'proposalType', 'createdAt', 'id'])
@Index(['userId', 'createdAt', 'id'])
@Index(['shopId', 'createdAt', 'id'])
@Index(['programId'])
@Index(['correctedProposalId'])
@Index(['decidedByUserId'])
@Index('proposals_url_idx', ['shopId', 'sourceUrl'], { where: `((proposal_type)::text = 'url'::text)` })
@Index('proposals_approved_host_idx', ['sourceHost'], {
  where: `(((proposal_type)::text = 'url'::text) AND ((status)::text = 'approved'::text))`,
})
export class Proposal {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'varchar' })
  proposalType: ProposalType;

  @Column({ type: 'varchar', default: 'pending' })
  status: ProposalStatus;

  @Column({ type: 'varchar', default: 'user' })
  source: ProposalSource;

  /** Null for what a scraper of the services' own proposes. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  userId: number | null;

  @CreatedAt()
  createdAt: Date;

  @ForeignKey(() => Shop)
  @Column({ type: 'integer', nullable: true })
  shopId: number | null;

  @ForeignKey(() => BonusProgram)
  @Column({ type: 'integer', nullable: true })
  programId: number | null;

  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true, transformer: decimalColumn })
  proposedPointsPerEur: Decimal | null;

  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true, transformer: decimalColumn })
  proposedCashbackPct: Decimal | null;

  @Column({ type: 'varchar', default: 'shop' })
  proposedRateType: ShopRateType;

  @Column({ type: 'varchar', nullable: true })
  proposedName: string | null;

  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true, transformer: decimalColumn })
  proposedPointValueEur: Decimal | null;

  @Column({ type: 'varchar', nullable: true })
  proposedCouponType: ProposedCouponType | null;

  @Column({ type: 'numeric', precision: 20, scale: 10, nullable: true, transformer: decimalColumn })
  proposedCouponValue: Decimal | null;

  @Column({ type: 'varchar', nullable: true })
  proposedCouponDescription: string | null;

  /** Null where it is unknown. */
  @Column({ type: 'boolean', nullable: true })
  proposedCouponCombinable: boolean | null;

  @Column({ type: 'timestamptz', nullable: true })
  proposedCouponValidTo: Date | null;

  @Column({ type: 'varchar', nullable: true })
  reason: string | null;

  /** The address itself of an url proposal, evidence of every other. */
  @Column({ type: 'varchar', nullable: true })
  sourceUrl: string | null;

  /** Host of that address as `hostOf` writes it; null where the proposal was closed without an effect. */
  @Column({ type: 'varchar', nullable: true })
  sourceHost: string | null;

  /** The scraped proposal that this one puts right. */
  @ForeignKey(() => Proposal)
  @Column({ type: 'integer', nullable: true })
  correctedProposalId: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  /** Null for decisions of the services, votes among them. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  decidedByUserId: number | null;

  @Column({ type: 'varchar', nullable: true })
  decidedReason: string | null;

  /** By votes. */
  @Column({ type: 'boolean', default: false })
  approvedBySystem: boolean;
}
