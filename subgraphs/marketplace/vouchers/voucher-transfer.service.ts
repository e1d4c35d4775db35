import { selected } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NotFound } from '../../../platform/errors/domain-error.js';
import { forbidden } from '../../../platform/identity/viewer.js';
import type { Live } from '../../../platform/live/index.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import { announceBooking } from '../bookings/booking.announcements.js';
import { VoucherBooking } from '../bookings/voucher-booking.entity.js';
import type { EventLog } from '../event-log/event-log.js';
import type { IdempotencyService } from '../idempotency/idempotency.service.js';
import { textIdOf } from '../input/text-id.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { VoucherNotTransferable } from './voucher.errors.js';
import { Voucher } from './voucher.entity.js';
import { mayTransfer } from './voucher.policy.js';
import { TRANSFERABLE_IN } from './voucher.states.js';

export interface TransferVoucher {
  readonly voucherId: string;
  /** Public id of the thinker that gets it. */
  readonly toPublicId: string;
  readonly idempotencyKey?: string | null | undefined;
}

export interface VoucherTransferServiceDeps {
  readonly outbox: Outbox;
  readonly live: Live;
  readonly thinkers: ThinkerService;
  readonly idempotency: IdempotencyService;
  readonly events: EventLog;
}

/** Hands vouchers on, and the appointments with them. */
export class VoucherTransferService {
  constructor(private readonly deps: VoucherTransferServiceDeps) {}

  /**
   * Gives the id of the voucher, which the viewer may no longer see.
   *
   * @throws `UNAUTHENTICATED`, `FORBIDDEN`, InvalidInput, NotFound, VoucherNotTransferable, IdempotencyKeyReused, Conflict
   */
  async transfer(uow: UnitOfWork, { voucherId, toPublicId, idempotencyKey }: TransferVoucher): Promise<string> {
    requireActor(uow.viewer);
    return uow.write(async (tx) => {
      const actor = await this.deps.thinkers.acting(tx);
      const earlier = await this.deps.idempotency.earlierResult(tx, {
        actorId: actor.id,
        key: idempotencyKey,
        operation: 'transferVoucher',
        request: { voucherId, toPublicId },
        resultId: voucherId,
      });
      if (earlier !== null) return earlier;
      const voucher = await this.lock(tx, voucherId);
      if (!mayTransfer(tx.viewer, actor.id, voucher)) throw forbidden();
      if (!voucher.transferable) throw new VoucherNotTransferable();
      if (!TRANSFERABLE_IN.includes(voucher.status)) throw new VoucherNotTransferable(`It is ${voucher.status}.`);
      const newHolderId = await this.knownAs(tx, toPublicId);
      if (newHolderId !== voucher.holderId) await this.handOver(tx, actor, voucher, { id: newHolderId, toPublicId });
      return voucher.id;
    });
  }

  private async handOver(
    tx: Transaction,
    actor: Thinker,
    voucher: Voucher,
    { id: newHolderId, toPublicId }: { readonly id: string; readonly toPublicId: string },
  ): Promise<void> {
    const { holderId } = voucher;
    const giver = holderId === null ? null : await tx.manager.findOneBy(Thinker, { id: holderId });
    const sql = 'SELECT * FROM app.transfer_voucher($1, $2)';
    const moved = await selected(tx.manager, VoucherBooking, sql, [voucher.id, newHolderId]);
    this.deps.events.add(tx, {
      type: 'voucher.transfer',
      actorId: actor.id,
      subjectType: 'voucher',
      subjectId: voucher.id,
      meta: { from: giver?.publicId ?? null, to: toPublicId },
    });
    for (const booking of moved) await announceBooking(this.deps, tx, 'transferred', booking);
  }

  /** As far as the viewer may see it; nothing else changes it meanwhile. */
  private async lock({ manager }: Transaction, voucherId: string): Promise<Voucher> {
    const id = textIdOf(voucherId);
    const isVisible = id !== null && (await manager.existsBy(Voucher, { id }));
    const [voucher] = isVisible ? await selected(manager, Voucher, 'SELECT * FROM app.lock_voucher($1)', [id]) : [];
    if (voucher === undefined) throw new NotFound('There is no such voucher.', ['voucherId']);
    return voucher;
  }

  private async knownAs({ manager }: Transaction, publicId: string): Promise<string> {
    const given = textIdOf(publicId);
    const sql = 'SELECT app.thinker_known_as($1) AS id';
    const [thinker] = given === null ? [] : await manager.query<{ readonly id: string | null }[]>(sql, [given]);
    if (!thinker?.id) throw new NotFound('There is no such thinker.', ['toPublicId']);
    return thinker.id;
  }
}
