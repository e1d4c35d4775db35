import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/log/log.js';
import { endOfStream } from '../door/result-errors.js';
import type { Outcome } from '../door/door.js';
import { tooMany, type Seat, type Seats } from '../door/seats.js';
import { Refusal } from '../guard/refusal.js';
import { EventStream } from './event-stream.js';

/** Whether it came to its end, the client left it, or something ended it. */
export type StreamEnd = 'completed' | 'left' | 'ended';

export interface EventStreamsOptions {
  readonly seats: Seats;
  readonly onEnd: (reason: StreamEnd) => void;
}

/** The responses that are event streams. */
export class EventStreams {
  readonly #options: EventStreamsOptions;
  readonly #open = new Set<EventStream>();
  #isDraining = false;

  constructor(options: EventStreamsOptions) {
    this.#options = options;
  }

  get open(): number {
    return this.#open.size;
  }

  get bufferedBytes(): number {
    return [...this.#open].reduce((total, { bufferedBytes }) => total + bufferedBytes, 0);
  }

  /**
   * Answers with what has come of an operation. Resolves when the response has ended.
   *
   * @throws Refusal if the client may not have a stream; then nothing of the operation is left.
   */
  async answer(request: FastifyRequest, reply: FastifyReply, outcome: Outcome): Promise<void> {
    if (outcome.kind !== 'stream') {
      const stream = new EventStream(reply);
      await stream.next(outcome.kind === 'answer' ? outcome.text : errorsOnly(outcome.errors));
      return stream.complete();
    }
    let seat: Seat;
    try {
      seat = this.#takeSeat(request);
    } catch (error) {
      await outcome.results.return();
      throw error;
    }
    const stream = new EventStream(reply);
    this.#open.add(stream);
    try {
      this.#options.onEnd(await carry(outcome.results, stream, request.log as Logger));
    } finally {
      this.#open.delete(stream);
      seat[Symbol.dispose]();
    }
  }

  /** Begins no more, and ends those that are open, one after the other, within the time. */
  async drain(withinMs: number): Promise<void> {
    this.#isDraining = true;
    const pause = Math.min(GOODBYE_MS, withinMs / Math.max(1, this.#open.size));
    for (const stream of [...this.#open]) {
      stream.end();
      await sleep(pause);
    }
  }

  #takeSeat({ ip, viewer }: FastifyRequest): Seat {
    if (this.#isDraining) throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'The gateway stops.');
    const seat = this.#options.seats.take(ip);
    if (viewer.userId !== null && !seat.claim(viewer.userId)) {
      seat[Symbol.dispose]();
      throw tooMany();
    }
    return seat;
  }
}

async function carry(
  results: AsyncGenerator<string, void, void>,
  stream: EventStream,
  log: Logger,
): Promise<StreamEnd> {
  const { closed } = stream;
  // The source waits for its next event, perhaps for hours; it shall not wait for a client who has left.
  const onClose = () => void results.return().catch(() => {});
  if (closed.aborted) onClose();
  else closed.addEventListener('abort', onClose, { once: true });
  try {
    for await (const text of results) {
      await stream.next(text);
      if (closed.aborted) return 'left';
    }
    if (closed.aborted) return 'left';
  } catch (error) {
    if (closed.aborted) return 'left';
    await stream.next(errorsOnly([endOfStream(error, log)]));
    stream.complete();
    return 'ended';
  } finally {
    closed.removeEventListener('abort', onClose);
  }
  stream.complete();
  return 'completed';
}

function errorsOnly(errors: readonly GraphQLFormattedError[]): string {
  return JSON.stringify({ errors });
}

const GOODBYE_MS = 20;
