import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';

export type ShopMemberRole = 'viewer' | 'user' | 'contributor' | 'moderator' | 'admin';
export type ShopMemberStatus = 'active' | 'inactive' | 'banned';

/** A person in the community of the shops. Name, address and password are the account's, which lives in partners. */
@Entity('users')
@Unique(['userId'])
@Check('users_role_check', oneOf('role', ['viewer', 'user', 'contributor', 'moderator', 'admin']))
@Check('users_status_check', oneOf('status', ['active', 'inactive', 'banned']))
@Index(['createdAt', 'id'])
export class ShopMember {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** The account in partners. */
  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'varchar', default: 'viewer' })
  role: ShopMemberRole;

  @Column({ type: 'varchar', default: 'active' })
  status: ShopMemberStatus;

  @CreatedAt()
  createdAt: Date;
}
