import { addressKey } from '../guard/client-address.js';
import { Refusal } from '../guard/refusal.js';

/** How many may be connected for long, by WebSocket or event stream, together. */
export interface SeatLimits {
  readonly total: number;
  readonly perAddress: number;
  readonly perIdentity: number;
}

/** A connection that is counted until it is disposed of. */
export interface Seat extends Disposable {
  /** Says whose it is. False if that user has no more seats; the connection is to be closed then. */
  claim(userId: string): boolean;
}

/** Counts connections that stay open. */
export class Seats {
  readonly #limits: SeatLimits;
  readonly #byAddress = new Map<string, number>();
  readonly #byIdentity = new Map<string, number>();
  #taken = 0;

  constructor(limits: SeatLimits) {
    this.#limits = limits;
  }

  get taken(): number {
    return this.#taken;
  }

  /** @throws Refusal 503 when there is no seat for anybody, 429 when there is none for this client. */
  take(clientAddress: string): Seat {
    const { total, perAddress, perIdentity } = this.#limits;
    const address = addressKey(clientAddress);
    if (this.#taken >= total) throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'No more connections can be taken.', RETRY);
    if (!add(this.#byAddress, address, perAddress)) throw tooMany();
    this.#taken += 1;
    let identity: string | null = null;
    let isFree = false;
    return {
      claim: (userId) => {
        if (isFree || !add(this.#byIdentity, userId, perIdentity)) return false;
        identity = userId;
        return true;
      },
      [Symbol.dispose]: () => {
        if (isFree) return;
        isFree = true;
        this.#taken -= 1;
        remove(this.#byAddress, address);
        if (identity !== null) remove(this.#byIdentity, identity);
      },
    };
  }
}

const RETRY = { 'retry-after': '5' };

export function tooMany(): Refusal {
  return new Refusal(429, 'CONNECTION_LIMIT', 'You have too many connections.', RETRY);
}

function add(counts: Map<string, number>, key: string, limit: number): boolean {
  const count = counts.get(key) ?? 0;
  if (count >= limit) return false;
  counts.set(key, count + 1);
  return true;
}

function remove(counts: Map<string, number>, key: string): void {
  const count = counts.get(key)!;
  if (count === 1) counts.delete(key);
  else counts.set(key, count - 1);
}
