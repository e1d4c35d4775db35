import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import type { SubgraphEvents } from './transport.js';

/** How the events that a producer pushes are kept until they are asked for. */
export interface EventBuffer {
  /** False if it is full; then nothing was taken. */
  push(event: SubgraphResponse): boolean;
  /** Nothing more comes. What is there can still be read, then the reader learns of the failure, if there is one. */
  end(failure?: Error): void;
  readonly events: SubgraphEvents;
}

/**
 * Turns pushed events into a generator.
 *
 * @param limit of events that wait for the reader.
 * @param onLeave called once, when the reader has left before the end.
 */
export function eventBuffer(limit: number, onLeave: () => void): EventBuffer {
  const waiting: SubgraphResponse[] = [];
  const readers: PromiseWithResolvers<IteratorResult<SubgraphResponse, void>>[] = [];
  let ended = false;
  let failure: Error | undefined;

  const events: SubgraphEvents = {
    async next() {
      const event = waiting.shift();
      if (event !== undefined) return { value: event, done: false };
      if (failure !== undefined) {
        const thrown = failure;
        failure = undefined;
        throw thrown;
      }
      if (ended) return DONE;
      const reader = Promise.withResolvers<IteratorResult<SubgraphResponse, void>>();
      readers.push(reader);
      return reader.promise;
    },
    async return() {
      leave();
      return DONE;
    },
    async throw(error) {
      leave();
      throw error;
    },
    [Symbol.asyncIterator]: () => events,
    [Symbol.asyncDispose]: async () => leave(),
  };

  function leave(): void {
    waiting.length = 0;
    failure = undefined;
    if (ended) return;
    finish();
    onLeave();
  }

  function finish(): void {
    ended = true;
    for (const reader of readers.splice(0)) {
      if (failure === undefined) reader.resolve(DONE);
      else {
        reader.reject(failure);
        failure = undefined;
      }
    }
  }

  return {
    events,
    push(event) {
      if (ended) return true;
      const reader = readers.shift();
      if (reader !== undefined) reader.resolve({ value: event, done: false });
      else if (waiting.length >= limit) return false;
      else waiting.push(event);
      return true;
    },
    end(reason) {
      if (ended) return;
      failure = reason;
      finish();
    },
  };
}

const DONE: IteratorResult<SubgraphResponse, void> = { value: undefined, done: true };
