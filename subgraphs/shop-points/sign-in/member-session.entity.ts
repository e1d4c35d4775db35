import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { ShopMember } from '../members/shop-member.entity.js';

/** A browser that a member has signed in with, until it signs out, the session is old or the membership rests. */
@Entity('member_sessions')
export class MemberSession {
  /** SHA-256 of the token in the cookie. */
  @PrimaryColumn({ type: 'text' })
  tokenHash: string;

  @Index()
  @ForeignKey(() => ShopMember, { onDelete: 'CASCADE' })
  @Column({ type: 'integer' })
  memberId: number;

  @CreatedAt()
  createdAt: Date;

  @Index()
  @Column({ type: 'timestamptz' })
  expiresAt: Date;
}
