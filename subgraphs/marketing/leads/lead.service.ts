import { IsNull, type EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { snakeCase } from '../../../platform/database/naming.js';
import { sqlState } from '../../../platform/database/session.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { requireScope } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import { fault, foreignId, type Given } from '../../../platform/input/rules.js';
import { withinVisitorLimit } from '../visitors/visitor-limit.js';
import { Lead } from './lead.entity.js';
import { LeadEmailTaken, LeadStatusTransition, TooManyLeads } from './lead.errors.js';
import { readLeadChanges, readNewLead, type LeadChanges, type NewLead } from './lead.input.js';
import { statusesBefore, type LeadStatus } from './lead.states.js';

export interface CreatedLead {
  readonly leadId: string;
  /** A live lead had the address already and was filled in. */
  readonly isDuplicate: boolean;
  /** Null for a duplicate that the viewer may not see. */
  readonly lead: Lead | null;
}

export interface LeadServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly hashEmail: (email: string) => string;
}

export class LeadService {
  constructor(private readonly deps: LeadServiceDeps) {}

  /** Open to everybody. @throws InvalidInput, TooManyLeads */
  async create(uow: UnitOfWork, input: NewLead): Promise<CreatedLead> {
    const lead = this.newLead(uow, input);
    return withinVisitorLimit(
      () => uow.write(({ manager }) => this.insertOrMerge(manager, lead)),
      (retryAt) => new TooManyLeads(retryAt),
    );
  }

  /** @throws NotFound, InvalidInput, LeadEmailTaken */
  async update(uow: UnitOfWork, leadId: string, input: LeadChanges): Promise<Lead> {
    requireScope(uow.viewer, 'leads:write');
    const id = knownId(leadId);
    const changes = readLeadChanges(input);
    const { email } = changes;
    return uow.write(async ({ manager }) => {
      if (Object.keys(changes).length > 0) {
        const columns = email === undefined ? changes : { ...changes, emailHash: this.deps.hashEmail(email) };
        await manager.update(Lead, { id }, columns).catch((error: unknown) => {
          if (sqlState(error) === '23505') throw new LeadEmailTaken();
          throw error;
        });
      }
      return liveLead(manager, id);
    });
  }

  /** @throws NotFound, InvalidInput, LeadStatusTransition */
  async changeStatus(
    uow: UnitOfWork,
    leadId: string,
    status: LeadStatus,
    convertedPartner?: Given<string>,
  ): Promise<Lead> {
    requireScope(uow.viewer, 'leads:write');
    const id = knownId(leadId);
    const convertedPartnerId = foreignId(convertedPartner, 'convertedPartnerId') ?? null;
    if (convertedPartnerId !== null && status !== 'converted') {
      throw fault('Only a converted lead has become a partner.', 'convertedPartnerId');
    }
    return uow.write(async ({ manager }) => {
      const { affected } = await manager
        .createQueryBuilder()
        .update(Lead)
        .set({ status, convertedPartnerId })
        .where('id = :id AND deleted_at IS NULL AND status = ANY (:before::marketing.lead_status_type[])', {
          id,
          before: statusesBefore(status),
        })
        .execute();
      const lead = await liveLead(manager, id);
      if (affected === 0 && lead.status !== status) throw new LeadStatusTransition(lead.status, status);
      return affected === 0 ? linkPartner(manager, lead, convertedPartnerId) : lead;
    });
  }

  private newLead(uow: UnitOfWork, input: NewLead): Lead {
    const columns = readNewLead(uow.viewer, input);
    const now = this.deps.clock();
    return Object.assign(new Lead(), columns, {
      id: this.deps.newId(),
      emailHash: this.deps.hashEmail(columns.email),
      status: 'new' as const,
      convertedPartnerId: null,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
    });
  }

  /**
   * The unique index decides: of several who bring one address at the same time, one inserts and the others wait for it
   * and merge. The second round is for a lead that was deleted between the two statements.
   */
  private async insertOrMerge(manager: EntityManager, lead: Lead, mayRepeat = true): Promise<CreatedLead> {
    if (await insertUnlessDuplicate(manager, lead)) return { leadId: lead.id, isDuplicate: false, lead };
    const [{ id }] = await manager.query<[{ id: string | null }]>(`SELECT marketing.merge_duplicate_lead($1) AS id`, [
      JSON.stringify(columnsOf(lead)),
    ]);
    if (id !== null) return { leadId: id, isDuplicate: true, lead: await manager.findOneBy(Lead, { id }) };
    if (!mayRepeat) throw new Error('A lead was neither inserted nor merged.');
    return this.insertOrMerge(manager, lead, false);
  }
}

/** An id that no lead can have is the id of no lead. */
function knownId(leadId: string): string {
  const id = entityId(leadId);
  if (id === null) throw noSuchLead();
  return id;
}

async function liveLead(manager: EntityManager, id: string): Promise<Lead> {
  const lead = await manager.findOneBy(Lead, { id });
  if (lead === null) throw noSuchLead();
  return lead;
}

function noSuchLead(): NotFound {
  return new NotFound('There is no such lead.', ['leadId']);
}

/**
 * Without RETURNING, which asks for the right to see the row: a visitor may bring a lead and see none. Without a
 * conflict target, which would ask for it too.
 */
async function insertUnlessDuplicate(manager: EntityManager, lead: Lead): Promise<boolean> {
  const [sql, parameters] = manager
    .createQueryBuilder()
    .insert()
    .into(Lead)
    .values(lead)
    .orIgnore()
    .updateEntity(false)
    .getQueryAndParameters();
  const { affected } = await manager.queryRunner!.query(sql, parameters, true);
  return affected === 1;
}

function columnsOf(lead: Lead): Record<string, unknown> {
  return Object.fromEntries(Object.entries(lead).map(([property, value]) => [snakeCase(property), value as unknown]));
}

/** A customer whose contract was signed before the partner's account existed. Whom a lead has become stays. */
async function linkPartner(manager: EntityManager, lead: Lead, partnerId: string | null): Promise<Lead> {
  if (partnerId === null) return lead;
  await manager.update(Lead, { id: lead.id, convertedPartnerId: IsNull() }, { convertedPartnerId: partnerId });
  const linked = await liveLead(manager, lead.id);
  if (linked.convertedPartnerId !== partnerId) {
    throw fault('This lead has become another partner already.', 'convertedPartnerId');
  }
  return linked;
}
