import { Check, Column, DeleteDateColumn, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { numericColumn } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { Branch } from '../companies/branch.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { PhoneNumber } from '../phone-numbers/phone-number.entity.js';
import { Staff } from '../staff/staff.entity.js';
import { TenantKey, TenantRow } from '../tenancy/tenant-row.js';
import { CALL_STATES, type CallState } from './call.states.js';

export const CALL_DIRECTIONS = ['inbound', 'outbound'] as const;
export type CallDirection = (typeof CALL_DIRECTIONS)[number];

export const SENTIMENTS = ['Positive', 'Neutral', 'Negative', 'Unknown'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

export const CALL_OUTCOMES = [
  'appointment_booked',
  'appointment_rescheduled',
  'appointment_cancelled',
  'information_only',
  'callback_requested',
  'transferred',
  'voicemail',
  'abandoned',
  'technical_issue',
  'spam',
  'other',
] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

export const CUSTOMER_LINK_STATUSES = [
  'linked',
  'name_only',
  'anonymous',
  'pending_review',
  'unlinked',
  'failed',
] as const;
export type CustomerLinkStatus = (typeof CUSTOMER_LINK_STATUSES)[number];

export const CUSTOMER_LINK_METHODS = [
  'phone_match',
  'name_match',
  'manual_link',
  'ai_match',
  'appointment_link',
  'auto_created',
] as const;
export type CustomerLinkMethod = (typeof CUSTOMER_LINK_METHODS)[number];

export const UNKNOWN_REASONS = ['no_match_found', 'anonymous_caller', 'invalid_phone_number'] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export const APPOINTMENT_LINK_STATUSES = [
  'linked',
  'not_applicable',
  'pending_creation',
  'creation_failed',
  'unlinked',
] as const;
export type AppointmentLinkStatus = (typeof APPOINTMENT_LINK_STATUSES)[number];

@Entity('calls')
@TenantKey(() => Branch, 'branchId', 'SET NULL')
@TenantKey(() => Customer, 'customerId', 'SET NULL')
@TenantKey(() => PhoneNumber, 'phoneNumberId', 'SET NULL')
@TenantKey(() => Staff, 'staffId', 'SET NULL')
@TenantKey('Appointment', 'appointmentId', 'SET NULL')
@Unique(['id', 'companyId'])
@Index(['retellCallId'], { unique: true })
@Index(['companyId', 'occurredAt', 'id'])
@Index(['customerId', 'occurredAt', 'id'])
@Index(['occurredAt', 'id'])
@Index(['companyId', 'customerLinkStatus'])
@Index(['branchId'])
@Index(['phoneNumberId'])
@Index(['staffId'])
@Index(['appointmentId'])
@Index('calls_open_idx', ['status', 'occurredAt'], { where: `status IN ('inbound', 'ongoing')` })
@Check('calls_direction_check', oneOf('direction', CALL_DIRECTIONS))
@Check('calls_status_check', oneOf('status', CALL_STATES))
@Check('calls_sentiment_check', oneOf('sentiment', SENTIMENTS))
@Check('calls_session_outcome_check', oneOf('session_outcome', CALL_OUTCOMES))
@Check('calls_customer_link_status_check', oneOf('customer_link_status', CUSTOMER_LINK_STATUSES))
@Check('calls_customer_link_method_check', oneOf('customer_link_method', CUSTOMER_LINK_METHODS))
@Check('calls_unknown_reason_check', oneOf('unknown_reason', UNKNOWN_REASONS))
@Check('calls_appointment_link_status_check', oneOf('appointment_link_status', APPOINTMENT_LINK_STATUSES))
export class Call extends TenantRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  @Column({ type: 'uuid', nullable: true })
  branchId: string | null;

  @Column({ type: 'bigint', nullable: true })
  customerId: string | null;

  @Column({ type: 'uuid', nullable: true })
  phoneNumberId: string | null;

  @Column({ type: 'uuid', nullable: true })
  staffId: string | null;

  /** The first that was booked in it. */
  @Column({ type: 'bigint', nullable: true })
  appointmentId: string | null;

  /** The provider's id; messages about a call find it by this. */
  @Column({ type: 'varchar', length: 255 })
  retellCallId: string;

  @Column({ type: 'varchar', length: 10, default: 'inbound' })
  direction: CallDirection;

  /** As the provider tells it, `anonymous` included. */
  @Column({ type: 'varchar', length: 50 })
  fromNumber: string;

  @Column({ type: 'varchar', length: 50, nullable: true })
  toNumber: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  retellAgentId: string | null;

  @Column({ type: 'integer', nullable: true })
  agentVersion: number | null;

  @Column({ type: 'varchar', length: 20, default: 'ongoing' })
  status: CallState;

  @Column({ type: 'varchar', length: 255, nullable: true })
  disconnectionReason: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  startTimestamp: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endTimestamp: Date | null;

  /**
   * `start_timestamp`, or `created_at` of a call that was never connected: what lists are ordered and days counted by.
   * A trigger keeps it (a generated column would need a table of TypeORM's own).
   */
  @Column({ type: 'timestamptz', insert: false, update: false })
  occurredAt: Date;

  @Column({ type: 'integer', nullable: true })
  durationMs: number | null;

  @Column({ type: 'integer', nullable: true })
  durationSec: number | null;

  @Column({ type: 'boolean', default: false })
  isMissed: boolean;

  @Column({ type: 'text', nullable: true })
  transcript: string | null;

  @Column({ type: 'text', nullable: true })
  recordingUrl: string | null;

  @Column({ type: 'text', nullable: true })
  summary: string | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  sentiment: Sentiment | null;

  @Column({ type: 'boolean', nullable: true })
  callSuccessful: boolean | null;

  @Column({ type: 'boolean', default: false })
  appointmentMade: boolean;

  @Column({ type: 'varchar', length: 30, nullable: true })
  sessionOutcome: CallOutcome | null;

  @Column({ type: 'varchar', length: 20, default: 'unlinked' })
  customerLinkStatus: CustomerLinkStatus;

  @Column({ type: 'varchar', length: 20, nullable: true })
  customerLinkMethod: CustomerLinkMethod | null;

  /** 0 to 100. */
  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true, transformer: numericColumn })
  customerLinkConfidence: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  customerLinkedAt: Date | null;

  /** Name that was given in the call, not verified. */
  @Column({ type: 'varchar', length: 255, nullable: true })
  customerName: string | null;

  @Column({ type: 'boolean', default: false })
  isUnknownCustomer: boolean;

  @Column({ type: 'varchar', length: 50, nullable: true })
  unknownReason: UnknownReason | null;

  @Column({ type: 'varchar', length: 20, default: 'unlinked' })
  appointmentLinkStatus: AppointmentLinkStatus;

  @DeleteDateColumn({ type: 'timestamptz' })
  deletedAt: Date | null;
}
