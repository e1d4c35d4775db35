import { In } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { changed } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { requireRole } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { EventLog } from '../event-log/event-log.js';
import type { EventType } from '../event-log/logged-event.entity.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { invoiceNumber } from './invoice-number.js';
import { endOf, monthsSince, type SettlementPeriod } from './settlement-period.js';
import { dueGroups, oldestDue, settleGroup } from './settlement-run.sql.js';
import { SettlementRun } from './settlement-run.entity.js';
import { Settlement, type SettlementStatus } from './settlement.entity.js';

export interface SettlementServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly thinkers: ThinkerService;
  readonly events: EventLog;
}

interface Group {
  readonly beneficiaryId: string;
  readonly currency: string;
}

/** Sums up the ledger and follows the sums until they are paid. All of it is for administrators and the service. */
export class SettlementService {
  constructor(private readonly deps: SettlementServiceDeps) {}

  /**
   * Settles what fell due up to the end of a period. Each beneficiary and currency is a transaction of its own: a run
   * that dies has settled some and not touched the others, and the next one goes on where it ended.
   *
   * @returns how many settlements were made.
   * @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput
   */
  async run(uow: UnitOfWork, period: SettlementPeriod, signal?: AbortSignal): Promise<number> {
    requireRole(uow.viewer, 'admin', 'service');
    const end = endOf(period, this.deps.clock());
    const groups = await uow.read((manager) => manager.query<Group[]>(dueGroups, [end]));
    let made = 0;
    for (const group of groups) {
      signal?.throwIfAborted();
      if (await uow.write((tx) => this.settle(tx, group, period, end))) made++;
    }
    return made;
  }

  /**
   * Settles every calendar month that is over and has not been settled yet, each by itself and the oldest first. What
   * comes late to a month that has been settled waits for the next one.
   *
   * @returns how many settlements were made.
   * @throws `UNAUTHENTICATED`, `FORBIDDEN`
   */
  async runDueMonths(uow: UnitOfWork, signal?: AbortSignal): Promise<number> {
    requireRole(uow.viewer, 'admin', 'service');
    let made = 0;
    for (const month of await this.dueMonths(uow)) {
      made += await this.run(uow, month, signal);
      // Not before the whole month is settled: who dies before this settles the rest of it next time.
      await uow.write(({ manager }) => manager.query(noteRun, [month.periodFrom]));
    }
    return made;
  }

  private async dueMonths(uow: UnitOfWork): Promise<SettlementPeriod[]> {
    return uow.read(async (manager) => {
      const [oldest] = await manager.query<{ readonly at: Date | null }[]>(oldestDue);
      if (!oldest?.at) return [];
      const months = monthsSince(oldest.at, this.deps.clock());
      const runs = await manager.findBy(SettlementRun, { periodFrom: In(months.map(({ periodFrom }) => periodFrom)) });
      const settled = new Set(runs.map(({ periodFrom }) => periodFrom));
      return months.filter(({ periodFrom }) => !settled.has(periodFrom));
    });
  }

  /** Gives it the next number of the year. @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound, Conflict */
  async invoice(uow: UnitOfWork, { settlementId }: { readonly settlementId: string }): Promise<Settlement> {
    return this.step(uow, settlementId, 'open', async (tx, id) => {
      const invoicedAt = this.deps.clock();
      const year = invoicedAt.getUTCFullYear();
      // Locks the year: numbers are given in order, and one that is not used in the end is given to the next.
      const [sequence] = await tx.manager.query<{ last_number: number }[]>(nextNumber, [year]);
      const number = invoiceNumber(year, sequence!.last_number);
      const sql = `UPDATE settlements SET status = 'invoiced', invoice_number = $2, invoiced_at = $3
        WHERE id = $1 RETURNING *`;
      return changed(tx.manager, Settlement, sql, [id, number, invoicedAt]);
    });
  }

  /** @throws `UNAUTHENTICATED`, `FORBIDDEN`, NotFound, Conflict */
  async pay(uow: UnitOfWork, { settlementId }: { readonly settlementId: string }): Promise<Settlement> {
    return this.step(uow, settlementId, 'invoiced', (tx, id) => {
      const sql = `UPDATE settlements SET status = 'paid', paid_at = $2 WHERE id = $1 RETURNING *`;
      return changed(tx.manager, Settlement, sql, [id, this.deps.clock()]);
    });
  }

  private async settle(
    tx: Transaction,
    { beneficiaryId, currency }: Group,
    { periodFrom, periodTo }: SettlementPeriod,
    end: Date,
  ): Promise<boolean> {
    const id = this.deps.newId();
    const parameters = [id, beneficiaryId, currency, periodFrom, periodTo, end];
    const [made] = await tx.manager.query<{ totalCents: string }[]>(settleGroup, parameters);
    if (made === undefined) return false;
    await this.note(tx, 'settlement.created', id, { total: made.totalCents, currency });
    return true;
  }

  private async step(
    uow: UnitOfWork,
    settlementId: string,
    from: SettlementStatus,
    work: (tx: Transaction, id: string) => Promise<Settlement[]>,
  ): Promise<Settlement> {
    requireRole(uow.viewer, 'admin', 'service');
    return uow.write(async (tx) => {
      const id = entityId(settlementId);
      const before = id === null ? null : await lock(tx, id);
      if (before === null) throw new NotFound('There is no such settlement.', ['settlementId']);
      if (before.status !== from) {
        throw new Conflict(`The settlement is ${before.status}, not ${from}.`, ['settlementId']);
      }
      const [after] = await work(tx, before.id);
      const { status, totalCents, currency, invoiceNumber } = after!;
      const type = status === 'paid' ? 'settlement.paid' : 'settlement.invoiced';
      await this.note(tx, type, before.id, { total: totalCents.toString(), currency, invoiceNumber });
      return after!;
    });
  }

  private async note(tx: Transaction, type: EventType, subjectId: string, meta: object): Promise<void> {
    const actor = tx.viewer.userId === null ? null : await this.deps.thinkers.acting(tx);
    this.deps.events.add(tx, { type, actorId: actor?.id ?? null, subjectType: 'settlement', subjectId, meta });
  }
}

const noteRun = 'INSERT INTO settlement_runs (period_from) VALUES ($1) ON CONFLICT DO NOTHING';

const nextNumber = `
  INSERT INTO invoice_sequences AS sequence (year, last_number) VALUES ($1, 1)
  ON CONFLICT (year) DO UPDATE SET last_number = sequence.last_number + 1
  RETURNING last_number`;

function lock({ manager }: Transaction, id: string): Promise<Settlement | null> {
  return manager.findOne(Settlement, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
