import type { GatewayConfig } from '../config.js';
import type { WhenBehind } from '../supergraph/delivery.js';

/** Times and sizes of subscriptions. */
export interface SubscriptionSettings {
  /** Other subgraphs have so long to add to an event what they know. */
  readonly restMs: number;
  /** An upstream that nobody watches any more is kept for so long. */
  readonly graceMs: number;
  /** A lost upstream is looked for this long. */
  readonly lostMs: number;
  /** Between two looks for it: at first, and at most. */
  readonly retryMs: { readonly first: number; readonly most: number };
  /** Whether those who watch what one has to be admitted to still may is asked at least this often. */
  readonly admissionMs: number;
  /** A subscription lives no longer. */
  readonly lifetimeMs: number;
  /** So many events, of together so many bytes, wait for a client that does not take them. */
  readonly buffer: BufferLimits;
  /** A client that takes nothing for so long while its buffer is full is let go, where nothing may be dropped. */
  readonly stallMs: number;
}

export interface BufferLimits {
  readonly events: number;
  readonly bytes: number;
}

/** A state of more parts than this is not kept for those who come later; they ask the subgraph for it anew. */
export const MOST_PARTS = 5_000;

/** A state of many parts is no backlog: each of them waits once, so only the bytes count. */
export function roomFor(whenBehind: WhenBehind, buffer: BufferLimits): BufferLimits {
  return whenBehind === 'LATEST' ? { ...buffer, events: Math.max(buffer.events, MOST_PARTS) } : buffer;
}

export const DEFAULT_SETTINGS: SubscriptionSettings = {
  restMs: 5_000,
  graceMs: 3_000,
  lostMs: 300_000,
  retryMs: { first: 250, most: 15_000 },
  // With the time that an answer may take, 20 s.
  admissionMs: 15_000,
  lifetimeMs: 86_400_000,
  buffer: { events: 256, bytes: 1024 * 1024 },
  stallMs: 10_000,
};

export function subscriptionSettings(config: GatewayConfig): SubscriptionSettings {
  return {
    ...DEFAULT_SETTINGS,
    restMs: config.SUBSCRIPTION_JOIN_MS,
    lostMs: config.SUBSCRIPTION_LOST_SECONDS * 1_000,
    lifetimeMs: config.SUBSCRIPTION_LIFETIME_SECONDS * 1_000,
    buffer: { events: config.SUBSCRIPTION_BUFFER_EVENTS, bytes: config.SUBSCRIPTION_BUFFER_BYTES },
  };
}
