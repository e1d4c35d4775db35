import type { EntityManager } from 'typeorm';
import type { Filter } from '../../../platform/connections/connection-by-parent.js';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { requireScope } from '../../../platform/identity/viewer.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { matchCaller } from '../customers/caller-matching.js';
import { Customer } from '../customers/customer.entity.js';
import { WEBHOOK_SCOPE } from '../tenancy/access.js';
import { companyScope } from '../tenancy/company-scope.js';
import { checkedMessage, type CallMessage } from './call-message.js';
import { Call } from './call.entity.js';
import { learn } from './call.lifecycle.js';
import { routeCall } from './call.routing.js';
import { EXPIRY_MINUTES, firstState, nextState } from './call.states.js';

/** Events of calls, by company. */
const CALL_CHANGED = 'telephony.call.changed';

const calls = {
  entity: Call,
  name: 'Query.calls',
  order: [
    { property: 'occurredAt', direction: 'DESC' },
    { property: 'id', direction: 'DESC' },
  ],
} as const;

export class CallService {
  constructor(private readonly deps: Pick<ServiceDeps, 'clock' | 'outbox'>) {}

  async list(
    uow: UnitOfWork,
    cursors: CursorCodec,
    { companyId, filter, ...args }: ConnectionArgs & { readonly companyId?: string | null; readonly filter?: Filter },
  ): Promise<Connection<Call>> {
    const scope = await companyScope(uow, companyId);
    return connection({ uow, cursors }, calls, args, (items) => {
      scope(items);
      if (filter) items.andWhere(filter.where, filter.parameters);
    });
  }

  /** A call is announced or, with the instant at which it was connected, has begun. */
  record(uow: UnitOfWork, message: CallMessage): Promise<Call> {
    return this.hear(uow, message.startedAt ? 'started' : 'announced', message);
  }

  complete(uow: UnitOfWork, message: CallMessage): Promise<Call> {
    return this.hear(uow, 'ended', message);
  }

  analyze(uow: UnitOfWork, message: CallMessage): Promise<Call> {
    return this.hear(uow, 'analyzed', message);
  }

  /** Ends calls that nothing has been heard of for too long. */
  async closeStale(uow: UnitOfWork): Promise<number> {
    return uow.write(async (tx) => {
      const announced = await this.expire(tx, 'inbound', 'abandoned');
      const ongoing = await this.expire(tx, 'ongoing', 'technical_issue');
      return announced + ongoing;
    });
  }

  private async hear(uow: UnitOfWork, event: keyof typeof firstState, heard: CallMessage): Promise<Call> {
    requireScope(uow.viewer, WEBHOOK_SCOPE);
    const message = checkedMessage(heard);
    return uow.write(async (tx) => {
      const { manager } = tx;
      const known = await lockedCall(manager, message.providerCallId);
      // What was deleted is not brought back by a message that comes late.
      if (known !== null && known.deletedAt !== null) return known;
      const call = known ?? (await this.create(manager, event, message));
      const changes = learn(call, event, message, this.deps.clock());
      if (Object.keys(changes).length > 0) await manager.update(Call, { id: call.id }, changes);
      else if (known !== null) return call;
      const current = await manager.findOneByOrFail(Call, { id: call.id });
      await this.announce(tx, current);
      return current;
    });
  }

  private async create(manager: EntityManager, event: keyof typeof firstState, message: CallMessage): Promise<Call> {
    const { region, ...route } = await routeCall(manager, message);
    const inserted = await insertUnlessTaken(manager, Call, {
      ...route,
      retellCallId: message.providerCallId,
      direction: message.direction,
      fromNumber: message.fromNumber,
      toNumber: message.toNumber,
      status: firstState[event],
      startTimestamp: message.startedAt ?? null,
    });
    const call = (await lockedCall(manager, message.providerCallId))!;
    // Only the message that made the row counts the call; of two at once the other finds it here.
    if (inserted === 1) await this.linkCustomer(manager, call, region, message);
    return call;
  }

  private async linkCustomer(manager: EntityManager, call: Call, region: string, message: CallMessage): Promise<void> {
    const at = this.deps.clock();
    const number = call.direction === 'inbound' ? message.fromNumber : message.toNumber;
    const match = await matchCaller(manager, { companyId: call.companyId, number, region, at });
    await manager.update(Call, { id: call.id }, match);
    if (match.customerId === null) return;
    await manager
      .createQueryBuilder()
      .update(Customer)
      .set({ callCount: () => 'call_count + 1', lastCallAt: () => 'greatest(last_call_at, :at)' })
      .where('id = :id', { id: match.customerId, at: message.startedAt ?? at })
      .execute();
  }

  private async expire(
    tx: Transaction,
    status: keyof typeof EXPIRY_MINUTES,
    outcome: 'abandoned' | 'technical_issue',
  ): Promise<number> {
    const silentSince = new Date(this.deps.clock().getTime() - EXPIRY_MINUTES[status] * 60_000);
    const expired = nextState(status, 'expired');
    const closed = await tx.manager
      .createQueryBuilder()
      .update(Call)
      .set({ status: expired, sessionOutcome: () => 'coalesce(session_outcome, :outcome)' })
      .where('status = :status AND occurred_at < :silentSince AND deleted_at IS NULL', { status, silentSince, outcome })
      .returning('id, company_id')
      .execute();
    const rows = closed.raw as { id: string; company_id: string }[];
    for (const { id, company_id: companyId } of rows) await this.announce(tx, { id, companyId, status: expired });
    return rows.length;
  }

  private async announce(
    tx: Transaction,
    { id, companyId, status }: Pick<Call, 'id' | 'companyId' | 'status'>,
  ): Promise<void> {
    await this.deps.outbox.add(tx, { topic: CALL_CHANGED, key: companyId, payload: { callId: id, companyId, status } });
  }
}

/** The row of a call; messages about it wait for each other here. */
function lockedCall(manager: EntityManager, retellCallId: string): Promise<Call | null> {
  return manager.findOne(Call, { where: { retellCallId }, withDeleted: true, lock: { mode: 'pessimistic_write' } });
}
