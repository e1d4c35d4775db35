import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { ShopProgramRate } from '../rates/shop-program-rate.entity.js';

/** What a reviewer says about a rate. Nobody edits or removes it. */
@Entity('rate_comments')
@Index(['rateId', 'createdAt', 'id'])
@Index(['reviewerId'])
export class RateComment {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id: number;

  @ForeignKey(() => ShopProgramRate)
  @Column({ type: 'integer' })
  rateId: number;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer' })
  reviewerId: number;

  @Column({ type: 'varchar', default: 'FEEDBACK' })
  commentType: string;

  @Column({ type: 'varchar' })
  commentText: string;

  @CreatedAt()
  createdAt: Date;
}
