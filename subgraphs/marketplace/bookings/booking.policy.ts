import { HOUR_MS } from '../../../platform/durations.js';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import type { Voucher } from '../vouchers/voucher.entity.js';
import { slotAt, type Slot } from '../vouchers/voucher.slots.js';
import { isFinal } from '../vouchers/voucher.states.js';
import { readTerms } from '../vouchers/voucher.terms.js';
import { CancelWindowClosed, VoucherExpired, VoucherNotBookable } from './booking.errors.js';
import type { VoucherBooking } from './voucher-booking.entity.js';

/**
 * The slot that a booking would take. Whether it is free, and the voucher with it, only the database can say.
 *
 * @throws VoucherExpired, VoucherNotBookable, InvalidInput
 */
export function slotToBook(voucher: Voucher, start: Date, now: Date): Slot {
  refuseEnded(voucher);
  if (voucher.validUntil <= now) throw new VoucherExpired();
  const slot = slotOf(voucher, start);
  if (slot.start < now) throw new InvalidInput('This slot has begun already.', ['startsAt']);
  return slot;
}

/**
 * The same for older clients, which also enter what has been.
 *
 * @throws VoucherExpired, VoucherNotBookable, InvalidInput
 */
export function slotToEnter(voucher: Voucher, start: Date): Slot {
  refuseEnded(voucher);
  return slotOf(voucher, start);
}

function refuseEnded({ status }: Voucher): void {
  if (status === 'expired') throw new VoucherExpired();
  if (isFinal(status)) throw new VoucherNotBookable(`The voucher is ${status}.`);
}

function slotOf(voucher: Voucher, start: Date): Slot {
  const slot = slotAt(voucher, start);
  if (slot === null) throw new InvalidInput('No slot of this voucher begins at this instant.', ['startsAt']);
  return slot;
}

/** Until when the holder may cancel; null when at any time. */
export function cancellableUntil(
  { slotStart }: Pick<VoucherBooking, 'slotStart'>,
  { terms }: Pick<Voucher, 'terms'>,
): Date | null {
  const { cancelWindowHours } = readTerms(terms);
  return cancelWindowHours === 0 ? null : new Date(slotStart.getTime() - cancelWindowHours * HOUR_MS);
}

/** As what somebody cancels. The issuer's side is the issuer and the business it acted for. */
export type CancellingAs = 'holder' | 'issuer' | 'admin';

/**
 * Whether a cancellation gives the fee back: the holder's and the platform's within the window, never the issuer's, who
 * could otherwise take a booking off the platform.
 *
 * @throws CancelWindowClosed when it is too late for the holder
 */
export function givesFeeBack(booking: VoucherBooking, voucher: Voucher, as: CancellingAs, now: Date): boolean {
  const until = cancellableUntil(booking, voucher);
  const isLate = until !== null && now > until;
  if (isLate && as === 'holder') throw new CancelWindowClosed(until);
  return !isLate && as !== 'issuer';
}
