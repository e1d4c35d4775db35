import { setTimeout } from 'node:timers/promises';

export interface Load {
  readonly perSecond: number;
  readonly count: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Does the same on several connections, each time as soon as the last is through; `next` numbers what is done. */
export async function load(
  work: (n: number, connection: number) => Promise<void>,
  {
    connections,
    seconds,
    next,
  }: { readonly connections: number; readonly seconds: number; readonly next: () => number },
): Promise<Load> {
  const took: number[] = [];
  let isOver = false;
  const start = performance.now();
  const clients = Array.from({ length: connections }, async (_, connection) => {
    while (!isOver) {
      const began = performance.now();
      await work(next(), connection);
      took.push(performance.now() - began);
    }
  });
  await Promise.race([setTimeout(seconds * 1_000), Promise.all(clients)]);
  isOver = true;
  await Promise.all(clients);
  const elapsed = (performance.now() - start) / 1_000;
  return { perSecond: took.length / elapsed, count: took.length, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
