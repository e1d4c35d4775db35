import type { Database } from '../database/database.js';
import type { Transaction } from '../database/unit-of-work.js';
import type { Logger } from '../log/log.js';
import type { PubSub } from '../pubsub/pubsub.js';
import { appendBeforeCommit } from './append.js';
import { Bell } from './bell.js';
import { StreamReader, type DurableStreamOptions } from './durable-stream.js';
import { Heads } from './heads.js';
import { LiveView, type LiveViewOptions } from './live-view.js';
import { Notices } from './notices.js';
import type { EntryStream, Stream } from './stream.js';
import { WakeUps } from './wake-ups.js';

/** What subscriptions are made of. Their generators end with the `signal` that they are given, and with this. */
export interface Live extends AsyncDisposable {
  /**
   * Appends to a stream in the transaction of the cause, for any number of keys. Numbered just before the commit, told to
   * those who follow right after it.
   */
  append<Payload extends object>(
    tx: Transaction,
    stream: Stream<Payload>,
    entry: { readonly key: string; readonly payload: Payload },
  ): void;
  /**
   * The entries of one key behind a cursor, then whatever comes: each once, in order, none left out. Resolves when it
   * listens and has looked at the cursor.
   *
   * @throws `BAD_USER_INPUT` for a cursor that was never given out, `CURSOR_TOO_OLD` (the generator too, when retention
   * overtakes its reader), and what `authorize` throws.
   */
  durableStream<Payload extends object>(
    stream: Stream<Payload>,
    options: DurableStreamOptions,
  ): Promise<EntryStream<Payload>>;
  /** A state as it is, then every time that it is another. @throws what `read` throws, the generator too. */
  liveView<State>(options: LiveViewOptions<State>): Promise<AsyncGenerator<State, void, void>>;
}

export interface LiveOptions {
  readonly database: Database;
  readonly pubsub: PubSub;
  readonly log: Logger;
}

export function createLive(options: LiveOptions): Live {
  const { database, pubsub, log } = options;
  const heads = new Heads(options);
  const wakeUps = new WakeUps(pubsub, log);
  const notices = new Notices(pubsub);
  const open = new Set<AbortController>();
  let isOver = false;

  /** Begins something that ends with the caller's signal or with all of this, and cleans up when it ends by itself. */
  async function opened<T>(caller: AbortSignal, begin: (own: AbortSignal, end: () => void) => Promise<T>): Promise<T> {
    caller.throwIfAborted();
    if (isOver) throw new Error('The process is shutting down.');
    const own = new AbortController();
    open.add(own);
    const end = () => own.abort();
    caller.addEventListener('abort', end, { once: true });
    own.signal.addEventListener('abort', () => {
      open.delete(own);
      caller.removeEventListener('abort', end);
    });
    try {
      return await begin(own.signal, end);
    } catch (error) {
      end();
      throw error;
    }
  }

  return {
    append(tx, stream, entry) {
      appendBeforeCommit(tx, stream, entry, (appended) => {
        // Readers of this process need no carrier.
        appended.forEach((head) => heads.rise(head));
        wakeUps.send(appended);
      });
    },
    durableStream(stream, given) {
      return opened(given.signal, async (signal, end) => {
        const watch = heads.watch(stream.name, given.key);
        onAbort(signal, () => (watch.stop(), watch.bell.ring()));
        const reader = new StreamReader({ database, log, watch }, stream, { ...given, signal });
        const begin = await reader.begin();
        return Object.assign(endingWith(end, reader.follow(begin.batch)), { beginsAfter: begin.after });
      });
    },
    liveView(given) {
      return opened(given.signal, async (signal, end) => {
        const bell = new Bell();
        const stops = [given.on].flat().map((concern) => notices.listen(concern, bell.ring));
        onAbort(signal, () => {
          stops.forEach((stop) => stop());
          bell.ring();
        });
        const view = new LiveView({ database, log, bell }, { ...given, signal });
        return endingWith(end, view.follow(await view.look()));
      });
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      open.forEach((each) => each.abort());
      await heads.stop();
      await wakeUps.sent();
    },
  };
}

type Events<T> = AsyncGenerator<T, void, void>;

async function* endingWith<T>(end: () => void, events: Events<T>): Events<T> {
  try {
    yield* events;
  } finally {
    end();
  }
}

function onAbort(signal: AbortSignal, effect: () => void): void {
  signal.addEventListener('abort', effect, { once: true });
}
