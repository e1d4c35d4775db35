import { assertBookable, noticeMinutes } from './booking.policy.js';

const now = new Date('2025-12-31T08:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

it.each<[string, number | null, number | undefined, number]>([
  ['neither says', null, undefined, 15],
  ['the service says', 120, undefined, 120],
  ['the branch says', 120, 5, 5],
  ['the branch asks for none', 120, 0, 0],
])('asks for the notice that is due where %s', (_, minimumBookingNotice, booking_notice_minutes, expected) => {
  const branchPolicies = booking_notice_minutes === undefined ? {} : { booking_notice_minutes };
  expect(noticeMinutes({ minimumBookingNotice }, { branchPolicies })).toBe(expected);
});

it.each<[number, string | null]>([
  [-1, 'PAST_TIME'],
  [0, 'PAST_TIME'],
  [0.01, 'TOO_SOON'],
  [14.99, 'TOO_SOON'],
  [15, null],
  [90 * 24 * 60, null],
  [90 * 24 * 60 + 0.01, 'TOO_FAR'],
])('of %d minutes ahead says %s', (minutes, code) => {
  const check = () => assertBookable(inMinutes(minutes), 15, now);
  if (code === null) expect(check).not.toThrow();
  else expect(check).toThrow(expect.objectContaining({ code, path: ['startsAt'] }));
});
