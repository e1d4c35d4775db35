import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/database.js';
import { system } from '../identity/viewer.js';
import type { Logger } from '../log/log.js';
import type { PubSub } from '../pubsub/pubsub.js';
import { Bell } from './bell.js';
import { listen } from './listen.js';
import { headsIn, topicOf } from './wake-ups.js';

/** How far a stream has come for one key. */
export interface Head {
  readonly stream: string;
  readonly key: string;
  readonly last: bigint;
}

export interface HeadWatch {
  /** Rings when the head has moved. */
  readonly bell: Bell;
  /** The newest number that was heard of, at least. */
  readonly last: () => bigint;
  /** Takes back a number that was told wrongly: who looked after it was told found less. */
  readonly correct: (told: bigint, found: bigint) => void;
  readonly stop: () => void;
}

/** What became visible without a wake-up, because its process died or the carrier was down, is found after this time. */
const POLL_MS = 3_000;

const RETRY_MS = 500;

interface WatchedKey {
  last: bigint;
  readonly bells: Set<Bell>;
}

interface WatchedStream {
  readonly keys: Map<string, WatchedKey>;
  readonly stopListening: () => void;
}

/**
 * Watches the heads of streams for all readers of one process: one subscription to the carrier per stream, and one
 * statement per stream to look for what no message told, however many readers there are.
 */
export class Heads {
  private readonly streams = new Map<string, WatchedStream>();
  private readonly over = new AbortController();
  private readonly look = new Bell();
  private looking: Promise<void> | null = null;

  constructor(
    private readonly options: { readonly database: Database; readonly pubsub: PubSub; readonly log: Logger },
  ) {}

  watch(stream: string, key: string): HeadWatch {
    const bell = new Bell();
    const watched = this.watchedKey(stream, key);
    watched.bells.add(bell);
    return {
      bell,
      last: () => watched.last,
      correct(told, found) {
        if (watched.last === told && found < told) watched.last = found;
      },
      stop: () => this.unwatch(stream, key, bell),
    };
  }

  /** Heads may be told more than once and in any order. */
  rise({ stream, key, last }: Head): void {
    const watched = this.streams.get(stream)?.keys.get(key);
    if (watched === undefined || watched.last >= last) return;
    watched.last = last;
    for (const bell of watched.bells) bell.ring();
  }

  async stop(): Promise<void> {
    this.over.abort();
    this.look.ring();
    for (const { stopListening } of this.streams.values()) stopListening();
    await this.looking;
  }

  private watchedKey(stream: string, key: string): WatchedKey {
    let watched = this.streams.get(stream);
    if (watched === undefined) {
      watched = { keys: new Map(), stopListening: this.listenTo(stream) };
      this.streams.set(stream, watched);
      this.startLooking();
    }
    let watchedKey = watched.keys.get(key);
    if (watchedKey === undefined) {
      watchedKey = { last: 0n, bells: new Set() };
      watched.keys.set(key, watchedKey);
    }
    return watchedKey;
  }

  private unwatch(stream: string, key: string, bell: Bell): void {
    const watched = this.streams.get(stream);
    const watchedKey = watched?.keys.get(key);
    if (!watched || !watchedKey?.bells.delete(bell) || watchedKey.bells.size > 0) return;
    watched.keys.delete(key);
    if (watched.keys.size > 0) return;
    watched.stopListening();
    this.streams.delete(stream);
    if (this.streams.size === 0) this.look.ring();
  }

  private listenTo(stream: string): () => void {
    return listen(this.options.pubsub, topicOf(stream), (message) => {
      if (message === null) this.look.ring();
      else for (const head of headsIn(stream, message)) this.rise(head);
    });
  }

  private startLooking(): void {
    this.looking ??= this.keepLooking().finally(() => {
      this.looking = null;
      // Somebody may have come while it was ending.
      if (this.isWanted()) this.startLooking();
    });
  }

  private isWanted(): boolean {
    return this.streams.size > 0 && !this.over.signal.aborted;
  }

  /** As long as somebody watches. */
  private async keepLooking(): Promise<void> {
    while (this.isWanted()) {
      // Up to half as long again, so that processes do not look all at once.
      await this.look.rung(POLL_MS * (1 + Math.random() / 2));
      if (!this.isWanted()) return;
      try {
        await this.lookAtAll();
      } catch (err) {
        this.options.log.debug({ err }, 'the heads of streams cannot be read; it will be tried again');
        await sleep(RETRY_MS, undefined, { signal: this.over.signal }).catch(() => undefined);
        this.look.ring();
      }
    }
  }

  private async lookAtAll(): Promise<void> {
    await using uow = this.options.database.unitOfWork(system);
    for (const [stream, { keys }] of [...this.streams]) {
      const rows = await uow.read((manager) =>
        manager.query<{ key: string; last_sequence: string }[]>(
          'SELECT key, last_sequence FROM app.stream_heads WHERE stream = $1 AND key = ANY ($2)',
          [stream, [...keys.keys()]],
        ),
      );
      for (const { key, last_sequence: last } of rows) this.rise({ stream, key, last: BigInt(last) });
    }
  }
}
