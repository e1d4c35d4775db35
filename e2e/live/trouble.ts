import { setTimeout as sleep } from 'node:timers/promises';
import type { TestRedis } from '../../platform/testing/test-redis.js';
import type { LiveInstance } from './instance.js';

export interface TroubleOptions {
  readonly instance: LiveInstance;
  readonly redis: TestRedis;
  /** How long Redis is away. */
  readonly redisMs: number;
  /** Between what has come back and the next trouble. */
  readonly calmMs: number;
  /** Breaks the connection of a client, whose turn it is. */
  readonly dropOne: () => void;
  readonly dropEveryMs: number;
}

export interface Trouble extends AsyncDisposable {
  /** What was done, and how often. */
  readonly done: ReadonlyMap<string, number>;
  /** Resolves when everything has happened once. */
  readonly complete: Promise<void>;
}

/** Hurts an instance in every way, one after the other and then two at a time, until it is disposed. */
export function makeTrouble(options: TroubleOptions): Trouble {
  const { instance, redis, redisMs, calmMs, dropOne, dropEveryMs } = options;
  const done = new Map<string, number>();
  const over = new AbortController();
  const rest = (ms: number) => sleep(ms, undefined, { signal: over.signal }).catch(() => undefined);

  const ways: Readonly<Record<string, () => Promise<void>>> = {
    'gateway killed': () => instance.kill('gateway'),
    'shop-points killed': () => instance.kill('shop-points'),
    'PostgreSQL restarted, fast': () => instance.endDatabase('fast'),
    'Redis stopped': async () => {
      await redis.kill();
      await rest(redisMs);
      await redis.start();
    },
    'PostgreSQL restarted, immediate': () => instance.endDatabase('immediate'),
    'partners killed': () => instance.kill('partners'),
  };
  const names = Object.keys(ways);
  const complete = Promise.withResolvers<void>();
  complete.promise.catch(() => undefined);

  async function one(name: string): Promise<void> {
    await ways[name]!();
    done.set(name, (done.get(name) ?? 0) + 1);
  }

  async function hurt(): Promise<void> {
    for (let round = 0; !over.signal.aborted; round++) {
      const name = names[round % names.length]!;
      const isSecondTime = round >= names.length;
      // Another partner each time: the distance grows with the rounds.
      const distance = 1 + (Math.floor(round / names.length) % (names.length - 1));
      const other = names[(round + distance) % names.length]!;
      await Promise.all([one(name), ...(isSecondTime ? [one(other)] : [])]);
      await instance.ready();
      await rest(calmMs);
      if (round === names.length - 1) complete.resolve();
    }
  }

  async function drop(): Promise<void> {
    for (; ; done.set('client dropped', (done.get('client dropped') ?? 0) + 1)) {
      await rest(Math.random() * 2 * dropEveryMs);
      if (over.signal.aborted) return;
      dropOne();
    }
  }

  const running = Promise.all([hurt(), drop()]);
  running.catch((error: unknown) => complete.reject(error as Error));
  return {
    done,
    complete: complete.promise,
    async [Symbol.asyncDispose]() {
      over.abort();
      await running;
    },
  };
}
