import { addAbortListener } from 'node:events';
import type { Viewer } from '../../platform/identity/viewer.js';
import type { SubscriptionMetrics } from '../metrics.js';
import type { WhenBehind } from '../supergraph/delivery.js';
import { DeliveryQueue, type Missed } from './delivery-queue.js';
import { OperationEnded } from './errors.js';
import type { MadeEvent } from './made-event.js';
import type { Holder, Pass } from './pass.js';
import { roomFor, type SubscriptionSettings } from './settings.js';

export interface WatcherOptions {
  readonly viewer: Viewer;
  /** When the client's token does; null without one. */
  readonly expiresAt: Date | null;
  /** Aborted when the client's session has ended. */
  readonly revoked: AbortSignal;
  /** Aborted when the client has left. */
  readonly signal: AbortSignal;
  /** What it watches with; null where nobody has to be admitted. */
  readonly pass: Pass | null;
  /** Where the stream is for this client before its first event; null if nobody knows. */
  readonly cursor: string | null;
  /** The last event of the source that is not for this client. */
  readonly since: number;
  readonly whenBehind: WhenBehind;
  readonly settings: SubscriptionSettings;
  readonly metrics: SubscriptionMetrics;
  /** Called once, when it takes no more. */
  readonly onEnd: (watcher: Watcher) => void;
  /** It has taken something that was waiting. */
  readonly onRoom: () => void;
}

type Result = IteratorResult<string, void>;

/** One subscription of one client: what was made for it and waits to be taken, and why it ends. */
export class Watcher implements AsyncGenerator<string, void, void>, Holder {
  readonly viewer: Viewer;
  readonly since: number;
  readonly #options: WatcherOptions;
  readonly #queue: DeliveryQueue<MadeEvent>;
  readonly #readers: PromiseWithResolvers<Result>[] = [];
  readonly #timer: NodeJS.Timeout;
  readonly #session: Disposable;
  #cursor: string | null;
  /** Whether it is not known yet that the client may have what waits. */
  #isHeld: boolean;
  #ended = false;
  /** Thrown when all that waits has been taken. */
  #reason: (() => OperationEnded) | null = null;

