import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { bigintColumn, CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { MortgageApplication } from './mortgage-application.entity.js';
import type { StoredOfferDetails } from './mortgage-offer.details.js';
import { OFFER_STATUSES, type OfferStatus } from './mortgage.states.js';

/** A loan that somebody offers for an application. */
@Entity('mortgage_offers')
@Check('mortgage_offers_interest_rate_check', 'interest_rate >= 0')
@Check('mortgage_offers_monthly_payment_check', 'monthly_payment >= 0')
@Check('mortgage_offers_status_check', oneOf('status', OFFER_STATUSES))
@Unique(['id', 'borrowerId', 'lenderId'])
@ForeignKey(() => MortgageApplication, ['applicationId', 'borrowerId'], ['id', 'borrowerId'])
@Index('mortgage_offers_accepted_idx', ['applicationId'], { unique: true, where: "status = 'accepted'" })
@Index(['applicationId', 'createdAt'])
@Index(['lenderId', 'createdAt'])
@Index(['borrowerId', 'createdAt'])
@Index(['createdAt'], { where: "status = 'accepted'" })
export class MortgageOffer {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly applicationId: string;

  /** The application's. */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly borrowerId: string;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly lenderId: string;

  /** The business that the lender acts for. */
  @Column({ type: 'uuid', nullable: true })
  readonly partnerId: string | null;

  /** A fraction with four decimals, as PostgreSQL writes it. */
  @Column({ type: 'numeric', precision: 6, scale: 4, nullable: true })
  readonly interestRate: string | null;

  /** Minor units. */
  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  readonly monthlyPayment: bigint | null;

  @Column({ type: 'text', default: 'open' })
  readonly status: OfferStatus;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly details: StoredOfferDetails;

  @CreatedAt()
  readonly createdAt: Date;
}
