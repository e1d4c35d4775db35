import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { Proposal } from './proposal.entity.js';

export type ProposalAction = 'created' | 'voted' | 'approved' | 'auto_approved' | 'rejected' | 'applied';

/** Every step in the life of a proposal. The service may add steps and read them, no more. */
@Entity('proposal_audit_trails')
@Check(
  'proposal_audit_trails_action_check',
  oneOf('action', ['created', 'voted', 'approved', 'auto_approved', 'rejected', 'applied']),
)
@Index(['proposalId', 'id'])
@Index(['actorId'])
export class ProposalAuditTrail {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => Proposal)
  @Column({ type: 'integer' })
  proposalId: number;

  @Column({ type: 'varchar' })
  action: ProposalAction;

  /** Null for the services. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  actorId: number | null;

  @CreatedAt()
  createdAt: Date;

  @Column({ type: 'varchar', nullable: true })
  details: string | null;
}
