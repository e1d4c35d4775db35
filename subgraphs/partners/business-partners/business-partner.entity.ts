import { Check, Column, DeleteDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Profile } from '../users/profile.entity.js';
import { partnerStatuses, type PartnerStatus } from './business-partner.states.js';
import type { OpeningHours } from './opening-hours.js';

/** Where invoices go, as stored in `jsonb`. */
export interface BillingAddress {
  readonly recipient: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

@Entity('business_partners')
@Check('business_partners_status_check', oneOf('status', partnerStatuses))
@Check('business_partners_position_check', '(latitude IS NULL) = (longitude IS NULL)')
@Check('business_partners_latitude_check', 'latitude BETWEEN -90 AND 90')
@Check('business_partners_longitude_check', 'longitude BETWEEN -180 AND 180')
// One business per person; a deleted one does not stand in the way of the next.
@Index(['userId'], { unique: true, where: 'deleted_at IS NULL' })
@Index(['userId', 'status'])
@Index(['status', 'createdAt', 'id'])
@Index(['createdAt', 'id'])
export class BusinessPartner {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The owner. */
  @ForeignKey(() => Profile, { onDelete: 'CASCADE' })
  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  companyName: string;

  @Column({ type: 'text', nullable: true })
  contactEmail: string | null;

  /** As the business writes it; clients were never asked for E.164. */
  @Column({ type: 'text', nullable: true })
  contactPhone: string | null;

  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Column({ type: 'text', nullable: true })
  address: string | null;

  @Column({ type: 'double precision', nullable: true })
  latitude: number | null;

  @Column({ type: 'double precision', nullable: true })
  longitude: number | null;

  @Column({ type: 'jsonb', nullable: true })
  billingAddress: BillingAddress | null;

  @Column({ type: 'text', nullable: true })
  taxId: string | null;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'jsonb', default: [] })
  categories: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  categoryIds: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  businessModel: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  revenueStreams: string[];

  @Column({ type: 'text', array: true, default: '{}' })
  targetAudience: string[];

  @Column({ type: 'int', nullable: true })
  seatingCapacity: number | null;

  @Column({ type: 'jsonb', default: [] })
  openingHours: readonly OpeningHours[];

  @Column({ type: 'jsonb', nullable: true })
  specialFeatures: object | null;

  @Column({ type: 'text', array: true, default: '{}' })
  servicesSelected: string[];

  /** `accounts/{id}`, kept for calls to Google. */
  @Index()
  @Column({ type: 'text', nullable: true })
  googleAccountId: string | null;

  @Column({ type: 'boolean', default: false })
  googleConnected: boolean;

  @Column({ type: 'boolean', default: false })
  goLive: boolean;

  @Column({ type: 'boolean', default: false })
  documentUploaded: boolean;

  @Column({ type: 'boolean', default: false })
  profileVerified: boolean;

  @Column({ type: 'boolean', default: false })
  onboardingCompleted: boolean;

  @Column({ type: 'text', default: 'pending' })
  status: PartnerStatus;

  /** Remarks of the operator. */
  @Column({ type: 'text', nullable: true })
  notes: string | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
