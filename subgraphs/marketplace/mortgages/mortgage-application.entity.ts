import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { bigintColumn, CreatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { APPLICATION_STATUSES, type ApplicationStatus } from './mortgage.states.js';
import { Property } from './property.entity.js';

export type RateType = 'fixed' | 'variable';

/** What somebody looks for who wants to borrow on a property. */
@Entity('mortgage_applications')
@Check('mortgage_applications_desired_loan_check', 'desired_loan > 0')
@Check('mortgage_applications_currency_check', "currency ~ '^[A-Z]{3}$'")
@Check('mortgage_applications_duration_years_check', 'duration_years > 0')
@Check('mortgage_applications_rate_type_check', "rate_type IN ('fixed', 'variable')")
@Check('mortgage_applications_max_interest_check', 'max_interest >= 0')
@Check('mortgage_applications_status_check', oneOf('status', APPLICATION_STATUSES))
@Unique(['id', 'borrowerId'])
@Index(['borrowerId', 'createdAt'])
@Index(['status', 'createdAt'])
@Index(['createdAt'])
@Index(['propertyId'])
export class MortgageApplication {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @ForeignKey(() => Property)
  @Column({ type: 'text', nullable: true })
  readonly propertyId: string | null;

  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly borrowerId: string;

  /** Minor units. */
  @Column({ type: 'bigint', nullable: true, transformer: bigintColumn })
  readonly desiredLoan: bigint | null;

  @Column({ type: 'text', default: 'EUR' })
  readonly currency: string;

  @Column({ type: 'integer', nullable: true })
  readonly durationYears: number | null;

  @Column({ type: 'text', nullable: true })
  readonly rateType: RateType | null;

  /** A fraction with four decimals, as PostgreSQL writes it. */
  @Column({ type: 'numeric', precision: 6, scale: 4, nullable: true })
  readonly maxInterest: string | null;

  /** `open` and `offered` follow from the offers, by a trigger. */
  @Column({ type: 'text', default: 'open' })
  readonly status: ApplicationStatus;

  /** `private`, or anything else for all lenders: a free word of older clients. */
  @Column({ type: 'text', default: 'private' })
  readonly visibility: string;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly meta: object;

  /** What an older client has sent, where the columns cannot hold it as it was: it gets the same back. */
  @Column({ type: 'jsonb', default: () => "'{}'" })
  readonly legacy: object;

  @CreatedAt()
  readonly createdAt: Date;
}
