import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt } from '../../../platform/database/columns.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { MortgageApplication } from './mortgage-application.entity.js';

/** That a lender may see a private application. */
@Entity('mortgage_invitations')
@ForeignKey(() => MortgageApplication, ['applicationId', 'borrowerId'], ['id', 'borrowerId'])
@Index(['lenderId'])
@Index(['borrowerId'])
export class MortgageInvitation {
  @PrimaryColumn({ type: 'text' })
  readonly applicationId: string;

  /** The application's. */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly borrowerId: string;

  @ForeignKey(() => Thinker)
  @PrimaryColumn({ type: 'uuid' })
  readonly lenderId: string;

  @CreatedAt()
  readonly createdAt: Date;
}
