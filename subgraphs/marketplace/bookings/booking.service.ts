import type { Clock } from '../../../platform/clock.js';
import { changed, entitiesFrom, selected } from '../../../platform/database/entity-rows.js';
import type { Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { forbidden, isAdmin, type Viewer } from '../../../platform/identity/viewer.js';
import { text } from '../../../platform/input/rules.js';
import type { EntryStream, Live } from '../../../platform/live/index.js';
import type { Outbox } from '../../../platform/outbox/outbox.js';
import { timedId } from '../database/timed-id.js';
import type { EventLog } from '../event-log/event-log.js';
import type { FeeLedger } from '../fees/fee-ledger.js';
import type { IdempotencyService } from '../idempotency/idempotency.service.js';
import { instant } from '../input/instant.js';
import { textIdOf } from '../input/text-id.js';
import { moneyOf } from '../money/money.js';
import type { Thinker } from '../thinkers/thinker.entity.js';
import { requireActor } from '../thinkers/thinker.policy.js';
import type { ThinkerService } from '../thinkers/thinker.service.js';
import { Voucher } from '../vouchers/voucher.entity.js';
import { isIssuer } from '../vouchers/voucher.policy.js';
import type { Slot } from '../vouchers/voucher.slots.js';
import { isFinal, voucherTransitions } from '../vouchers/voucher.states.js';
import { announceBooking } from './booking.announcements.js';
import { SlotTaken, VoucherNotBookable } from './booking.errors.js';
import { givesFeeBack, slotToBook, slotToEnter, type CancellingAs } from './booking.policy.js';
import { voucherBookingStream, type VoucherBookingChange } from './booking.stream.js';
import { Turnstile } from '../database/turnstile.js';
import { VoucherBooking } from './voucher-booking.entity.js';

export const BOOKING_FEE = 'voucher.booking';

export interface BookingServiceDeps {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly outbox: Outbox;
  readonly live: Live;
  readonly thinkers: ThinkerService;
  readonly idempotency: IdempotencyService;
  readonly fees: FeeLedger;
  readonly events: EventLog;
}

export interface BookVoucher {
  readonly voucherId: string;
  readonly startsAt: Date;
  readonly idempotencyKey?: string | null | undefined;
}

export interface CancelBooking {
  readonly bookingId: string;
  readonly reason?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

interface BookingInTurn extends BookVoucher {
  /** @throws VoucherExpired, VoucherNotBookable, InvalidInput */
  readonly slotFor: (voucher: Voucher) => Slot;
  /** Whoever holds the voucher. */
  readonly takesOver: boolean;
  readonly slotId: string | null;
}

interface SlotRow extends Record<string, unknown> {
  readonly is_taken: boolean;
  readonly acting_id: string | null;
}

interface SlotToBook {
  readonly voucher: Voucher;
  readonly isTaken: boolean;
  readonly actingId: string | null;
}

/** Takes and gives back slots. Booking, voucher, fee, log and event change together or not at all. */
export class BookingService {
  private readonly turnstile = new Turnstile();

  constructor(private readonly deps: BookingServiceDeps) {}

  /**
   * @throws `UNAUTHENTICATED`, InvalidInput, NotFound, SlotTaken, VoucherExpired, VoucherNotBookable,
   * IdempotencyKeyReused, Conflict
   */
  async book(uow: UnitOfWork, request: BookVoucher): Promise<VoucherBooking> {
    requireActor(uow.viewer);
    instant(request.startsAt, 'startsAt');
    const slotFor = (voucher: Voucher) => slotToBook(voucher, request.startsAt, this.deps.clock());
    const inTurn = { ...request, slotFor, takesOver: false, slotId: null };
    return this.turnstile.pass(request.voucherId, () => uow.write((tx) => this.bookInTurn(tx, inTurn)));
  }

  /**
   * For older clients: who acts becomes the holder of a voucher that others may have booked slots of, too.
   *
   * @param slotId the client's own name of the slot, if it has one
   * @throws InvalidInput, NotFound, SlotTaken, VoucherExpired, VoucherNotBookable
   */
  async enter(
    uow: UnitOfWork,
    request: Pick<BookVoucher, 'voucherId' | 'startsAt'> & { readonly slotId: string | null },
  ): Promise<VoucherBooking> {
    requireActor(uow.viewer);
    instant(request.startsAt, 'startsAt');
    const slotFor = (voucher: Voucher) => slotToEnter(voucher, request.startsAt);
    const inTurn = { ...request, slotFor, takesOver: true };
    return this.turnstile.pass(request.voucherId, () => uow.write((tx) => this.bookInTurn(tx, inTurn)));
  }

  private async bookInTurn(tx: Transaction, request: BookingInTurn): Promise<VoucherBooking> {
    const { voucherId, startsAt: slotStart } = request;
    const { voucher, isTaken, actingId } = await this.lookAt(tx, voucherId, slotStart);
    const id = timedId('b', this.deps.clock(), this.deps.newId);
    const earlier = await this.earlierBooking(tx, request, id);
    if (earlier !== null) return earlier;

    const slot = request.slotFor(voucher);
    // Most of a crowd ends here, before anything is written for it.
    if (isTaken) throw new SlotTaken();
    const holderId = actingId ?? (await this.deps.thinkers.acting(tx)).id;
    const booking = await this.take(tx, id, voucher, slot, holderId, request);
    await this.deps.fees.charge(tx, {
      feeId: BOOKING_FEE,
      subjectType: 'voucher_booking',
      subjectId: id,
      partnerId: voucher.partnerId,
      providerId: voucher.issuerId,
      base: moneyOf(voucher.priceAmount, voucher.priceCurrency),
    });
    this.deps.events.add(tx, {
      type: 'voucher.book',
      actorId: holderId,
      subjectType: 'voucher_booking',
      subjectId: id,
      meta: { voucherId: voucher.id, slotStart: slotStart.toISOString() },
    });
    await announceBooking(this.deps, tx, 'booked', booking);
    return booking;
  }

  /** @throws `UNAUTHENTICATED`, InvalidInput, NotFound, CancelWindowClosed, IdempotencyKeyReused, Conflict */
  async cancel(uow: UnitOfWork, { bookingId, reason, idempotencyKey }: CancelBooking): Promise<VoucherBooking> {
    requireActor(uow.viewer);
    const cancelReason = reason?.trim() ? text(reason, 'reason', 500) : null;
    return uow.write(async (tx) => {
      const actor = await this.deps.thinkers.acting(tx);
      const { booking, voucher } = await this.lockWithBooking(tx, bookingId);
      const earlier = await this.deps.idempotency.earlierResult(tx, {
        actorId: actor.id,
        key: idempotencyKey,
        operation: 'cancelBooking',
        request: { bookingId, reason: cancelReason },
        resultId: booking.id,
      });
      if (earlier !== null || booking.status === 'cancelled') return booking;
      if (isFinal(voucher.status)) throw new Conflict(`The voucher is ${voucher.status}.`, ['bookingId']);
      const now = this.deps.clock();
      const giveBack = givesFeeBack(booking, voucher, cancellingAs(tx.viewer, actor, booking), now);

      const cancelled = await this.giveUp(tx, booking, cancelReason, now);
      if (giveBack) await this.deps.fees.reverse(tx, 'voucher_booking', booking.id);
      this.deps.events.add(tx, {
        type: 'voucher.cancel',
        actorId: actor.id,
        subjectType: 'voucher_booking',
        subjectId: booking.id,
        meta: { voucherId: voucher.id, reason: cancelReason },
      });
      await announceBooking(this.deps, tx, 'cancelled', cancelled);
      return cancelled;
    });
  }

  /**
   * What becomes of a voucher's bookings, as far as the viewer is a party to them.
   *
   * @throws `UNAUTHENTICATED`, `FORBIDDEN` (the events too), `BAD_USER_INPUT`, `CURSOR_TOO_OLD`
   */
  follow(
    viewer: Viewer,
    { voucherId, after }: { readonly voucherId: string; readonly after?: bigint | null | undefined },
    signal: AbortSignal,
  ): Promise<EntryStream<VoucherBookingChange['payload']>> {
    requireActor(viewer);
    return this.deps.live.durableStream(voucherBookingStream, {
      key: voucherId,
      after,
      viewer,
      signal,
      authorize: async (uow) => {
        const id = textIdOf(voucherId);
        const seen = id === null ? null : await uow.read((manager) => manager.findOneBy(Voucher, { id }));
        if (seen === null) throw forbidden('There is no such voucher, or none that you may see.');
      },
    });
  }

  /** Whoever knows a voucher's id may try to book it; what it says stays in here. */
  private async lock({ manager }: Transaction, voucherId: string): Promise<Voucher> {
    const id = textIdOf(voucherId);
    const [voucher] = id === null ? [] : await selected(manager, Voucher, 'SELECT * FROM app.lock_voucher($1)', [id]);
    if (voucher === undefined) throw new NotFound('There is no such voucher.', ['voucherId']);
    return voucher;
  }

  /** The same; whether a booking overlaps the slot that would begin then; and who acts, unless nobody knows yet. */
  private async lookAt({ manager }: Transaction, voucherId: string, startsAt: Date): Promise<SlotToBook> {
    const id = textIdOf(voucherId);
    const sql = 'SELECT (voucher).*, is_taken, app.thinker_id() AS acting_id FROM app.look_at_slot($1, $2)';
    const rows = id === null ? [] : await manager.query<SlotRow[]>(sql, [id, startsAt]);
    const [voucher] = entitiesFrom(manager, Voucher, rows);
    if (voucher === undefined) throw new NotFound('There is no such voucher.', ['voucherId']);
    return { voucher, isTaken: rows[0]!.is_taken, actingId: rows[0]!.acting_id };
  }

  /** What an earlier call with the same idempotency key has booked. Takes the key otherwise. */
  private async earlierBooking(
    tx: Transaction,
    { idempotencyKey: key, voucherId, startsAt: slotStart }: BookVoucher,
    resultId: string,
  ): Promise<VoucherBooking | null> {
    if (key === null || key === undefined) return null;
    const { id: actorId } = await this.deps.thinkers.acting(tx);
    const request = { voucherId, slotStart };
    const earlier = await this.deps.idempotency.earlierResult(tx, {
      actorId,
      key,
      operation: 'bookVoucher',
      request,
      resultId,
    });
    if (earlier === null) return null;
    const booking = await tx.manager.findOneBy(VoucherBooking, { id: earlier });
    if (booking === null) throw new NotFound('The booking belongs to somebody else by now.', ['idempotencyKey']);
    return booking;
  }

  /** The exclusion constraint decides about the slot, the guarded update about the voucher. */
  private async take(
    { manager }: Transaction,
    id: string,
    voucher: Voucher,
    slot: Slot,
    holderId: string,
    { slotId, takesOver }: BookingInTurn,
  ): Promise<VoucherBooking> {
    const { from, to } = voucherTransitions.book;
    const { id: voucherId, issuerId, partnerId } = voucher;
    const parameters = [
      id,
      voucherId,
      issuerId,
      holderId,
      partnerId,
      slot.start,
      slot.end,
      slotId,
      from,
      to,
      takesOver,
    ];
    const [booking] = await selected(manager, VoucherBooking, takeSlot, parameters).catch((error: unknown) => {
      if (violates(error, 'voucher_bookings_overlap_excl', 'voucher_bookings_slot_idx')) throw new SlotTaken();
      throw error;
    });
    if (booking === undefined) throw new VoucherNotBookable('The voucher is held, and for one booking only.');
    return booking;
  }

  /** The booking, as far as the viewer may see it, and its voucher, which no other booking can change meanwhile. */
  private async lockWithBooking(
    tx: Transaction,
    bookingId: string,
  ): Promise<{ booking: VoucherBooking; voucher: Voucher }> {
    const { voucherId } = await this.seen(tx, bookingId);
    const voucher = await this.lock(tx, voucherId);
    // Once more: another cancellation may have come first, or it was handed on.
    return { voucher, booking: await this.seen(tx, bookingId) };
  }

  private async seen({ manager }: Transaction, bookingId: string): Promise<VoucherBooking> {
    const id = textIdOf(bookingId);
    const booking = id === null ? null : await manager.findOneBy(VoucherBooking, { id });
    if (booking === null) throw new NotFound('There is no such booking.', ['bookingId']);
    return booking;
  }

  private async giveUp(
    { manager }: Transaction,
    { id, voucherId }: VoucherBooking,
    reason: string | null,
    now: Date,
  ): Promise<VoucherBooking> {
    const [cancelled] = await changed(manager, VoucherBooking, cancelStatement, [id, reason, now]);
    if (cancelled === undefined) throw new Conflict('The booking was cancelled just now.', ['bookingId']);
    await manager.query('SELECT FROM app.release_voucher($1)', [voucherId]);
    return cancelled;
  }
}

/** Who is several of these may do what the mightiest of them may. */
function cancellingAs(viewer: Viewer, actor: Thinker, booking: VoucherBooking): CancellingAs {
  if (isAdmin(viewer)) return 'admin';
  return isIssuer(viewer, actor.id, booking) ? 'issuer' : 'holder';
}

const takeSlot = 'SELECT * FROM app.take_slot($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)';

const cancelStatement = `
  UPDATE voucher_bookings SET status = 'cancelled', cancel_reason = $2, cancelled_at = $3
  WHERE id = $1 AND status = 'booked'
  RETURNING *`;