  constructor(options: WatcherOptions) {
    const { viewer, since, whenBehind, settings, cursor, expiresAt, revoked, signal, pass, metrics } = options;
    this.viewer = viewer;
    this.since = since;
    this.#options = options;
    this.#cursor = cursor;
    this.#queue = new DeliveryQueue(whenBehind, roomFor(whenBehind, settings.buffer));
    const left = expiresAt === null ? Infinity : expiresAt.getTime() - Date.now();
    this.#timer =
      left <= settings.lifetimeMs
        ? setTimeout(() => this.expire(), Math.max(0, left))
        : setTimeout(() => this.#outlive(), settings.lifetimeMs);
    this.#session = addAbortListener(revoked, () => this.revoke('The session is over. Sign in again.'));
    signal.addEventListener('abort', this.#leave, { once: true });
    metrics.watchers.inc();
    this.#isHeld = pass !== null && !pass.isConfirmed;
    pass?.hold(this);
  }

  get hasExpired(): boolean {
    const { expiresAt } = this.#options;
    return expiresAt !== null && expiresAt.getTime() <= Date.now();
  }

  /** Nothing more can be put in without dropping or ending something. */
  get isFull(): boolean {
    return this.#queue.isFull;
  }

  /**
   * Hands an event to the client, or keeps it until the client takes it. A client that is too far behind is let go.
   *
   * @param missed what should have come before it, and nobody could give to this client.
   */
  offer(event: MadeEvent, missed: Missed | null): void {
    if (this.#ended) return;
    const reader = this.#isHeld ? undefined : this.#readers.shift();
    if (reader !== undefined) {
      reader.resolve({ value: this.#take(event, missed), done: false });
      return;
    }
    const before = this.#queue.size;
    if (this.#queue.push(event, missed)) this.#options.metrics.queued.inc(this.#queue.size - before);
    else this.endSlow();
  }

  admit(): void {
    // Said again and again of somebody who watches; readers that wait may wait for days.
    if (!this.#isHeld) return;
    this.#isHeld = false;
    for (const reader of this.#readers.splice(0)) reader.resolve(this.next());
  }

  expire(): void {
    this.#endNow('SUBSCRIPTION_TOKEN_EXPIRED', 'The access token has expired.');
  }

  /** What waits is let go, too: it is what fills the memory. */
  endSlow(): void {
    this.#options.metrics.dropped.inc({ why: 'slow_client' }, this.#queue.size + 1);
    this.#endNow('SUBSCRIPTION_SLOW_CONSUMER', 'Events come faster than they are taken.');
  }

  /** Ends at once; what waits is not given out. */
  revoke(message: string): void {
    this.#endNow('SUBSCRIPTION_ACCESS_REVOKED', message);
  }

  /** Ends at once, for a reason of its own. */
  refuse(code: string, message: string, extensions?: Readonly<Record<string, unknown>>): void {
    this.#endNow(code, message, extensions);
  }

  /** Ends when what waits has been taken: with a reason, or because the stream is complete. */
  end(code?: string, message?: string, extensions?: Readonly<Record<string, unknown>>): void {
    if (this.#ended) return;
    if (code !== undefined) this.#because(code, message, extensions);
    this.#finish(code ?? 'complete');
  }

  next(): Promise<Result> {
    const next = this.#isHeld ? undefined : this.#queue.shift();
    if (next !== undefined) {
      this.#options.metrics.queued.dec();
      const value = this.#take(next.item, next.missed);
      this.#letGoIfOver();
      this.#options.onRoom();
      return Promise.resolve({ value, done: false });
    }
    if (this.#ended) {
      const reason = this.#reason;
      this.#reason = null;
      return reason === null ? Promise.resolve(DONE) : Promise.reject(reason());
    }
    const reader = Promise.withResolvers<Result>();
    this.#readers.push(reader);
    return reader.promise;
  }

  return(): Promise<Result> {
    this.#leave();
    return Promise.resolve(DONE);
  }

  async throw(error: unknown): Promise<Result> {
    this.#leave();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#leave();
  }

  #take(event: MadeEvent, missed: Missed | null): string {
    const { metrics } = this.#options;
    if (event.cursor !== null) this.#cursor = event.cursor;
    if (missed !== null) metrics.dropped.inc({ why: 'told' }, missed.events ?? 1);
    metrics.results.inc();
    metrics.lag.observe((performance.now() - event.receivedAt) / 1000);
    return event.textAfter(missed);
  }

  readonly #leave = (): void => {
    this.#clear();
    this.#reason = null;
    if (!this.#ended) this.#finish('left');
  };

  #outlive(): void {
    this.end('SUBSCRIPTION_LIFETIME', 'The subscription has lived as long as one may. Subscribe again.');
  }

  #endNow(code: string, message: string, extensions?: Readonly<Record<string, unknown>>): void {
    const isWaiting = this.#queue.size > 0;
    this.#clear();
    if (!this.#ended) this.end(code, message, extensions);
    // Who was taking what still waited is told why there is no more.
    else if (isWaiting) this.#because(code, message, extensions);
  }

  #because(code: string, message?: string, extensions: Readonly<Record<string, unknown>> = {}): void {
    this.#reason = () => {
      const cursor = this.#cursor;
      return new OperationEnded(code, message ?? '', cursor === null ? extensions : { ...extensions, cursor });
    };
  }

  #clear(): void {
    this.#options.metrics.queued.dec(this.#queue.size);
    this.#queue.clear();
    this.#letGoIfOver();
  }

  /** What waits when the stream has ended is for as long as token, session and client are there, and no longer. */
  #letGoIfOver(): void {
    if (!this.#ended || this.#queue.size > 0) return;
    clearTimeout(this.#timer);
    this.#session[Symbol.dispose]();
    this.#options.signal.removeEventListener('abort', this.#leave);
  }

  #finish(reason: string): void {
    const { pass, metrics, onEnd } = this.#options;
    this.#ended = true;
    // It is given out to nobody any more, so nobody takes it.
    if (this.#isHeld) this.#clear();
    this.#letGoIfOver();
    pass?.release(this);
    metrics.watchers.dec();
    metrics.ended.inc({ reason });
    for (const reader of this.#readers.splice(0)) {
      const why = this.#reason;
      this.#reason = null;
      if (why === null) reader.resolve(DONE);
      else reader.reject(why());
    }
    onEnd(this);
  }
}

const DONE: Result = { value: undefined, done: true };
