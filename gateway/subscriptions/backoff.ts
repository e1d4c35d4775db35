/**
 * How long to wait before the next attempt: twice as long each time, up to the most, and each time somewhere in the
 * upper half, so that those who have lost the same do not all come back at once.
 *
 * @param attempts that have failed.
 */
export function backoff(attempts: number, { first, most }: { readonly first: number; readonly most: number }): number {
  const whole = Math.min(most, first * 2 ** Math.min(attempts, 30));
  return whole * (0.5 + Math.random() / 2);
}
