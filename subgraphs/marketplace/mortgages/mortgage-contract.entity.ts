import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Contract } from '../contracts/contract.entity.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { MortgageOffer } from './mortgage-offer.entity.js';
import { CONTRACT_STATUSES, type ContractStatus } from './mortgage.states.js';

/** What borrower and lender have agreed on. */
@Entity('mortgage_contracts')
@Check('mortgage_contracts_status_check', oneOf('status', CONTRACT_STATUSES))
@Check(
  'mortgage_contracts_signed_check',
  "(status <> 'draft') = (signed_by_borrower AND signed_by_lender AND signed_by_notary)",
)
@Check('mortgage_contracts_archived_check', "(status = 'archived') = (archived_by_borrower AND archived_by_lender)")
@Unique(['offerId'])
@ForeignKey(() => MortgageOffer, ['offerId', 'borrowerId', 'lenderId'], ['id', 'borrowerId', 'lenderId'])
@Index(['offerId', 'borrowerId', 'lenderId'])
@Index(['borrowerId'])
@Index(['lenderId'])
@Index(['contractId'])
export class MortgageContract {
  @PrimaryColumn({ type: 'text' })
  readonly id: string;

  @Column({ type: 'text' })
  readonly offerId: string;

  /** The offer's. */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly borrowerId: string;

  /** The offer's. */
  @ForeignKey(() => Thinker)
  @Column({ type: 'uuid' })
  readonly lenderId: string;

  /** What is to be signed. It is not replaced once somebody has signed. */
  @ForeignKey(() => Contract)
  @Column({ type: 'uuid', nullable: true })
  readonly contractId: string | null;

  @Column({ type: 'text', default: 'draft' })
  readonly status: ContractStatus;

  @Column({ type: 'boolean', default: false })
  readonly signedByBorrower: boolean;

  @Column({ type: 'boolean', default: false })
  readonly signedByLender: boolean;

  @Column({ type: 'boolean', default: false })
  readonly signedByNotary: boolean;

  /** A party has asked to put it away. */
  @Column({ type: 'boolean', default: false })
  readonly archivedByBorrower: boolean;

  @Column({ type: 'boolean', default: false })
  readonly archivedByLender: boolean;

  /** What older clients keep here of their documents. */
  @Column({ type: 'jsonb', nullable: true })
  readonly documentRefs: object | null;

  @CreatedAt()
  readonly createdAt: Date;

  @UpdatedAt()
  readonly updatedAt: Date;
}
