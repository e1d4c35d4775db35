import type { Clock } from '../../../platform/clock.js';
import { changed, selected } from '../../../platform/database/entity-rows.js';
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
    const voucher = await this.lock(tx, voucherId);
    const id = timedId('b', this.deps.clock(), this.deps.newId);
    const earlier = await this.earlierBooking(tx, request, id);
    if (earlier !== null) return earlier;

    const slot = request.slotFor(voucher);
    // Most of a crowd ends here, before anything is written for it.
    if (await this.isTaken(tx, voucher, slot)) throw new SlotTaken();
    const holder = await this.deps.thinkers.acting(tx);
    const booking = await this.take(tx, id, voucher, slot, holder, request);
    await this.deps.fees.charge(tx, {
      feeId: BOOKING_FEE,
      subjectType: 'voucher_booking',
      subjectId: id,
      partnerId: voucher.partnerId,
      providerId: voucher.issuerId,
      base: moneyOf(voucher.priceAmount, voucher.priceCurrency),
    });
    await this.deps.events.add(tx, {
      type: 'voucher.book',
      actorId: holder.id,
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
      await this.deps.events.add(tx, {
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
    return earlier === null ? null : tx.manager.findOneByOrFail(VoucherBooking, { id: earlier });
  }

  private async isTaken({ manager }: Transaction, { id }: Voucher, { start, end }: Slot): Promise<boolean> {
    const sql = 'SELECT slot_start FROM app.busy_slots(ARRAY[$1], $2) WHERE slot_start < $3 LIMIT 1';
    return (await manager.query<unknown[]>(sql, [id, start, end])).length > 0;
  }

  /** The exclusion constraint decides about the slot, the guarded update about the voucher. */
  private async take(
    { manager }: Transaction,
    id: string,
    voucher: Voucher,
    slot: Slot,
    holder: Thinker,
    { slotId, takesOver }: BookingInTurn,
  ): Promise<VoucherBooking> {
    const booking = manager.create(VoucherBooking, {
      id,
      voucherId: voucher.id,
      issuerId: voucher.issuerId,
      holderId: holder.id,
      partnerId: voucher.partnerId,
      slotStart: slot.start,
      slotEnd: slot.end,
      slotId,
      status: 'booked',
      cancelReason: null,
      cancelledAt: null,
    });
    try {
      await manager.insert(VoucherBooking, booking);
    } catch (error) {
      if (violates(error, 'voucher_bookings_overlap_excl', 'voucher_bookings_slot_idx')) throw new SlotTaken();
      throw error;
    }
    const { from, to } = voucherTransitions.book;
    const [held] = await changed(manager, Voucher, bookStatement, [voucher.id, from, to, holder.id, takesOver]);
    if (held === undefined) throw new VoucherNotBookable('The voucher is held, and for one booking only.');
    return booking;
  }

  /** The booking, as far as the viewer may see it, and its voucher, which no other booking can change meanwhile. */
  private async lockWithBooking(
    tx: Transaction,
    bookingId: string,
  ): Promise<{ booking: VoucherBooking; voucher: Voucher }> {
    const id = textIdOf(bookingId);
    const seen = id === null ? null : await tx.manager.findOneBy(VoucherBooking, { id });
    if (seen === null) throw new NotFound('There is no such booking.', ['bookingId']);
    const voucher = await this.lock(tx, seen.voucherId);
    // Once more: another cancellation may have come first.
    return { voucher, booking: await tx.manager.findOneByOrFail(VoucherBooking, { id: seen.id }) };
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

/** One that is held is booked by its holder, or by anybody if it was made for several bookings. */
const bookStatement = `
  UPDATE vouchers SET status = $3, holder_id = $4
  WHERE id = $1 AND status = ANY ($2)
    AND ((status = 'issued' AND (holder_id IS NULL OR holder_id = $4)) OR $5 OR terms -> 'multiBooking' = 'true')
  RETURNING *`;

const cancelStatement = `
  UPDATE voucher_bookings SET status = 'cancelled', cancel_reason = $2, cancelled_at = $3
  WHERE id = $1 AND status = 'booked'
  RETURNING *`;
