import type { GraphQLFormattedError } from 'graphql';
import type { Outcome } from '../door/door.js';

export interface DeliveryOptions {
  /** Begins the operation. Its signal is aborted when the client has left. */
  readonly ask: (signal: AbortSignal) => Promise<Outcome>;
  /** Sends one result; resolves when the socket can take another, and with false when it never will. */
  readonly send: (text: string) => Promise<boolean>;
  /** What the client is told of an error that ends the results. */
  readonly describe: (error: unknown) => GraphQLFormattedError;
  readonly onEnd: (reason: EndReason) => void;
}

/** Whether it came to its end, the client left it, it never began, or something ended it. */
export type EndReason = 'completed' | 'left' | 'refused' | 'ended';

/** Ends an operation with a message `error`. */
export class EndedByErrors extends Error {
  override readonly name = 'EndedByErrors';
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message);
  }
}

/**
 * One operation on a socket, in the shape in which graphql-ws keeps operations. Results do not pass through it: they
 * are JSON text already, one for all who watch the same, and graphql-ws would have to parse them to write them again.
 * So the first `next()` carries all results to the socket, one after the other as the socket takes them, and it gives
 * no item but the end, upon which graphql-ws sends `complete` or `error`.
 */
export class Delivery implements AsyncGenerator<never, void, void> {
  readonly #options: DeliveryOptions;
  readonly #left = new AbortController();
  #leave: (() => void) | undefined;
  #begun = false;
  #running = false;

  constructor(options: DeliveryOptions) {
    this.#options = options;
  }

  async next(): Promise<IteratorResult<never, void>> {
    if (this.#begun || this.#left.signal.aborted) return DONE;
    this.#begun = true;
    const { onEnd } = this.#options;
    let reason: EndReason = 'ended';
    try {
      const left = new Promise<void>((resolve) => (this.#leave = resolve));
      await Promise.race([this.#deliver(), left]);
      reason = this.#left.signal.aborted ? 'left' : 'completed';
    } catch (error) {
      if (!this.#running) reason = 'refused';
      throw error;
    } finally {
      onEnd(reason);
    }
    return DONE;
  }

  /** The client has left. Does not wait for what it leaves. */
  async return(): Promise<IteratorResult<never, void>> {
    const isFirst = !this.#left.signal.aborted;
    this.#left.abort();
    if (this.#begun) this.#leave?.();
    else if (isFirst) this.#options.onEnd('left');
    return DONE;
  }

  throw(): Promise<IteratorResult<never, void>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async #deliver(): Promise<void> {
    const { ask, send, describe } = this.#options;
    const { signal } = this.#left;
    try {
      const outcome = await ask(signal);
      this.#running = outcome.kind !== 'refused';
      if (outcome.kind === 'stream') {
        if (signal.aborted) return void (await outcome.results.return());
        for await (const text of outcome.results) {
          if (signal.aborted || !(await send(text)) || signal.aborted) return;
        }
      } else if (signal.aborted) return;
      else if (outcome.kind === 'refused') throw new EndedByErrors(outcome.errors);
      else await send(outcome.text);
    } catch (error) {
      // Nobody hears it any more.
      if (signal.aborted) return;
      throw error instanceof EndedByErrors ? error : new EndedByErrors([describe(error)]);
    }
  }
}

const DONE: IteratorReturnResult<void> = { done: true, value: undefined };
