import { MINUTE_MS } from '../../../platform/durations.js';

/** A time that can be booked, half-open: `end` is free again. */
export interface Slot {
  readonly start: Date;
  readonly end: Date;
}

/** The voucher, as far as its slots follow from it. */
export interface SlotSource {
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly durationMinutes: number;
}

/** A slot begins every hour whatever its length: longer ones overlap each other, and a booking takes them all. */
const STEP_MS = 60 * MINUTE_MS;

/** The slot of a voucher that begins at this instant; null when none does. */
export function slotAt(voucher: SlotSource, start: Date): Slot | null {
  const sinceFirst = start.getTime() - voucher.validFrom.getTime();
  if (!(sinceFirst >= 0) || sinceFirst % STEP_MS !== 0) return null;
  const slot = { start, end: new Date(start.getTime() + voucher.durationMinutes * MINUTE_MS) };
  return slot.end <= voucher.validUntil ? slot : null;
}

/**
 * The first `limit` slots that begin at or after `from` and overlap nothing that is taken.
 *
 * @param busy what is taken, by start.
 */
export function freeSlots(voucher: SlotSource, busy: readonly Slot[], from: Date, limit: number): Slot[] {
  const free: Slot[] = [];
  const taken = [...busy];
  let start = firstStart(voucher, from);
  while (free.length < limit) {
    const slot = slotAt(voucher, start);
    if (slot === null) break;
    while (taken[0] !== undefined && taken[0].end <= slot.start) taken.shift();
    if (taken[0] === undefined || taken[0].start >= slot.end) free.push(slot);
    start = new Date(start.getTime() + STEP_MS);
  }
  return free;
}

/** Computed, not searched: `from` may be years after the first slot. */
function firstStart({ validFrom }: SlotSource, from: Date): Date {
  const steps = Math.max(0, Math.ceil((from.getTime() - validFrom.getTime()) / STEP_MS));
  return new Date(validFrom.getTime() + steps * STEP_MS);
}

/** `slot-2026-03-02T09:00:00.000Z`, as older clients name a slot. */
export function slotId({ start }: Slot): string {
  return `slot-${start.toISOString()}`;
}
