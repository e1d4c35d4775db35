import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { Database } from '../../../platform/database/database.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import { CancelWindowClosed, SlotTaken, VoucherExpired, VoucherNotBookable } from '../bookings/booking.errors.js';
import type { BookingService } from '../bookings/booking.service.js';
import { slotId } from '../vouchers/voucher.slots.js';
import { bookingJson, listedBookingJson, seenBookings, type SeenBooking } from './booking.wire.js';
import { fieldsOf, motUser, queryText, textIn } from './body.js';
import type { Dialect } from './dialect.js';
import { claiming, trusted } from './identity.js';
import { LegacyError, noVoucher } from './legacy-error.js';
import { PAGE, sendLongList } from './long-list.js';
import { LIMITS } from './rate-limit.js';
import { seenVoucher, voucherJson } from './voucher.wire.js';

export interface BookingRoutes {
  readonly bookings: BookingService;
  readonly dialect: Dialect;
  readonly database: Database;
  readonly limit: (route: string, most: number) => RouteShorthandOptions;
}

/** Booking, cancelling and listing of bookings. */
export function registerBookings(app: FastifyInstance, { bookings, dialect, database, limit }: BookingRoutes): void {
  const answer = async (uow: UnitOfWork, bookingId: string) => {
    const [seen] = await uow.read((manager) => seenBookings(manager, 'WHERE booking.id = $1', [bookingId]));
    const voucher = await uow.read((manager) => seenVoucher(manager, seen!.booking.voucherId));
    return { ok: true, booking: bookingJson(seen!), voucher: voucherJson(dialect, voucher!) };
  };

  app.post('/api/voucher/book', limit('voucher/book', LIMITS.write), async (request) => {
    const body = fieldsOf(request);
    const [voucherId, slot, holder] = ['voucherId', 'slotId', 'holderUid'].map((name) => textIn(body[name]));
    if (!voucherId || !slot || !holder) {
      throw new LegacyError(400, {
        node: 'voucherId, slotId und holderUid sind erforderlich',
        edge: 'voucherId, slotId and holderUid are required',
      });
    }
    await using uow = database.unitOfWork(trusted(holder));
    await refuseEnded(uow, voucherId);
    const named = slotNamed(dialect, slot);
    try {
      const { id } = await bookings.enter(uow, { voucherId, ...named });
      return await answer(uow, id);
    } catch (error) {
      throw await inOldWords(uow, voucherId, error);
    }
  });

  app.post('/api/voucher/cancel', limit('voucher/cancel', LIMITS.write), async (request) => {
    const body = fieldsOf(request);
    const [voucherId, bookingId, reason] = ['voucherId', 'bookingId', 'reason'].map((name) => textIn(body[name]));
    if (!voucherId && !bookingId) {
      throw new LegacyError(400, {
        node: 'voucherId oder bookingId ist erforderlich',
        edge: 'voucherId or bookingId is required',
      });
    }
    await using looking = database.unitOfWork(system);
    const [seen] = await looking.read((manager) =>
      bookingId
        ? seenBookings(manager, 'WHERE booking.id = $1', [bookingId])
        : seenBookings(manager, activeOf[dialect], [voucherId]),
    );
    if (seen === undefined) {
      throw new LegacyError(404, { node: 'Buchung nicht gefunden', edge: 'booking not found' });
    }
    // Whoever calls is taken for the holder, unless it says that it is the issuer.
    const actor = motUser(request) === seen.issuerUid ? seen.issuerUid : seen.holderUid;
    await using uow = database.unitOfWork(claiming(actor));
    await cancelAs(bookings, uow, seen, reason ?? null);
    await using after = database.unitOfWork(system);
    return await answer(after, seen.booking.id);
  });

  app.get('/api/voucher/bookings', limit('voucher/bookings', LIMITS.read), (request, reply) => {
    const asked = ['holderUid', 'issuerUid', 'voucherId'].map((name) => queryText(request, name));
    return sendLongList<SeenBooking>(reply, {
      head: '{"ok":true,"items":',
      json: listedBookingJson,
      async after(last) {
        await using uow = database.unitOfWork(system);
        return await uow.read((manager) => seenBookings(manager, listed, [...asked, last?.booking.id ?? null]));
      },
    });
  });
}

