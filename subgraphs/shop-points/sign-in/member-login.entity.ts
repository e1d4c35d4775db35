import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ShopMember } from '../members/shop-member.entity.js';

/**
 * What members of the old system sign in with. Members who came by an account of the platform have none. No viewer but
 * the service itself reads these rows.
 */
@Entity('member_logins')
export class MemberLogin {
  @PrimaryColumn({ type: 'integer' })
  @ForeignKey(() => ShopMember, { onDelete: 'CASCADE' })
  memberId: number;

  @Column({ type: 'varchar', unique: true })
  username: string;

  @Column({ type: 'varchar', unique: true })
  email: string;

  /** argon2id in PHC form, or as Werkzeug wrote it until the member signs in for the first time. */
  @Column({ type: 'varchar' })
  passwordHash: string;
}
