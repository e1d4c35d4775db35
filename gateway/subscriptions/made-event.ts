import type { Missed, Queued } from './delivery-queue.js';

/** An event as clients read it, written once for all who watch the same. */
export class MadeEvent implements Queued {
  readonly bytes: number;
  readonly #whole: string;

  constructor(
    readonly key: string,
    readonly cursor: string | null,
    /** When the subgraph's event came, on the clock of `performance.now()`. */
    readonly receivedAt: number,
    /** The whole result as JSON, but for `extensions`. */
    private readonly text: string,
    private readonly extensions: Readonly<Record<string, unknown>> | undefined,
  ) {
    this.#whole = extensions === undefined ? text : withExtensions(text, extensions);
    this.bytes = Buffer.byteLength(this.#whole);
  }

  /** The result as JSON, for a client that has missed what should have come before. */
  textAfter(missed: Missed | null): string {
    if (missed === null) return this.#whole;
    return withExtensions(this.text, { ...this.extensions, delivery: { missed } });
  }
}

function withExtensions(text: string, extensions: Readonly<Record<string, unknown>>): string {
  return `${text.slice(0, -1)},"extensions":${JSON.stringify(extensions)}}`;
}
