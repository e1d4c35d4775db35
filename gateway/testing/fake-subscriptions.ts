import type { GraphQLError } from 'graphql';
import { RefusedOperation } from '../subscriptions/errors.js';
import type { SubscribeRequest, Subscriptions } from '../subscriptions/subscriptions.js';

/** One subscription of a client, played by a test. */
export class FakeStream implements AsyncGenerator<string, void, void> {
  /** Results that the transport has taken. */
  taken = 0;
  readonly #waiting: string[] = [];
  #end: { readonly error?: unknown } | null = null;
  #source: (() => string) | null = null;
  #wake: (() => void) | null = null;

  constructor(
    readonly request: SubscribeRequest,
    private readonly onEnd: () => void,
  ) {
    request.signal.addEventListener('abort', () => void this.return(), { once: true });
  }

  push(...data: unknown[]): void {
    for (const one of data) this.pushText(JSON.stringify({ data: one }));
  }

  pushText(result: string): void {
    this.#waiting.push(result);
    this.#wake?.();
  }

  /** As many results as the transport takes. */
  flood(source: () => string): void {
    this.#source = source;
    this.#wake?.();
  }

  complete(): void {
    this.#finish({});
  }

  fail(error: unknown): void {
    this.#finish({ error });
  }

  async next(): Promise<IteratorResult<string, void>> {
    while (true) {
      const text = this.#waiting.shift() ?? this.#source?.();
      if (text !== undefined) {
        this.taken += 1;
        return { done: false, value: text };
      }
      if (this.#end !== null) {
        if ('error' in this.#end) {
          const { error } = this.#end;
          this.#end = {};
          throw error;
        }
        return { done: true, value: undefined };
      }
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  async return(): Promise<IteratorResult<string, void>> {
    this.#source = null;
    this.#waiting.length = 0;
    this.#finish({});
    return { done: true, value: undefined };
  }

  throw(): Promise<IteratorResult<string, void>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #finish(end: { readonly error?: unknown }): void {
    if (this.#end !== null) return;
    this.#end = end;
    this.onEnd();
    this.#wake?.();
  }
}

/** What runs subscriptions, played by a test. */
export class FakeSubscriptions implements Subscriptions {
  readonly active = new Set<FakeStream>();
  begun = 0;
  refusal: readonly GraphQLError[] | null = null;
  #listeners: ((stream: FakeStream) => void)[] = [];

  async subscribe(request: SubscribeRequest): Promise<AsyncGenerator<string, void, void>> {
    if (this.refusal !== null) throw new RefusedOperation(this.refusal);
    this.begun += 1;
    const stream: FakeStream = new FakeStream(request, () => this.active.delete(stream));
    this.active.add(stream);
    for (const listener of this.#listeners.splice(0)) listener(stream);
    return stream;
  }

  /** The next one that begins. */
  next(): Promise<FakeStream> {
    return new Promise((resolve) => this.#listeners.push(resolve));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const stream of this.active) await stream.return();
  }
}
