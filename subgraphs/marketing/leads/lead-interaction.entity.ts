import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lead } from './lead.entity.js';

export const interactionOutcomes = ['positive', 'negative', 'neutral', 'no_response'] as const;
export type InteractionOutcome = (typeof interactionOutcomes)[number];

/** An entry in the history of a lead; never changed, only added to. */
@Entity({ name: 'lead_interactions', schema: 'marketing' })
@Check('known_outcome', `outcome IN ('positive', 'negative', 'neutral', 'no_response')`)
@Check('valid_interaction_metadata', `jsonb_typeof(metadata) = 'object'`)
@Index('idx_lead_interactions_lead_created', ['leadId', 'createdAt', 'id'])
@Index('idx_lead_interactions_type_outcome', ['interactionType', 'outcome', 'createdAt'])
@Index('idx_lead_interactions_scheduled', ['scheduledAt'], {
  where: 'scheduled_at IS NOT NULL AND completed_at IS NULL',
})
@Index('idx_lead_interactions_idempotency', ['leadId', 'idempotencyKey'], {
  unique: true,
  where: 'idempotency_key IS NOT NULL',
})
export class LeadInteraction {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @ForeignKey(() => Lead, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  leadId: string;

  @Column({ type: 'varchar', length: 50 })
  interactionType: string;

  @Column({ type: 'varchar', length: 255, nullable: true })
  subject: string | null;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  outcome: InteractionOutcome | null;

  @Column({ type: 'timestamptz', nullable: true })
  scheduledAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  completedAt: Date | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  createdBy: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  metadata: Record<string, unknown>;

  /** Chosen by the caller: the same key for the same lead is the same entry. */
  @Column({ type: 'varchar', length: 100, nullable: true })
  idempotencyKey: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
