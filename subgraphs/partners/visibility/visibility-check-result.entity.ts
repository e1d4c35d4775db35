import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { leadPotentials, type LeadPotential, type PlatformWeights } from './overall-score.js';
import type { PlatformAnalysis } from './visibility-analysis.js';
import { VisibilityCheckLead } from './visibility-check-lead.entity.js';

export const visibilityProviders = ['bedrock', 'mockAnalysis', 'manual'] as const;
export type VisibilityProvider = (typeof visibilityProviders)[number];

/** What a check found. Rows are only ever added; the newest of a check, or of a business, is the current one. */
@Entity('visibility_check_results')
@Check('visibility_check_results_overall_score_check', 'overall_score BETWEEN 0 AND 100')
@Check('visibility_check_results_lead_potential_check', oneOf('lead_potential', leadPotentials))
@Check('visibility_check_results_provider_check', oneOf('provider', visibilityProviders))
@Index(['leadId', 'createdAt', 'id'])
@Index(['partnerId', 'createdAt', 'id'])
export class VisibilityCheckResult {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @ForeignKey(() => VisibilityCheckLead, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  leadId: string;

  /** The checked business, if it has an account: copied from the check, which may be deleted before the business is. */
  @ForeignKey(() => BusinessPartner, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  @Column({ type: 'int' })
  overallScore: number;

  @Column({ type: 'jsonb', default: [] })
  platformAnalyses: PlatformAnalysis[];

  @Column({ type: 'jsonb' })
  weights: PlatformWeights;

  @Column({ type: 'text' })
  scoringVersion: string;

  @Column({ type: 'text' })
  leadPotential: LeadPotential;

  @Column({ type: 'jsonb', default: [] })
  quickWins: string[];

  @Column({ type: 'text', default: 'mockAnalysis' })
  provider: VisibilityProvider;

  @CreatedAt()
  createdAt: Date;
}
