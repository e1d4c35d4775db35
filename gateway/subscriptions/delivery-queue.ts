import type { WhenBehind } from '../supergraph/delivery.js';
import type { BufferLimits } from './settings.js';

/** What can wait in a queue. */
export interface Queued {
  /** What it is about. */
  readonly key: string;
  /** Its position in the stream; null if it has none. */
  readonly cursor: string | null;
  readonly bytes: number;
}

/** What a client is told of events that it does not get. */
export interface Missed {
  /** How many; null when nobody knows whether there were any. */
  readonly events: number | null;
  /** Positions of the first and the last of them, where they have any. */
  readonly from?: string;
  readonly to?: string;
}

export interface Next<T> {
  readonly item: T;
  /** What should have come before it. */
  readonly missed: Missed | null;
}

/** Keeps items in order up to a limit; beyond that, does what `@delivery(whenBehind:)` says. */
export class DeliveryQueue<T extends Queued> {
  readonly #whenBehind: WhenBehind;
  readonly #limits: BufferLimits;
  /** In the order in which they go out. */
  readonly #items = new Map<string | number, Next<T>>();
  #serial = 0;
  #bytes = 0;
  #missed: Missed | null = null;

  constructor(whenBehind: WhenBehind, limits: BufferLimits) {
    this.#whenBehind = whenBehind;
    this.#limits = limits;
  }

  get size(): number {
    return this.#items.size;
  }

  get isFull(): boolean {
    return this.#items.size >= this.#limits.events || this.#bytes >= this.#limits.bytes;
  }

  /**
   * False if there is no room and nothing may be dropped; then the item is not taken.
   *
   * @param missed what should have come before it.
   */
  push(item: T, missed: Missed | null = null): boolean {
    if (this.#whenBehind === 'CLOSE' && this.isFull) return false;
    const id = this.#whenBehind === 'LATEST' ? item.key : this.#serial++;
    // The newer state goes to the end, so that it does not overtake what came before it.
    const replaced = this.#remove(id);
    this.#items.set(id, { item, missed: together(replaced?.missed ?? null, missed) });
    this.#bytes += item.bytes;
    if (this.#whenBehind !== 'CLOSE') this.#dropBeyondLimits();
    return true;
  }

  /** The next item, without taking it. */
  peek(): T | undefined {
    return this.#items.values().next().value?.item;
  }

  shift(): Next<T> | undefined {
    const [id] = this.#items.keys();
    if (id === undefined) return undefined;
    const { item, missed } = this.#remove(id)!;
    const next = { item, missed: together(this.#missed, missed) };
    this.#missed = null;
    return next;
  }

  clear(): void {
    this.#items.clear();
    this.#bytes = 0;
  }

  /** One item may be larger than all the room there is; it stays if it is alone. */
  #dropBeyondLimits(): void {
    while (this.#items.size > 1 && (this.#items.size > this.#limits.events || this.#bytes > this.#limits.bytes)) {
      const { item, missed } = this.shift()!;
      this.#missed = together(missed, missedItem(item));
    }
  }

  #remove(id: string | number): Next<T> | undefined {
    const next = this.#items.get(id);
    if (next === undefined) return undefined;
    this.#items.delete(id);
    this.#bytes -= next.item.bytes;
    return next;
  }
}

function missedItem({ cursor }: Queued): Missed {
  return cursor === null ? { events: 1 } : { events: 1, from: cursor, to: cursor };
}

/** Two stretches of missed events, the second after the first, as one. */
export function together(first: Missed | null, second: Missed | null): Missed | null {
  if (first === null || second === null) return first ?? second;
  const from = first.from ?? second.from;
  const to = second.to ?? first.to;
  return {
    events: first.events === null || second.events === null ? null : first.events + second.events,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
