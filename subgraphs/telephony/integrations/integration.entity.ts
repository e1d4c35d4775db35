import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { TenantRow } from '../tenancy/tenant-row.js';

export const INTEGRATION_TYPES = ['calcom', 'retell', 'whatsapp', 'datev', 'webhook', 'api', 'oauth2'] as const;
export type IntegrationType = (typeof INTEGRATION_TYPES)[number];

/** What every company needs to be served: a calendar and a telephone. */
export const CORE_INTEGRATION_TYPES = ['calcom', 'retell'] as const satisfies IntegrationType[];

export const INTEGRATION_STATUSES = ['active', 'inactive', 'error', 'syncing', 'pending', 'suspended'] as const;
export type IntegrationStatus = (typeof INTEGRATION_STATUSES)[number];

export const INTEGRATION_ENVIRONMENTS = ['production', 'sandbox'] as const;
export type IntegrationEnvironment = (typeof INTEGRATION_ENVIRONMENTS)[number];

/** Public settings by name. */
export type IntegrationConfig = Record<string, string | number | boolean>;

@Entity('integrations')
@Index(['companyId', 'type', 'environment'], { unique: true })
@Check('integrations_type_check', oneOf('type', INTEGRATION_TYPES))
@Check('integrations_status_check', oneOf('status', INTEGRATION_STATUSES))
@Check('integrations_environment_check', oneOf('environment', INTEGRATION_ENVIRONMENTS))
@Check('integrations_credentials_check', `credentials LIKE 'v1:%'`)
@Check('integrations_webhook_secret_check', `webhook_secret LIKE 'v1:%'`)
export class Integration extends TenantRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: string;

  @Column({ type: 'varchar', length: 255 })
  name: string;

  @Column({ type: 'varchar', length: 20 })
  type: IntegrationType;

  @Column({ type: 'text', nullable: true })
  description: string | null;

  @Column({ type: 'varchar', length: 20, default: 'pending' })
  status: IntegrationStatus;

  @Column({ type: 'boolean', default: true })
  isActive: boolean;

  @Column({ type: 'varchar', length: 20, default: 'production' })
  environment: IntegrationEnvironment;

  @Column({ type: 'jsonb', default: {} })
  config: IntegrationConfig;

  /** Ciphertext of the secret box. */
  @Column({ type: 'text', nullable: true })
  credentials: string | null;

  /** Ciphertext of the secret box. */
  @Column({ type: 'text', nullable: true })
  webhookSecret: string | null;

  @Column({ type: 'integer', default: 0 })
  errorCount: number;

  @Column({ type: 'integer', default: 0 })
  successCount: number;

  @Column({ type: 'text', nullable: true })
  lastError: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastErrorAt: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  lastSuccessAt: Date | null;
}
