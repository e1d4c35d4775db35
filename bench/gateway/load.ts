import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import type { BenchQuery } from './queries.js';

export interface LoadResult {
  readonly requestsPerSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly requests: number;
  /** Answers that were not like the first one, by length and status. */
  readonly wrong: number;
}

export const CONNECTIONS = 50;

/** Asks the same over and over on some connections, each as soon as its last answer is there. */
export async function load(
  gateway: URL,
  query: BenchQuery,
  seconds: number,
  connections = CONNECTIONS,
): Promise<LoadResult> {
  const pool = new Pool(gateway.origin, { connections, pipelining: 1 });
  try {
    const expected = (await ask(pool, query)).length;
    const latencies: number[] = [];
    let wrong = 0;
    let running = true;
    const client = async () => {
      while (running) {
        const start = performance.now();
        const { status, length } = await ask(pool, query);
        latencies.push(performance.now() - start);
        if (status !== 200 || length !== expected) wrong++;
      }
    };
    const start = performance.now();
    const clients = Array.from({ length: connections }, client);
    await setTimeout(seconds * 1_000);
    running = false;
    await Promise.all(clients);
    const elapsed = (performance.now() - start) / 1_000;
    latencies.sort((a, b) => a - b);
    const quantile = (share: number) =>
      latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]!;
    return {
      requests: latencies.length,
      requestsPerSecond: latencies.length / elapsed,
      p50: quantile(0.5),
      p99: quantile(0.99),
      wrong,
    };
  } finally {
    await pool.destroy();
  }
}

/** At undici's lowest level, which neither keeps the answer nor makes a stream of it: the gateway is to be the slow one. */
export function ask(
  pool: Pool,
  { query, variables, headers }: BenchQuery,
): Promise<{ status: number; length: number }> {
  return new Promise((resolve, reject) => {
    let status = 0;
    let length = 0;
    pool.dispatch(
      {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      },
      {
        onRequestStart: () => {},
        onResponseStart: (_controller, statusCode) => void (status = statusCode),
        onResponseData: (_controller, chunk) => void (length += chunk.length),
        onResponseEnd: () => resolve({ status, length }),
        onResponseError: (_controller, error) => reject(error),
      },
    );
  });
}
