import fc from 'fast-check';
import { freeSlots, slotAt, slotId, type Slot, type SlotSource } from './voucher.slots.js';

const day = (time: string) => new Date(`2026-03-02T${time}:00.000Z`);
const voucher = (durationMinutes: number, validFrom = day('09:00'), validUntil = day('12:00')): SlotSource => ({
  durationMinutes,
  validFrom,
  validUntil,
});
const shown = (slots: readonly Slot[]) =>
  slots.map(({ start, end }) => `${start.toISOString().slice(11, 16)}-${end.toISOString().slice(11, 16)}`);
const all = (source: SlotSource, busy: Slot[] = []) => shown(freeSlots(source, busy, source.validFrom, 1_000));

describe('slots of a voucher', () => {
  it('begin every hour, whatever the duration, and end within the validity', () => {
    expect(all(voucher(60))).toEqual(['09:00-10:00', '10:00-11:00', '11:00-12:00']);
    expect(all(voucher(50))).toEqual(['09:00-09:50', '10:00-10:50', '11:00-11:50']);
    expect(all(voucher(90))).toEqual(['09:00-10:30', '10:00-11:30']);
  });

  it('are 145 for a day within a week', () => {
    const week = voucher(1440, new Date('2026-03-02T00:00:00Z'), new Date('2026-03-09T00:00:00Z'));
    expect(all(week)).toHaveLength(145);
  });

  it('are none without a stretch of validity', () => {
    expect(all(voucher(60, day('12:00'), day('12:00')))).toEqual([]);
    expect(all(voucher(60, day('12:00'), day('09:00')))).toEqual([]);
  });

  it('are left out where they overlap a booking', () => {
    expect(all(voucher(60), [{ start: day('10:00'), end: day('11:00') }])).toEqual(['09:00-10:00', '11:00-12:00']);
    expect(all(voucher(90), [{ start: day('09:00'), end: day('10:30') }])).toEqual([]);
  });

  it('start at or after the instant asked for, and are no more than asked for', () => {
    expect(shown(freeSlots(voucher(60), [], day('09:01'), 1))).toEqual(['10:00-11:00']);
    expect(shown(freeSlots(voucher(60), [], day('10:00'), 5))).toEqual(['10:00-11:00', '11:00-12:00']);
  });

  it('are named by their start', () => {
    expect(slotId(slotAt(voucher(60), day('10:00'))!)).toBe('slot-2026-03-02T10:00:00.000Z');
  });

  it('exist at their starts only', () => {
    expect(slotAt(voucher(60), day('09:30'))).toBeNull();
    expect(slotAt(voucher(60), day('08:00'))).toBeNull();
    expect(slotAt(voucher(60), day('12:00'))).toBeNull();
    expect(slotAt(voucher(60), new Date(Number.NaN))).toBeNull();
  });

  it('never overlap what is taken, and leave none out that does not', () => {
    const hour = 3_600_000;
    const arbitrary = fc.record({
      duration: fc.integer({ min: 1, max: 400 }),
      hours: fc.integer({ min: 0, max: 60 }),
      offset: fc.integer({ min: -2 * hour, max: 30 * hour }),
      booked: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ duration, hours, offset, booked }) => {
        const first = day('00:00').getTime();
        const source = voucher(duration, new Date(first), new Date(first + hours * hour));
        const candidates = Array.from({ length: 61 }, (_, k) => slotAt(source, new Date(first + k * hour))).filter(
          (s) => s !== null,
        );
        const overlaps = (a: Slot, b: Slot) => a.start < b.end && b.start < a.end;
        const busy: Slot[] = [];
        for (const k of booked.sort((a, b) => a - b)) {
          const slot = slotAt(source, new Date(first + k * hour));
          if (slot !== null && !busy.some((other) => overlaps(other, slot))) busy.push(slot);
        }
        const from = new Date(first + offset);
        const expected = candidates.filter(
          (slot) => slot.start >= from && !busy.some((taken) => overlaps(taken, slot)),
        );
        expect(freeSlots(source, busy, from, 1_000)).toEqual(expected);
      }),
    );
  });
});
