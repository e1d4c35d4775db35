import { LRUCache } from 'lru-cache';
import type { Viewer } from '../../platform/identity/viewer.js';
import { addressKey, isLoopback } from './client-address.js';
import { Refusal } from './refusal.js';

export interface RateLimitOptions {
  /** Operations in a second, for as long as you like; 0 counts nobody. */
  readonly perSecond: number;
  /** As many at once, after a pause. */
  readonly burst: number;
  /** Clients on this machine are not counted, whoever they are. */
  readonly exemptLoopback: boolean;
  /** Milliseconds that only go on. */
  readonly now?: () => number;
}

export interface RateLimiter {
  /** Counts operations of a viewer, by user or else by address. @throws RateLimited */
  take(viewer: Viewer, operations?: number): void;
  /** Counts what nobody could be made responsible for but an address. @throws RateLimited */
  takeFrom(address: string): void;
}

/** Whoever asks too much is told when to come again. */
export class RateLimited extends Refusal {
  constructor(readonly retryAfterSeconds: number) {
    super(429, 'RATE_LIMITED', `Too many requests. Ask again in ${retryAfterSeconds} s.`, {
      'retry-after': String(retryAfterSeconds),
    });
  }
}

/** A bucket that fills with time and loses a drop with each operation. */
interface Bucket {
  drops: number;
  at: number;
}

/** Those that came last are remembered, so memory stays the same whoever attacks. */
const REMEMBERED_CLIENTS = 50_000;

export function createRateLimiter(options: RateLimitOptions): RateLimiter {
  const { perSecond, burst, exemptLoopback, now = () => performance.now() } = options;
  if (perSecond === 0) return { take: () => {}, takeFrom: () => {} };
  const perMillisecond = perSecond / 1000;
  const buckets = new LRUCache<string, Bucket>({ max: REMEMBERED_CLIENTS });

  const isExempt = (address: string) => exemptLoopback && isLoopback(address);

  function take(key: string, operations: number): void {
    const time = now();
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      bucket = { drops: burst, at: time };
      buckets.set(key, bucket);
    } else {
      bucket.drops = Math.min(burst, bucket.drops + (time - bucket.at) * perMillisecond);
      bucket.at = time;
    }
    if (bucket.drops < operations) {
      throw new RateLimited(Math.max(1, Math.ceil((operations - bucket.drops) / perSecond)));
    }
    bucket.drops -= operations;
  }

  return {
    take({ userId, clientIp }, operations = 1) {
      const address = clientIp ?? '';
      if (!isExempt(address)) take(userId ?? addressKey(address), operations);
    },
    takeFrom(address) {
      if (!isExempt(address)) take(addressKey(address), 1);
    },
  };
}
