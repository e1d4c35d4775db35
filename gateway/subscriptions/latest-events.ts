import { MOST_PARTS } from './settings.js';
import type { SourceEvent } from './source-event.js';

/** The newest event about each thing: what somebody must know who has not been there from the beginning. */
export class LatestEvents {
  readonly #events = new Map<string, SourceEvent>();
  #isWhole = true;

  /** Whether nothing had to be left out. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  keep(event: SourceEvent): void {
    if (!this.#isWhole) return;
    this.#events.delete(event.key);
    this.#events.set(event.key, event);
    if (this.#events.size <= MOST_PARTS) return;
    this.#events.clear();
    this.#isWhole = false;
  }

  /** In the order in which they came. */
  all(): SourceEvent[] {
    return [...this.#events.values()];
  }
}
