import { lastDaysBefore, periodOf } from './period.js';

const now = new Date('2026-03-31T10:00:00Z');
const today = () => ({ from: new Date('2026-03-31T00:00:00Z'), to: new Date('2026-04-01T00:00:00Z') });

describe('periodOf', () => {
  it('takes two instants, a number of days, or the fallback', () => {
    const march = { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-04-01T00:00:00Z') };
    expect(periodOf(march, now, today)).toEqual(march);
    expect(periodOf({ lastDays: 7 }, now, today)).toEqual({ from: new Date('2026-03-24T10:00:00Z'), to: now });
    expect(periodOf(null, now, today)).toEqual(today());
    expect(periodOf(undefined, now, today)).toEqual(today());
  });

  it.each([
    {},
    { from: now },
    { to: now },
    { from: now, to: now },
    { from: new Date('2026-04-01'), to: now },
    { from: new Date('2000-01-01'), to: now },
    { from: new Date('2026-03-01'), to: now, lastDays: 7 },
    { lastDays: 0 },
    { lastDays: -1 },
    { lastDays: 1e9 },
  ])('refuses %j', (input) => {
    expect(() => periodOf(input, now, today)).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('ends at now', () => expect(lastDaysBefore(now, 1).to).toBe(now));
});
