import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Branch } from '../companies/branch.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';

export const PHONE_NUMBER_TYPES = ['direct', 'hotline'] as const;
export type PhoneNumberType = (typeof PHONE_NUMBER_TYPES)[number];

export const PHONE_PROVIDERS = ['retell', 'twilio', 'sip', 'other'] as const;
export type PhoneProvider = (typeof PHONE_PROVIDERS)[number];

/** A number of a company. Calls find their company by it, so it is unique over all of them. */
@Entity('phone_numbers')
@TenantKey(() => Branch, 'branchId', 'SET NULL')
@Unique(['id', 'companyId'])
@Index(['companyId'])
@Index(['branchId'])
@Index(['numberNormalized'], { unique: true, where: 'number_normalized IS NOT NULL' })
@Index('phone_numbers_primary_idx', ['companyId'], { unique: true, where: 'is_primary' })
@Check('phone_numbers_type_check', oneOf('type', PHONE_NUMBER_TYPES))
@Check('phone_numbers_provider_check', oneOf('provider', PHONE_PROVIDERS))
export class PhoneNumber extends TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  branchId: string | null;

  /** As entered. */
  @Column({ type: 'varchar', length: 255 })
  number: string;

  /** E.164; null only on imported rows whose number is none. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  numberNormalized: string | null;

  @Column({ type: 'varchar', length: 20, default: 'hotline' })
  type: PhoneNumberType;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;

  @Column({ type: 'boolean', default: false })
  isPrimary: boolean;

  @Column({ type: 'varchar', length: 255, nullable: true })
  label: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  provider: PhoneProvider | null;

  @Column({ type: 'boolean', default: false })
  smsEnabled: boolean;

  @Column({ type: 'boolean', default: false })
  whatsappEnabled: boolean;
}
