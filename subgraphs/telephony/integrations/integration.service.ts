import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { requireRole, requireSignedIn } from '../../../platform/identity/viewer.js';
import { fault, notNull, text } from '../../../platform/input/rules.js';
import { accessOf } from '../tenancy/access.js';
import { findCompany, findOwn } from '../tenancy/find-own.js';
import { coverageReport, type CoverageCounts, type IntegrationCoverageReport } from './coverage.js';
import { checkedConfig } from './integration.config.js';
import {
  CORE_INTEGRATION_TYPES,
  Integration,
  type IntegrationEnvironment,
  type IntegrationType,
} from './integration.entity.js';
import { IntegrationExists } from './integration.errors.js';
import type { SecretBox } from './secret-box.js';

/** What may be said about an integration. Left out: as it is; null: removed. */
export interface IntegrationInput {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly config?: unknown;
  readonly credentials?: string | null;
  readonly webhookSecret?: string | null;
}

export interface NewIntegration extends IntegrationInput {
  readonly companyId: string;
  readonly type: IntegrationType;
  readonly environment?: IntegrationEnvironment;
}

export interface IntegrationChange extends IntegrationInput {
  readonly integrationId: string;
  readonly isActive?: boolean | null;
}

const defaultNames: Readonly<Record<IntegrationType, string>> = {
  calcom: 'Cal.com Integration',
  retell: 'Retell AI Integration',
  whatsapp: 'WhatsApp Integration',
  datev: 'DATEV Integration',
  webhook: 'Webhook',
  api: 'API',
  oauth2: 'OAuth 2',
};

export class IntegrationService {
  constructor(private readonly deps: { readonly secrets: SecretBox }) {}

  async create(uow: UnitOfWork, input: NewIntegration): Promise<Integration> {
    requireSignedIn(uow.viewer);
    const access = await accessOf(uow);
    access.require('manage integrations', input.companyId);
    const { type, environment = 'production' } = input;
    return uow.write(async ({ manager }) => {
      const { id: companyId } = await findCompany(manager, input.companyId);
      const place = { companyId, type, environment };
      const row = {
        ...place,
        name: text(input.name, 'name', 255) ?? defaultNames[type],
        description: text(input.description, 'description', 2_000) ?? null,
        config: checkedConfig(type, input.config),
        credentials: this.sealed(input.credentials, 'credentials', place) ?? null,
        webhookSecret: this.sealed(input.webhookSecret, 'webhookSecret', place) ?? null,
      };
      const { identifiers } = await manager.insert(Integration, row).catch((error: unknown) => {
        if (violates(error, 'integrations_company_id_type_environment_idx')) throw new IntegrationExists();
        throw error;
      });
      return manager.findOneByOrFail(Integration, { id: identifiers[0]!['id'] as string });
    });
  }

  async update(uow: UnitOfWork, input: IntegrationChange): Promise<Integration> {
    requireSignedIn(uow.viewer);
    const access = await accessOf(uow);
    return uow.write(async ({ manager }) => {
      const place = await findOwn(manager, access, Integration, input.integrationId, 'integrationId');
      access.require('manage integrations', place.companyId);
      const columns = {
        name: notNull(text(input.name, 'name', 255), 'name'),
        description: text(input.description, 'description', 2_000),
        config: input.config === undefined ? undefined : checkedConfig(place.type, input.config),
        credentials: this.sealed(input.credentials, 'credentials', place),
        webhookSecret: this.sealed(input.webhookSecret, 'webhookSecret', place),
        isActive: notNull(input.isActive, 'isActive'),
      };
      const changes = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
      if (Object.keys(changes).length > 0) await manager.update(Integration, { id: place.id }, changes);
      return manager.findOneByOrFail(Integration, { id: place.id });
    });
  }

  async coverageReport(uow: UnitOfWork): Promise<IntegrationCoverageReport> {
    requireRole(uow.viewer, 'admin', 'service');
    const [counts] = await uow.read<CoverageCounts[]>((manager) =>
      manager.query(coverageQuery, [CORE_INTEGRATION_TYPES]),
    );
    return coverageReport(counts!);
  }

  private sealed(
    secret: string | null | undefined,
    path: string,
    { companyId, type, environment }: Pick<Integration, 'companyId' | 'type' | 'environment'>,
  ): string | null | undefined {
    const plain = text(secret, path, 10_000);
    if (typeof plain !== 'string') return plain;
    if (!this.deps.secrets.isReady) throw fault('This installation has no key to keep secrets with.', path);
    return this.deps.secrets.seal(plain, `${companyId}|${type}|${environment}`);
  }
}

const coverageQuery = `
  WITH company AS (
    SELECT
      companies.id,
      count(integrations.id) AS integrations,
      count(DISTINCT integrations.type) FILTER (WHERE integrations.type = ANY ($1)) AS core,
      count(DISTINCT integrations.type) FILTER (
        WHERE integrations.type = ANY ($1) AND integrations.is_active AND integrations.status = 'active'
      ) AS active
    FROM companies LEFT JOIN integrations ON integrations.company_id = companies.id
    WHERE companies.deleted_at IS NULL
    GROUP BY companies.id
  )
  SELECT
    count(*)::int AS companies,
    (count(*) FILTER (WHERE integrations > 0))::int AS "companiesWithIntegration",
    (count(*) FILTER (WHERE active = cardinality($1)))::int AS "companiesComplete",
    coalesce(sum(core), 0)::int AS "corePairs"
  FROM company
`;
