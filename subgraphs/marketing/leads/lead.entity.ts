import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import { leadSources, type LeadSource } from './lead-source.js';
import { leadStatuses, type LeadStatus } from './lead.states.js';

@Entity({ name: 'leads', schema: 'marketing' })
@Check(
  'valid_email',
  `email::text ~ '^[a-z0-9._%+-]+@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z]{2,63}$' AND char_length(email::text) <= 254`,
)
@Check('valid_phone', `phone_number ~ '^[+]?[0-9]{7,20}$'`)
@Check(
  'trimmed_names',
  `first_name = btrim(first_name) AND last_name = btrim(last_name) AND company_name = btrim(company_name)`,
)
@Check('valid_country', `country_code ~ '^[A-Z]{2}$'`)
@Check('partner_of_converted', `converted_partner_id IS NULL OR status = 'converted'`)
@Index('idx_leads_email_active', ['email'], { unique: true, where: 'deleted_at IS NULL' })
@Index('idx_leads_email_hash', ['emailHash'], { where: 'deleted_at IS NULL' })
@Index('idx_leads_phone', ['phoneNumber'], { where: 'phone_number IS NOT NULL AND deleted_at IS NULL' })
@Index('idx_leads_partner_created', ['partnerId', 'createdAt', 'id'])
@Index('idx_leads_created', ['createdAt', 'id'])
@Index('idx_leads_updated', ['updatedAt', 'id'])
@Index('idx_leads_status_created', ['status', 'createdAt'], { where: 'deleted_at IS NULL' })
@Index('idx_leads_source_created', ['source', 'createdAt'])
@Index('idx_leads_location', ['countryCode', 'region', 'city'], { where: 'country_code IS NOT NULL' })
@Index('idx_leads_utm_campaign', ['utmCampaign', 'utmSource', 'createdAt'], { where: 'utm_campaign IS NOT NULL' })
@Index('idx_leads_ip_created', ['ipAddress', 'createdAt'])
@Index('idx_leads_features', ['interestedFeatures'], { type: 'gin' })
// Over expressions, which TypeORM cannot state: the migration has them.
@Index('idx_leads_search', { synchronize: false })
@Index('idx_leads_created_date', { synchronize: false })
@Index('idx_leads_conversion_funnel', { synchronize: false })
@Index('idx_leads_scoring', { synchronize: false })
export class Lead {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Trimmed, lower case. */
  @Column({ type: 'citext' })
  email: string;

  /** By which other subgraphs find the lead without knowing the address. */
  @Column({ type: 'varchar', length: 64 })
  emailHash: string;

  /** Digits and a leading `+` where one was typed. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  phoneNumber: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  companyName: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  firstName: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  lastName: string | null;

  @Column({ type: 'enum', enum: leadSources, enumName: 'lead_source_type', default: 'website-form' })
  source: LeadSource;

  @Column({ type: 'enum', enum: leadStatuses, enumName: 'lead_status_type', default: 'new' })
  status: LeadStatus;

  @Column({ type: 'text', nullable: true })
  notes: string | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  interestedFeatures: string[];

  /** The business partner whose funnel the lead is in. */
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  /** The business partner that the lead became. */
  @Column({ type: 'uuid', nullable: true })
  convertedPartnerId: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  utmSource: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  utmMedium: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  utmCampaign: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  utmContent: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  utmTerm: string | null;

  @Column({ type: 'text', nullable: true })
  referrer: string | null;

  @Column({ type: 'text', nullable: true })
  landingPage: string | null;

  @Column({ type: 'text', nullable: true })
  userAgent: string | null;

  @Column({ type: 'inet', nullable: true })
  ipAddress: string | null;

  @Column({ type: 'varchar', length: 2, nullable: true })
  countryCode: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  region: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  city: string | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** Kept by a trigger after the first writing. */
  @Column({ type: 'timestamptz', default: () => 'now()', update: false })
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz', nullable: true })
  deletedAt: Date | null;
}
