import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

/** Proxies close connections on which nothing comes for a while, often after 30 or 60 s. */
const HEARTBEAT_MS = 12_000;

/** After as many heartbeats that a client has not read it is taken for dead. */
const MAX_UNREAD_HEARTBEATS = 2;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-store, no-transform',
  // nginx would collect events until a buffer is full.
  'x-accel-buffering': 'no',
};

/**
 * A response in the distinct connections mode of GraphQL over Server-Sent Events: one operation, its results as `next`,
 * its end as `complete`. (The handler of the library `graphql-sse` keeps what a slow client does not read, without end.)
 */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #closed = new AbortController();
  readonly #heartbeat: NodeJS.Timeout;
  #unread = 0;

  /** Takes the reply over, with the headers that it has. */
  constructor(reply: FastifyReply) {
    const { raw } = reply;
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) raw.setHeader(name, value);
    }
    raw.writeHead(200, HEADERS);
    // Some browsers take a stream for open when they have read something.
    raw.write(COMMENT);
    raw.once('close', () => {
      clearInterval(this.#heartbeat);
      this.#closed.abort();
    });
    // Its end comes as `close`.
    raw.on('error', () => {});
    this.#response = raw;
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    if (raw.destroyed) this.#closed.abort();
  }

  /** Aborted when nobody reads any more. */
  get closed(): AbortSignal {
    return this.#closed.signal;
  }

  get bufferedBytes(): number {
    return this.#response.writableLength;
  }

  /** @param result as JSON text. Resolves when the client has room for another, or is gone. */
  async next(result: string): Promise<void> {
    if (this.closed.aborted || this.#response.write(`event: next\ndata: ${result}\n\n`)) return;
    // Rejects when the client is gone, which the loop around sees for itself.
    await once(this.#response, 'drain', { signal: this.closed }).catch(() => {});
  }

  complete(): void {
    this.#response.end('event: complete\ndata: \n\n');
  }

  /** Ends the response without completing the operation, so that clients connect again. */
  end(): void {
    this.#response.end();
    this.#closed.abort();
  }

  #beat(): void {
    if (!this.#response.writableNeedDrain) {
      this.#unread = 0;
      this.#response.write(COMMENT);
    } else if (++this.#unread > MAX_UNREAD_HEARTBEATS) this.#response.destroy();
  }
}

const COMMENT = ':\n\n';
