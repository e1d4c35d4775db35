import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { VisibilityCheckLead } from '../visibility/visibility-check-lead.entity.js';
import { platforms, type Platform } from '../visibility/platform-observation.js';
import { recommendationStatuses, type RecommendationStatus } from './recommendation.states.js';

export const recommendationPriorities = ['low', 'medium', 'high', 'urgent'] as const;
export type RecommendationPriority = (typeof recommendationPriorities)[number];

export const recommendationDifficulties = ['easy', 'medium', 'hard'] as const;
export type RecommendationDifficulty = (typeof recommendationDifficulties)[number];

@Entity('platform_recommendations')
@Check('platform_recommendations_platform_check', oneOf('platform', platforms))
@Check('platform_recommendations_priority_check', oneOf('priority', recommendationPriorities))
@Check(
  'platform_recommendations_implementation_difficulty_check',
  oneOf('implementation_difficulty', recommendationDifficulties),
)
@Check('platform_recommendations_status_check', oneOf('status', recommendationStatuses))
@Index(['partnerId', 'createdAt', 'id'])
// What stands is not recommended again: neither what is open already nor what the owner does not want.
@Index('platform_recommendations_standing_key', ['partnerId', 'platform', 'recommendationType'], {
  unique: true,
  where: "status <> 'completed'",
})
export class PlatformRecommendation {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @ForeignKey(() => BusinessPartner, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  partnerId: string;

  /** The check that first gave it. */
  @Index()
  @ForeignKey(() => VisibilityCheckLead, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  leadId: string | null;

  @Column({ type: 'text' })
  platform: Platform;

  /** The feature that the profile lacks, in the words of the scoring rules. */
  @Column({ type: 'text' })
  recommendationType: string;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', default: 'medium' })
  priority: RecommendationPriority;

  @Column({ type: 'text', default: 'medium' })
  implementationDifficulty: RecommendationDifficulty;

  @Column({ type: 'text', nullable: true })
  estimatedImpact: string | null;

  @Column({ type: 'text', default: 'pending' })
  status: RecommendationStatus;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;
}
