import { HOUR_MS } from '../../../platform/durations.js';

export interface Track {
  readonly errorCount: number;
  readonly successCount: number;
  readonly lastErrorAt: Date | null;
  readonly lastSuccessAt: Date | null;
}

export type Health = 'healthy' | 'degraded' | 'unhealthy' | 'unknown';

/**
 * How well an integration works, 0 to 100: full marks, less 5 for each error (30 at most), less 20 for an error within
 * the hour, less 20 without a success within the day, plus 10 for a success within the hour. 0 before the first exchange,
 * where the formula would praise what was never tried.
 */
export function healthScore({ errorCount, successCount, lastErrorAt, lastSuccessAt }: Track, now: Date): number {
  if (errorCount === 0 && successCount === 0) return 0;
  const isWithin = (at: Date | null, hours: number) => at !== null && now.getTime() - at.getTime() <= hours * HOUR_MS;
  const score =
    100 -
    Math.min(30, 5 * errorCount) -
    (isWithin(lastErrorAt, 1) ? 20 : 0) -
    (isWithin(lastSuccessAt, 24) ? 0 : 20) +
    (isWithin(lastSuccessAt, 1) ? 10 : 0);
  return Math.max(0, Math.min(100, score));
}

export function healthOf(score: number): Health {
  if (score >= 80) return 'healthy';
  if (score >= 50) return 'degraded';
  return score > 0 ? 'unhealthy' : 'unknown';
}
