import { Check, Column, DeleteDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { BusinessPartner } from '../business-partners/business-partner.entity.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Profile, textLanguages, type TextLanguage } from '../users/profile.entity.js';
import { visibilityCheckStatuses, type VisibilityCheckStatus } from './visibility-check.states.js';

export const visibilityCheckTypes = ['anon', 'with_email', 'profile'] as const;
export type VisibilityCheckType = (typeof visibilityCheckTypes)[number];

export const leadPriorities = ['low', 'medium', 'high', 'urgent'] as const;
export type LeadPriority = (typeof leadPriorities)[number];

/** A request for a visibility check, and the lead that comes with it. */
@Entity('visibility_check_leads')
@Check('visibility_check_leads_check_type_check', oneOf('check_type', visibilityCheckTypes))
@Check('visibility_check_leads_status_check', oneOf('status', visibilityCheckStatuses))
@Check('visibility_check_leads_language_check', oneOf('language', textLanguages))
@Check('visibility_check_leads_lead_priority_check', oneOf('lead_priority', leadPriorities))
@Check('visibility_check_leads_competitor_urls_check', 'cardinality(competitor_urls) <= 3')
@Check('visibility_check_leads_failed_check', "status <> 'failed' OR analysis_error_message IS NOT NULL")
@Check('visibility_check_leads_email_hash_check', '(email IS NULL) = (email_hash IS NULL)')
@Index(['createdAt', 'id'])
@Index(['status', 'createdAt', 'id'])
@Index(['email', 'createdAt'])
export class VisibilityCheckLead {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text' })
  businessName: string;

  @Column({ type: 'text' })
  location: string;

  /** Normalised: no blanks around it, lower case. */
  @Column({ type: 'text', nullable: true })
  email: string | null;

  /** Joins with the leads of marketing, which know the address by the same keyed hash. */
  @Index()
  @Column({ type: 'text', nullable: true })
  emailHash: string | null;

  /** Who asked, if signed in. */
  @Index()
  @ForeignKey(() => Profile, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;

  /** The business with an account that is checked, or that the lead was converted to. */
  @Index()
  @ForeignKey(() => BusinessPartner, { onDelete: 'SET NULL' })
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  @Column({ type: 'text', nullable: true })
  mainCategory: string | null;

  @Column({ type: 'text', nullable: true })
  subCategory: string | null;

  @Column({ type: 'text', array: true, default: '{}' })
  tags: string[];

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'text', nullable: true })
  phoneNumber: string | null;

  @Column({ type: 'text', nullable: true })
  facebookHandle: string | null;

  @Column({ type: 'text', nullable: true })
  instagramHandle: string | null;

  @Column({ type: 'text', array: true, default: '{}' })
  competitorUrls: string[];

  @Column({ type: 'text', default: 'anon' })
  checkType: VisibilityCheckType;

  @Column({ type: 'text', default: 'pending' })
  status: VisibilityCheckStatus;

  @Column({ type: 'timestamptz', nullable: true })
  analysisStartedAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  analysisCompletedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  analysisErrorMessage: string | null;

  @Column({ type: 'text', default: 'de' })
  language: TextLanguage;

  @Index()
  @Column({ type: 'text', default: 'medium' })
  leadPriority: LeadPriority;

  @Column({ type: 'boolean', default: false })
  gdprConsent: boolean;

  @Column({ type: 'boolean', default: false })
  marketingConsent: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  marketingConsentAt: Date | null;

  @Index()
  @Column({ type: 'text', nullable: true })
  utmSource: string | null;

  @Column({ type: 'text', nullable: true })
  utmMedium: string | null;

  @Column({ type: 'text', nullable: true })
  utmCampaign: string | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
