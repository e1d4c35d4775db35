import type { EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock.js';
import { changed, selected } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { violates } from '../../../platform/database/violation.js';
import { forbidden } from '../../../platform/identity/viewer.js';
import { timedId } from '../database/timed-id.js';
import type { EventLog } from '../event-log/event-log.js';
import type { IdempotencyService } from '../idempotency/idempotency.service.js';
import { textIdOf } from '../input/text-id.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { draftVoucher, type VoucherDraft, type VoucherRequest } from './voucher.draft.js';
import { Voucher } from './voucher.entity.js';
import { mayManage } from './voucher.policy.js';
import { INITIAL_STATUS, voucherTransitions, type VoucherAction, type VoucherStatus } from './voucher.states.js';
import { VoucherTemplate } from './voucher-template.entity.js';

/** How many vouchers expire in one transaction of the job. */
const EXPIRY_BATCH = 500;

export interface ManageVoucher {
  readonly voucherId: string;
  readonly idempotencyKey?: string | null | undefined;
}

/** A voucher in all its parts. */
export interface VoucherAsSaid extends VoucherDraft {
  /** Null for a new one. */
  readonly id: string | null;
  readonly holderUid: string | null;
  readonly status: VoucherStatus;
  readonly allowedSlots: object;
  readonly legacy: object;
}

export interface VoucherServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly thinkers: ThinkerService;
  readonly idempotency: IdempotencyService;
  readonly events: EventLog;
}

/** The life of a voucher, but for its bookings. */
export class VoucherService {
  constructor(private readonly deps: VoucherServiceDeps) {}

  /** @throws `UNAUTHENTICATED`, InvalidInput, NotFound, IdempotencyKeyReused, Conflict */
  async issue(
    uow: UnitOfWork,
    { idempotencyKey, ...request }: VoucherRequest & { readonly idempotencyKey?: string | null | undefined },
  ): Promise<Voucher> {
    requireActor(uow.viewer);
    const now = this.deps.clock();
    return uow.write(async (tx) => {
      const template = await this.template(tx.manager, request.templateId);
      const draft = draftVoucher(request, template, now);
      const issuer = await this.deps.thinkers.acting(tx);
      const id = timedId('v', now, this.deps.newId);
      const earlier = await this.deps.idempotency.earlierResult(tx, {
        actorId: issuer.id,
        key: idempotencyKey,
        operation: 'issueVoucher',
        request: { ...request, price: request.price && `${request.price.amount} ${request.price.currency}` },
        resultId: id,
      });
      if (earlier !== null) return tx.manager.findOneByOrFail(Voucher, { id: earlier });

      const partnerId = tx.viewer.partnerId;
      return this.add(tx, { ...draft, id, issuerId: issuer.id, holderId: null, partnerId, status: INITIAL_STATUS });
    });
  }

  /** For clients that say how a voucher is in all its parts: who acts is the issuer. @throws InvalidInput, Conflict */
  async issueAsSaid(uow: UnitOfWork, { id: given, holderUid, ...said }: VoucherAsSaid): Promise<Voucher> {
    return uow.write(async (tx) => {
      const issuer = await this.deps.thinkers.acting(tx);
      const holder = holderUid === null ? null : await this.deps.thinkers.known(tx, holderUid);
      const id = given ?? timedId('v', this.deps.clock(), this.deps.newId);
      if (given !== null && (await tx.manager.existsBy(Voucher, { id }))) throw taken();
      try {
        return await this.add(tx, { ...said, id, issuerId: issuer.id, holderId: holder?.id ?? null, partnerId: null });
      } catch (error) {
        // Another request with the same id came first.
        if (violates(error, 'vouchers_pkey')) throw taken();
        throw error;
      }
    });
  }

  private async add(tx: Transaction, row: Omit<Voucher, 'createdAt' | 'allowedSlots' | 'legacy'>): Promise<Voucher> {
    const voucher = tx.manager.create(Voucher, row);
    await tx.manager.insert(Voucher, voucher);
    this.deps.events.add(tx, {
      type: 'voucher.issue',
      actorId: voucher.issuerId,
      subjectType: 'voucher',
      subjectId: voucher.id,
      meta: { serviceType: voucher.serviceType },
    });
    return voucher;
  }

  /**
   * Withdraws a voucher that nobody has booked.
   *
   * @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput, NotFound, IdempotencyKeyReused, Conflict
   */
  async revoke(uow: UnitOfWork, request: ManageVoucher): Promise<Voucher> {
    return this.manage(uow, request, 'revoke', (tx, id) => this.transition(tx.manager, id, 'revoke'));
  }

