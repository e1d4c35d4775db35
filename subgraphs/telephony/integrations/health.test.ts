import fc from 'fast-check';
import { healthOf, healthScore, type Track } from './health.js';

const now = new Date('2026-01-05T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const track = (values: Partial<Track>): Track => ({
  errorCount: 0,
  successCount: 1,
  lastErrorAt: null,
  lastSuccessAt: ago(120),
  ...values,
});

describe('healthScore', () => {
  it.each<[string, Partial<Track>, number]>([
    ['nothing was ever tried', { successCount: 0, lastSuccessAt: null }, 0],
    ['a success two hours ago', {}, 100],
    ['a success just now, capped', { lastSuccessAt: ago(1) }, 100],
    ['one old error', { errorCount: 1, lastErrorAt: ago(600) }, 95],
    ['ten old errors, capped at 30', { errorCount: 10, lastErrorAt: ago(600) }, 70],
    ['an error within the hour', { errorCount: 1, lastErrorAt: ago(60) }, 75],
    ['an error an hour and a minute ago', { errorCount: 1, lastErrorAt: ago(61) }, 95],
    ['an error and a success within the hour', { errorCount: 1, lastErrorAt: ago(30), lastSuccessAt: ago(5) }, 85],
    ['no success for a day', { lastSuccessAt: ago(24 * 60 + 1) }, 80],
    ['a success a day ago to the minute', { lastSuccessAt: ago(24 * 60) }, 100],
    [
      'never a success, many errors, one just now',
      { errorCount: 50, successCount: 0, lastSuccessAt: null, lastErrorAt: ago(1) },
      30,
    ],
  ])('%s', (_, values, expected) => {
    expect(healthScore(track(values), now)).toBe(expected);
  });

  it('stays between 0 and 100', () => {
    const at = fc.option(fc.integer({ min: 0, max: 10_000 }).map(ago));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), at, at, (errorCount, successCount, lastErrorAt, lastSuccessAt) => {
        const score = healthScore({ errorCount, successCount, lastErrorAt, lastSuccessAt }, now);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});

it.each([
  [100, 'healthy'],
  [80, 'healthy'],
  [79, 'degraded'],
  [50, 'degraded'],
  [49, 'unhealthy'],
  [1, 'unhealthy'],
  [0, 'unknown'],
])('a score of %i is %s', (score, health) => {
  expect(healthOf(score)).toBe(health);
});
