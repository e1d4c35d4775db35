import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from './shop-member.entity.js';

export type ContributorRequestStatus = 'pending' | 'approved' | 'rejected';

/** A member asks to vote and to comment. */
@Entity('contributor_requests')
@Check('contributor_requests_status_check', oneOf('status', ['pending', 'approved', 'rejected']))
@Check(
  'contributor_requests_decision_check',
  `CASE status
     WHEN 'pending' THEN num_nonnulls(decision_at, decision_by_admin_id) = 0
     ELSE decision_at IS NOT NULL
   END`,
)
@Check('contributor_requests_not_oneself_check', 'decision_by_admin_id <> user_id')
// Of several that ask at once one is heard.
@Index('contributor_requests_pending_idx', ['userId'], {
  unique: true,
  where: `((status)::text = 'pending'::text)`,
})
@Index(['userId', 'createdAt', 'id'])
@Index(['status', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
@Index(['decisionByAdminId'])
export class ContributorRequest {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer' })
  userId: number;

  @CreatedAt()
  createdAt: Date;

  @Column({ type: 'varchar', default: 'pending' })
  status: ContributorRequestStatus;

  @Column({ type: 'varchar', nullable: true })
  reason: string | null;

  /** Null for a decision of the services. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  decisionByAdminId: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  decisionAt: Date | null;
}
