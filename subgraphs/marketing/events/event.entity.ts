import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const eventTypes = ['page_view', 'user_action', 'conversion', 'system'] as const;
export type EventType = (typeof eventTypes)[number];

export const deviceTypes = ['desktop', 'mobile', 'tablet'] as const;
export type DeviceType = (typeof deviceTypes)[number];

/** Something that a visitor did, or that happened to one. */
@Entity({ name: 'events', schema: 'analytics' })
@Check('named', 'char_length(btrim(name)) >= 1')
@Check('valid_properties', `jsonb_typeof(properties) = 'object'`)
@Check('valid_metadata', `jsonb_typeof(metadata) = 'object'`)
@Check('bounded_json', 'octet_length(properties::text) < 24576 AND octet_length(metadata::text) < 24576')
@Check('processed_when', 'processed = (processed_at IS NOT NULL)')
@Index('idx_events_partner_created', ['partnerId', 'createdAt'], { where: 'partner_id IS NOT NULL' })
@Index('idx_events_user_created', ['userId', 'createdAt', 'id'], { where: 'user_id IS NOT NULL' })
@Index('idx_events_created_type', ['createdAt', 'type'])
@Index('idx_events_user_session', ['userId', 'sessionId', 'createdAt'], { where: 'user_id IS NOT NULL' })
@Index('idx_events_type_name_created', ['type', 'name', 'createdAt'])
@Index('idx_events_session_created', ['sessionId', 'createdAt'], { where: 'session_id IS NOT NULL' })
@Index('idx_events_unprocessed', ['processed', 'createdAt'], { where: 'processed = false' })
@Index('idx_events_location', ['country', 'region', 'createdAt'], { where: 'country IS NOT NULL' })
@Index('idx_events_device_browser', ['deviceType', 'browser', 'createdAt'], { where: 'device_type IS NOT NULL' })
@Index('idx_events_properties', ['properties'], { type: 'gin' })
@Index('idx_events_metadata', ['metadata'], { type: 'gin' })
@Index('idx_events_ip_created', ['ipAddress', 'createdAt'])
@Index('idx_events_cleanup', ['createdAt'], { where: 'processed = true' })
// Over expressions, which TypeORM cannot state: the migration has them.
@Index('idx_events_funnel', { synchronize: false })
@Index('idx_events_daily_partition', { synchronize: false })
@Index('idx_events_multi_dim', { synchronize: false })
export class MarketingEvent {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'enum', enum: eventTypes, enumName: 'event_type_category' })
  type: EventType;

  @Column({ type: 'varchar', length: 100 })
  name: string;

  /** A lead, or a person with an account. */
  @Column({ type: 'uuid', nullable: true })
  userId: string | null;

  @Column({ type: 'varchar', length: 255, nullable: true })
  sessionId: string | null;

  /** The business partner on whose pages it happened. */
  @Column({ type: 'uuid', nullable: true })
  partnerId: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  properties: Record<string, unknown>;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  metadata: Record<string, unknown>;

  @Column({ type: 'text', nullable: true })
  userAgent: string | null;

  @Column({ type: 'inet', nullable: true })
  ipAddress: string | null;

  @Column({ type: 'text', nullable: true })
  referrer: string | null;

  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Column({ type: 'enum', enum: deviceTypes, enumName: 'device_type_enum', nullable: true })
  deviceType: DeviceType | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  browser: string | null;

  @Column({ type: 'varchar', length: 50, nullable: true })
  os: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  country: string | null;

  @Column({ type: 'varchar', length: 100, nullable: true })
  region: string | null;

  /** Already counted in the aggregates. */
  @Column({ type: 'boolean', default: false })
  processed: boolean;

  @Column({ type: 'timestamptz', nullable: true })
  processedAt: Date | null;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;
}
