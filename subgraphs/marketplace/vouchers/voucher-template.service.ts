import { changed } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { isAdmin, refusal } from '../../../platform/identity/viewer.js';
import { notNull, number, text } from '../../../platform/input/rules.js';
import type { EventLog } from '../event-log/event-log.js';
import { textIdOf } from '../input/text-id.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { DURATION_MINUTES, SERVICE_TYPE, termsOf, type TermsRequest } from './voucher.draft.js';
import { VoucherTemplate } from './voucher-template.entity.js';

export interface CreateTemplate {
  readonly id: string;
  readonly serviceType: string;
  readonly title: string;
  readonly durationMinutes: number;
  readonly terms?: TermsRequest | null | undefined;
}

/** What is left out stays. */
export interface UpdateTemplate {
  readonly templateId: string;
  readonly serviceType?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly durationMinutes?: number | null | undefined;
  /** Replaces all of them. */
  readonly terms?: TermsRequest | null | undefined;
}

export interface VoucherTemplateServiceDeps {
  readonly thinkers: ThinkerService;
  readonly events: EventLog;
}

const ID = /^[a-z0-9][a-z0-9_-]*$/;

/** The patterns that vouchers are issued from. Vouchers copy them: what is issued does not change any more. */
export class VoucherTemplateService {
  constructor(private readonly deps: VoucherTemplateServiceDeps) {}

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput, Conflict */
  async create(uow: UnitOfWork, input: CreateTemplate): Promise<VoucherTemplate> {
    return this.change(uow, 'create', async ({ manager }) => {
      const id = text(input.id, 'id', 64, { pattern: ID });
      const template = manager.create(VoucherTemplate, {
        id,
        serviceType: text(input.serviceType, 'serviceType', 100, { pattern: SERVICE_TYPE }),
        title: text(input.title, 'title', 200),
        defaultDuration: number(input.durationMinutes, 'durationMinutes', DURATION_MINUTES.min, DURATION_MINUTES.max),
        defaultTerms: { template: id, ...termsOf(input.terms) },
      });
      await manager.insert(VoucherTemplate, template).catch((error: unknown) => {
        if (violates(error, 'voucher_templates_pkey')) throw new Conflict('There is a template with this id.', ['id']);
        throw error;
      });
      return template;
    });
  }

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput, NotFound */
  async update(uow: UnitOfWork, { templateId, ...input }: UpdateTemplate): Promise<VoucherTemplate> {
    return this.change(uow, 'update', async ({ manager }) => {
      const { min, max } = DURATION_MINUTES;
      const terms = notNull(input.terms, 'terms');
      const values = [
        text(notNull(input.serviceType, 'serviceType'), 'serviceType', 100, { pattern: SERVICE_TYPE }) ?? null,
        text(notNull(input.title, 'title'), 'title', 200) ?? null,
        number(notNull(input.durationMinutes, 'durationMinutes'), 'durationMinutes', min, max) ?? null,
        terms === undefined ? null : { template: templateId, ...termsOf(terms) },
      ];
      const [template] = await changed(manager, VoucherTemplate, updateStatement, [textIdOf(templateId), ...values]);
      if (template === undefined) throw new NotFound('There is no such template.', ['templateId']);
      return template;
    });
  }

  /** Vouchers that were issued from it keep what they have copied. @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound */
  async remove(uow: UnitOfWork, { templateId }: { readonly templateId: string }): Promise<VoucherTemplate> {
    return this.change(uow, 'remove', async ({ manager }) => {
      const sql = 'DELETE FROM voucher_templates WHERE id = $1 RETURNING *';
      const [template] = await changed(manager, VoucherTemplate, sql, [textIdOf(templateId)]);
      if (template === undefined) throw new NotFound('There is no such template.', ['templateId']);
      return template;
    });
  }

  private async change(
    uow: UnitOfWork,
    action: 'create' | 'update' | 'remove',
    work: (tx: Transaction) => Promise<VoucherTemplate>,
  ): Promise<VoucherTemplate> {
    if (!isAdmin(uow.viewer)) throw refusal(uow.viewer);
    return uow.write(async (tx) => {
      const template = await work(tx);
      this.deps.events.add(tx, {
        type: 'voucher.template',
        actorId: (await this.deps.thinkers.ofViewer(tx.manager))?.id ?? null,
        subjectType: 'voucher_template',
        subjectId: template.id,
        meta: { action },
      });
      return template;
    });
  }
}

const updateStatement = `
  UPDATE voucher_templates
  SET service_type = coalesce($2, service_type), title = coalesce($3, title),
    default_duration = coalesce($4, default_duration), default_terms = coalesce($5::jsonb, default_terms)
  WHERE id = $1
  RETURNING *`;
