import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';

export const COMPANY_STATUSES = ['trial', 'active', 'suspended', 'archived'] as const;
export type CompanyStatus = (typeof COMPANY_STATUSES)[number];

/** The tenant. */
@Entity('companies')
@Check('companies_status_check', oneOf('status', COMPANY_STATUSES))
@Check('companies_timezone_check', `(timestamptz 'epoch' AT TIME ZONE timezone) IS NOT NULL`)
@Index(['slug'], { unique: true })
@Index(['partnerId'], { unique: true, where: 'partner_id IS NOT NULL AND deleted_at IS NULL' })
export class Company {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'varchar', length: 255, nullable: true })
  slug: string | null;

  @Column({ type: 'varchar', length: 20, default: 'active' })
  status: CompanyStatus;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;

  /** IANA name; PostgreSQL must know it, because days are cut in SQL. */
  @Column({ type: 'varchar', length: 64, default: 'Europe/Berlin' })
  timezone: string;

  /** ISO 3166-1 alpha-2. */
  @Column({ type: 'char', length: 2, default: 'DE' })
  country: string;

  @Column({ type: 'varchar', length: 5, default: 'de' })
  defaultLanguage: string;

  /** Id of the `BusinessPartner` in the partners service. */
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
