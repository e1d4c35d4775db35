import { standardCron } from './standard-cron.js';

it.each([
  ['0 3 * * *', '0 3 * * *'],
  ['0 3 * * 0', '0 3 * * 1'],
  ['0 3 * * 6', '0 3 * * 7'],
  ['0 3 * * 0-4', '0 3 * * 1-5'],
  ['0 3 * * 5,6', '0 3 * * 6,7'],
  ['0 3 * * */2', '0 3 * * 1-7/2'],
  ['*/5 1-3 1 2 mon-fri', '*/5 1-3 1 2 mon-fri'],
  ['  0  3 * * sun ', '0 3 * * sun'],
])('%s is %s', (old, standard) => expect(standardCron(old)).toBe(standard));

it.each(['', '0 3 * *', 'jeden Tag um drei', '0 3 * * 7', '99 3 * * 0'])('%j is none', (old) =>
  expect(standardCron(old)).toBeNull(),
);