/** Which of several a cancellation by the voucher's id means. */
const activeOf: Readonly<Record<Dialect, string>> = {
  node: `WHERE booking.voucher_id = $1 AND booking.status = 'booked' ORDER BY booking.created_at, booking.id LIMIT 1`,
  edge: `WHERE booking.voucher_id = $1 AND booking.status = 'booked'
    ORDER BY booking.created_at DESC, booking.id DESC LIMIT 1`,
};

const listed = `
  WHERE ($1::text IS NULL OR holder.public_id = $1)
    AND ($2::text IS NULL OR issuer.public_id = $2)
    AND ($3::text IS NULL OR booking.voucher_id = $3)
    AND ($4::text IS NULL
      OR (booking.created_at, booking.id) < (SELECT created_at, id FROM voucher_bookings WHERE id = $4))
  ORDER BY booking.created_at DESC, booking.id DESC
  LIMIT ${PAGE}`;

/** @throws LegacyError for a name that no slot can have */
function slotNamed(dialect: Dialect, name: string): { readonly startsAt: Date; readonly slotId: string | null } {
  const start = name.startsWith('slot-') ? new Date(name.slice('slot-'.length)) : new Date(Number.NaN);
  const year = start.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) {
    throw new LegacyError(400, { node: 'Slot nicht verfügbar', edge: 'invalid slotId format' });
  }
  const usual = slotId({ start, end: start });
  // Node looked the name up among those it had given; at the edge any spelling of the instant would do.
  if (dialect === 'node' && name !== usual) throw notAvailable('slot not available');
  return { startsAt: start, slotId: name === usual ? null : name };
}

function notAvailable(edge: string): LegacyError {
  return new LegacyError(400, { node: 'Slot nicht verfügbar', edge });
}

/** Before the slot's name is looked at; the booking itself looks again. @throws LegacyError */
async function refuseEnded(uow: UnitOfWork, voucherId: string): Promise<void> {
  const seen = await uow.read((manager) => seenVoucher(manager, voucherId));
  if (seen === null) throw noVoucher();
  const { status } = seen.voucher;
  if (status === 'issued' || status === 'booked') return;
  throw new LegacyError(400, {
    node: `Voucher hat Status ${status} und kann nicht gebucht werden`,
    edge: `voucher has status ${status} and cannot be booked`,
  });
}

async function inOldWords(uow: UnitOfWork, voucherId: string, error: unknown): Promise<unknown> {
  if (error instanceof SlotTaken) return notAvailable('slot already booked');
  if (error instanceof InvalidInput && error.path[0] === 'startsAt') return notAvailable('slot not available');
  if (error instanceof NotFound) return noVoucher();
  if (error instanceof VoucherExpired || error instanceof VoucherNotBookable) {
    // It has ended since; what has ended stays so.
    return refuseEnded(uow, voucherId).catch((refused: unknown) => refused);
  }
  return error;
}

async function cancelAs(
  bookings: BookingService,
  uow: UnitOfWork,
  { booking: { id: bookingId } }: SeenBooking,
  reason: string | null,
): Promise<void> {
  try {
    await bookings.cancel(uow, { bookingId, reason });
  } catch (error) {
    if (error instanceof CancelWindowClosed) {
      throw new LegacyError(400, { node: 'Stornofrist abgelaufen', edge: 'cancellation window is over' });
    }
    if (error instanceof Conflict) {
      throw new LegacyError(400, {
        node: 'Die Buchung kann nicht mehr storniert werden',
        edge: 'the booking cannot be cancelled any more',
      });
    }
    throw error;
  }
}
