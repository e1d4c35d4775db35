import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { requireScope, type Viewer } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { atMost, fault, jsonObject, text, type Given } from '../../../platform/input/rules.js';
import { LeadInteraction, type InteractionOutcome } from './lead-interaction.entity.js';
import { Lead } from './lead.entity.js';

export interface NewInteraction {
  readonly leadId: string;
  readonly type: string;
  readonly subject?: Given<string>;
  readonly description?: Given<string>;
  readonly outcome?: Given<InteractionOutcome>;
  readonly scheduledAt?: Given<Date>;
  readonly completedAt?: Given<Date>;
  readonly metadata?: unknown;
  readonly idempotencyKey?: Given<string>;
}

/** How far a caller's clock may run ahead of ours. */
const CLOCK_SKEW_MS = 60_000;

export class LeadInteractionService {
  constructor(private readonly deps: { readonly clock: Clock; readonly newId: () => string }) {}

  /** @throws NotFound, InvalidInput */
  async record(uow: UnitOfWork, input: NewInteraction): Promise<{ interaction: LeadInteraction; lead: Lead }> {
    requireScope(uow.viewer, 'leads:write');
    const leadId = entityId(input.leadId);
    const interaction = this.read(uow.viewer, leadId ?? '', input);
    return uow.write(async ({ manager }) => {
      const lead = leadId === null ? null : await manager.findOneBy(Lead, { id: leadId });
      if (lead === null) throw new NotFound('There is no such lead.', ['leadId']);
      return { interaction: await insertOnce(manager, interaction), lead };
    });
  }

  private read(viewer: Viewer, leadId: string, input: NewInteraction): LeadInteraction {
    const now = this.deps.clock();
    if (input.completedAt && input.completedAt.getTime() > now.getTime() + CLOCK_SKEW_MS) {
      throw fault('What has taken place cannot lie in the future.', 'completedAt');
    }
    return Object.assign(new LeadInteraction(), {
      id: this.deps.newId(),
      leadId,
      interactionType: text(input.type, 'type', 50, { pattern: /^[a-z][a-z0-9_]*$/ }),
      subject: atMost(input.subject, 'subject', 255) ?? null,
      description: atMost(input.description, 'description', 10_000) ?? null,
      outcome: input.outcome ?? null,
      scheduledAt: input.scheduledAt ?? null,
      completedAt: input.completedAt ?? null,
      createdBy: viewer.userId ?? 'service',
      metadata: jsonObject(input.metadata, 'metadata') ?? {},
      idempotencyKey: text(input.idempotencyKey, 'idempotencyKey', 100) ?? null,
      createdAt: now,
    });
  }
}

/** With a key that the lead has seen before, the entry of that time. */
async function insertOnce(manager: EntityManager, interaction: LeadInteraction): Promise<LeadInteraction> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(LeadInteraction)
    .values(interaction as ObjectLiteral)
    .orIgnore()
    .execute();
  const { id, leadId, idempotencyKey } = interaction;
  return manager.findOneByOrFail(LeadInteraction, idempotencyKey === null ? { id } : { leadId, idempotencyKey });
}
