import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { Proposal } from './proposal.entity.js';

/** What a member holds of a proposal, and how much that counts. */
@Entity('proposal_votes')
@Unique('unique_proposal_voter', ['proposalId', 'voterId'])
@Check('proposal_votes_vote_check', 'vote IN (1, -1)')
@Check('proposal_votes_vote_weight_check', 'vote_weight IN (1, 3)')
@Index(['voterId'])
export class ProposalVote {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => Proposal)
  @Column({ type: 'integer' })
  proposalId: number;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer' })
  voterId: number;

  @Column({ type: 'integer' })
  vote: 1 | -1;

  @Column({ type: 'integer', default: 1 })
  voteWeight: 1 | 3;

  @CreatedAt()
  createdAt: Date;
}