  /**
   * Marks a voucher as used.
   *
   * @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput, NotFound, IdempotencyKeyReused, Conflict
   */
  async consume(uow: UnitOfWork, request: ManageVoucher): Promise<Voucher> {
    return this.manage(uow, request, 'consume', async (tx, id) => {
      const sql = 'SELECT slot_end FROM app.busy_slots(ARRAY[$1], $2) LIMIT 1';
      const [busy] = await tx.manager.query<unknown[]>(sql, [id, this.deps.clock()]);
      if (busy !== undefined) throw new Conflict('An appointment of this voucher is not over yet.', ['voucherId']);
      return this.transition(tx.manager, id, 'consume');
    });
  }

  /** Ends vouchers whose validity is over and that have no appointment to come. Says how many. */
  async expire(uow: UnitOfWork, signal: AbortSignal): Promise<number> {
    let expired = 0;
    for (let batch = EXPIRY_BATCH; batch === EXPIRY_BATCH && !signal.aborted; expired += batch) {
      batch = await uow.write((tx) => this.expireSome(tx));
    }
    return expired;
  }

  private async expireSome(tx: Transaction): Promise<number> {
    const { from, to } = voucherTransitions.expire;
    const parameters = [this.deps.clock(), from, to, EXPIRY_BATCH];
    const vouchers = await tx.manager.query<ExpiredRow[]>(expireStatement, parameters);
    const entries = vouchers.map(({ id, before }) => ({
      type: 'voucher.expire' as const,
      actorId: null,
      subjectType: 'voucher' as const,
      subjectId: id,
      meta: { from: before, to },
    }));
    this.deps.events.add(tx, ...entries);
    return vouchers.length;
  }

  /** What only the issuer and administrators do: may they, is the state right, and the line in the log. */
  private async manage(
    uow: UnitOfWork,
    { voucherId, idempotencyKey }: ManageVoucher,
    action: 'revoke' | 'consume',
    change: (tx: Transaction, id: string) => Promise<Voucher | null>,
  ): Promise<Voucher> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const id = textIdOf(voucherId);
      const visible = id !== null && (await tx.manager.existsBy(Voucher, { id }));
      const [voucher] = visible ? await selected(tx.manager, Voucher, 'SELECT * FROM app.lock_voucher($1)', [id]) : [];
      if (voucher === undefined) throw new NotFound('There is no such voucher.', ['voucherId']);
      const actor = await this.deps.thinkers.acting(tx);
      if (!mayManage(tx.viewer, actor.id, voucher)) throw forbidden();
      const earlier = await this.deps.idempotency.earlierResult(tx, {
        actorId: actor.id,
        key: idempotencyKey,
        operation: `${action}Voucher`,
        request: { voucherId },
        resultId: voucher.id,
      });
      if (earlier !== null) return voucher;
      const after = await change(tx, voucher.id);
      if (after === null) throw new Conflict(`The voucher is ${voucher.status}: ${hints[action]}`, ['voucherId']);
      this.deps.events.add(tx, {
        type: `voucher.${action}`,
        actorId: actor.id,
        subjectType: 'voucher',
        subjectId: voucher.id,
        meta: { from: voucher.status, to: after.status },
      });
      return after;
    });
  }

  /** One guarded statement; null when the voucher was not in a state that allows it. */
  private async transition(manager: EntityManager, id: string, action: VoucherAction): Promise<Voucher | null> {
    const { from, to } = voucherTransitions[action];
    const sql = 'UPDATE vouchers SET status = $3 WHERE id = $1 AND status = ANY ($2) RETURNING *';
    const [voucher] = await changed(manager, Voucher, sql, [id, from, to]);
    return voucher ?? null;
  }

  private async template(
    manager: EntityManager,
    templateId: string | null | undefined,
  ): Promise<VoucherTemplate | null> {
    if (templateId === null || templateId === undefined) return null;
    const id = textIdOf(templateId);
    if (id === null) throw new InvalidInput('This is not the id of a template.', ['templateId']);
    const template = await manager.findOneBy(VoucherTemplate, { id });
    if (template === null) throw new NotFound('There is no such template.', ['templateId']);
    return template;
  }
}

function taken(): Conflict {
  return new Conflict('There is a voucher with this id already.', ['voucherId']);
}

interface ExpiredRow {
  readonly id: string;
  readonly before: VoucherStatus;
}

const hints = {
  revoke: 'only one that nobody has booked can be withdrawn.',
  consume: 'only a booked one can be used.',
};

const expireStatement = `
  WITH over AS (
    SELECT id, status FROM vouchers
    WHERE status = ANY ($2) AND valid_until < $1
      AND NOT EXISTS (
        SELECT FROM voucher_bookings
        WHERE voucher_id = vouchers.id AND voucher_bookings.status = 'booked' AND slot_end > $1
      )
    ORDER BY valid_until LIMIT $4 FOR UPDATE SKIP LOCKED
  ), expired AS (
    UPDATE vouchers SET status = $3 FROM over WHERE vouchers.id = over.id
    RETURNING vouchers.id, over.status AS before
  )
  SELECT id, before FROM expired`;
