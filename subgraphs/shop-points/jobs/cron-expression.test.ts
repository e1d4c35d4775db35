import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { cronExpression, nextRun } from './cron-expression.js';

const at = new Date('2026-11-20T10:07:00Z');

it.each([
  ['*/15 * * * *', '2026-11-20T10:15:00.000Z'],
  ['0 3 * * *', '2026-11-21T02:00:00.000Z'],
  // 0 and 7 are both Sunday.
  ['0 3 * * 0', '2026-11-22T02:00:00.000Z'],
  ['0 3 * * 7', '2026-11-22T02:00:00.000Z'],
  ['0 3 * * 1', '2026-11-23T02:00:00.000Z'],
  ['30 6 1,15 * *', '2026-12-01T05:30:00.000Z'],
  ['0 12 * jul MON-FRI', '2027-07-01T10:00:00.000Z'],
  ['10-20/5 11 * * *', '2026-11-20T10:10:00.000Z'],
])('%s is due next at %s', (expression, expected) => {
  expect(nextRun(expression, at)?.toISOString()).toBe(expected);
});

it.each([
  ['30 3 * * *', '2026-03-28T12:00:00Z', '2026-03-29T01:30:00.000Z'],
  // There is no half past two that night: it runs all the same, …
  ['30 2 * * *', '2026-03-28T12:00:00Z', '2026-03-29T01:30:00.000Z'],
  // … and where there are two, it runs once, …
  ['30 2 * * *', '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
  ['30 2 * * *', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z'],
  // … but what runs every half hour goes on.
  ['*/30 * * * *', '2026-10-25T00:30:00Z', '2026-10-25T01:00:00.000Z'],
])('%s goes by the clocks of Berlin: after %s it is due at %s', (expression, after, expected) => {
  expect(nextRun(expression, new Date(after))?.toISOString()).toBe(expected);
});

it('takes superfluous blanks out', () => expect(cronExpression('  0   3 * *  1-5 ', 'cron')).toBe('0 3 * * 1-5'));

it.each([
  '',
  '* * * *',
  '* * * * * *',
  '61 * * * *',
  '0 24 * * *',
  '0 3 30 2 *',
  'a b c d e',
  '@daily',
  'H * * * *',
  '0 3 L * *',
  '0 3 * * 1#2',
  '0 3 ? * *',
  '0 3 * * 8',
  '*/0 * * * *',
  '0 3 * foo *',
  '5-1 * * * *',
  '1,, * * * *',
])('%j is none', (expression) => expect(() => cronExpression(expression, 'cronExpression')).toThrow(InvalidInput));
