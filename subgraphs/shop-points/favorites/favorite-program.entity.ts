import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { BonusProgram } from '../programs/bonus-program.entity.js';

/** A programme that a member collects with. */
@Entity('user_favorite_programs')
@Unique('uq_user_program', ['userId', 'programId'])
@Index(['programId'])
export class FavoriteProgram {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  /** The member. */
  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer' })
  userId: number;

  @ForeignKey(() => BonusProgram, { onDelete: 'CASCADE' })
  @Column({ type: 'integer' })
  programId: number;

  @CreatedAt()
  createdAt: Date;
}
