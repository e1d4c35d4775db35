/**
 * A durable stream: entries numbered 1, 2, 3 … per key, without gaps, in the order in which they became visible. Made
 * once, beside the domain that owns it, with `defineStream`.
 */
export interface Stream<Payload extends object> {
  /** `marketplace.voucher-bookings`: its owner, then what it is about. */
  readonly name: string;
  /** Whoever is further behind than this many entries reads the state anew instead. */
  readonly replayLimit: number;
  /** Only a type. */
  readonly payload?: Payload;
}

export interface StreamEntry<Payload extends object> {
  /** Its number among the entries of its key: what a client gives as `after` to go on behind it. */
  readonly sequence: bigint;
  readonly payload: Payload;
  readonly createdAt: Date;
}

/** The events of one subscription. */
export interface EntryStream<Payload extends object> extends AsyncGenerator<StreamEntry<Payload>, void, void> {
  /** The cursor behind which it begins: to go on from, for those who are interrupted before the first entry. */
  readonly beginsAfter: bigint;
}

/** Many times what a client misses in a bad day, and still seconds to read. */
const REPLAY_LIMIT = 50_000;

export function defineStream<Payload extends object>(options: {
  readonly name: string;
  readonly replayLimit?: number;
}): Stream<Payload> {
  return { replayLimit: REPLAY_LIMIT, ...options };
}
