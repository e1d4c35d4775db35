/** Events that a test makes happen, for the resolvers of its subgraphs. */
export class Feed<T> {
  readonly #listeners = new Set<Listener<T>>();
  /** Hears of every event before all others. */
  onPublish: (event: T) => void = () => {};
  /** How many have ever listened. */
  opened = 0;

  /** How many listen. */
  get open(): number {
    return this.#listeners.size;
  }

  /** Listens from now on; ends with the signal. */
  listen(signal: AbortSignal | undefined, first: readonly T[] = []): AsyncGenerator<T, void, void> {
    const listener: Listener<T> = { waiting: [...first], wake: null, failure: null };
    this.#listeners.add(listener);
    this.opened += 1;
    // A generator that has not begun does not end either.
    const leave = () => {
      this.#listeners.delete(listener);
      listener.wake?.();
    };
    signal?.addEventListener('abort', leave, { once: true });
    return this.#follow(listener, signal, () => signal?.removeEventListener('abort', leave));
  }

  publish(...events: readonly T[]): void {
    for (const event of events) this.onPublish(event);
    for (const listener of this.#listeners) {
      listener.waiting.push(...events);
      listener.wake?.();
    }
  }

  /** All who listen get an error. */
  break(failure: Error): void {
    for (const listener of this.#listeners) {
      listener.failure = failure;
      listener.wake?.();
    }
  }

  async *#follow(listener: Listener<T>, signal: AbortSignal | undefined, stop: () => void) {
    try {
      while (signal?.aborted !== true) {
        const event = listener.waiting.shift();
        if (event !== undefined) yield event;
        else if (listener.failure !== null) throw listener.failure;
        else await new Promise<void>((resolve) => (listener.wake = resolve));
      }
    } finally {
      stop();
      this.#listeners.delete(listener);
    }
  }
}

interface Listener<T> {
  readonly waiting: T[];
  wake: (() => void) | null;
  failure: Error | null;
}
