import type { CompiledSubscription } from '../execution/compile-subscription.js';
import type { OperationContext } from '../execution/context.js';
import { stringifyResult } from '../execution/response/json-text.js';
import type { Viewer } from '../../platform/identity/viewer.js';
import type { Logger } from '../../platform/log/log.js';
import type { SubscriptionMetrics } from '../metrics.js';
import { DeliveryQueue, type Missed } from './delivery-queue.js';
import { MadeEvent } from './made-event.js';
import type { PreparedOperation } from './prepare-operation.js';
import { roomFor, type SubscriptionSettings } from './settings.js';
import type { SourceEvent } from './source-event.js';
import { Watcher, type WatcherOptions } from './watcher.js';

export interface GroupOptions {
  readonly key: string;
  readonly prepared: PreparedOperation;
  /** In whose name the other subgraphs are asked. */
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly settings: SubscriptionSettings;
  readonly metrics: SubscriptionMetrics;
  readonly log: Logger;
  /** Called once, when the last watcher has left. */
  readonly onEmpty: (group: Group) => void;
  /** It can take events again. */
  readonly onRoom: () => void;
}

/** A result as clients read it. */
interface Written {
  /** All but its `extensions`, as JSON. */
  readonly text: string;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

/** An event that is being worked on. */
interface UnderWay {
  readonly event: SourceEvent;
  /** What should have come before it. */
  readonly missed: Missed | null;
  readonly made: Promise<MadeEvent>;
}

/** A long history is caught up with by so many events at a time; their results go out one after the other. */
const AHEAD = 8;

/** Somebody who came when the state was there already. */
interface Newcomers {
  /** The last event of the source before they came. */
  readonly since: number;
  readonly watchers: Watcher[];
  readonly state: readonly SourceEvent[];
}

export type NewWatcher = Pick<
  WatcherOptions,
  'viewer' | 'expiresAt' | 'revoked' | 'signal' | 'pass' | 'cursor' | 'since'
>;

/**
 * All who watch the same operation with the same variables in the same scope. For each event other subgraphs are asked
 * once and the result is written once, however many watch. Results go out in the order of the events; groups do not wait
 * for each other.
 */
export class Group {
  readonly key: string;
  readonly #options: GroupOptions;
  readonly #watchers = new Set<Watcher>();
  readonly #events: DeliveryQueue<SourceEvent>;
  readonly #underWay: UnderWay[] = [];
  /** What has been made of events to which nothing is joined: the state of a thousand things, for everybody who comes. */
  #lasting = new WeakMap<SourceEvent, Promise<Written>>();
  readonly #newcomers: Newcomers[] = [];
  readonly #stopped = new AbortController();
  #prepared: PreparedOperation;
  #working = false;
  #onRoom: (() => void) | null = null;
  #onDrained: (() => void) | null = null;

  constructor(options: GroupOptions) {
    const { key, prepared, settings, metrics } = options;
    this.key = key;
    this.#options = options;
    this.#prepared = prepared;
    const { whenBehind } = prepared.compiled.delivery;
    this.#events = new DeliveryQueue(whenBehind, { ...roomFor(whenBehind, settings.buffer), bytes: Infinity });
    metrics.groups.inc();
  }

  get watchers(): ReadonlySet<Watcher> {
    return this.#watchers;
  }

  get prepared(): PreparedOperation {
    return this.#prepared;
  }

  /** Whether more events would find work to be done on them soon. */
  get isHungry(): boolean {
    return this.#watchers.size > 0 && this.#events.size * 2 < this.#options.settings.buffer.events;
  }

  /**
   * Adds a watcher that gets every event from now on.
   *
   * @param state that it gets before.
   */
  add(watcher: NewWatcher, state: readonly SourceEvent[]): Watcher {
    const { settings, metrics, onRoom } = this.#options;
    const added = new Watcher({
      ...watcher,
      whenBehind: this.#delivery.whenBehind,
      settings,
      metrics,
      onEnd: (ended) => this.#remove(ended),
      onRoom: () => {
        this.#onRoom?.();
        onRoom();
      },
    });
    this.#watchers.add(added);
    if (state.length > 0) this.#welcome(added, state);
    return added;
  }

  /** An event of the source. */
  offer(event: SourceEvent): void {
    if (this.#watchers.size === 0) return;
    if (!this.#events.push(event, event.missed)) {
      // Other groups of the source are faster, and nothing may be dropped.
      for (const watcher of [...this.#watchers]) watcher.endSlow();
      return;
    }
    void this.#work();
  }

  /** The same operation on another supergraph. */
  replace(prepared: PreparedOperation): void {
    this.#prepared = prepared;
    this.#lasting = new WeakMap();
  }

  /** Resolves when all events that have come are worked on. */
  async drained(): Promise<void> {
    if (this.#working) await new Promise<void>((resolve) => (this.#onDrained = resolve));
  }

  get #delivery(): CompiledSubscription['delivery'] {
    return this.#prepared.compiled.delivery;
  }

  #remove(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    this.#onRoom?.();
    if (this.#watchers.size > 0 || this.#stopped.signal.aborted) return;
    this.#stopped.abort();
    this.#events.clear();
    this.#options.metrics.groups.dec();
    this.#options.onEmpty(this);
  }

  /** Those who come while nothing happens are welcomed together. */
  #welcome(watcher: Watcher, state: readonly SourceEvent[]): void {
    const last = this.#newcomers.at(-1);
    if (last?.since === watcher.since) last.watchers.push(watcher);
    else this.#newcomers.push({ since: watcher.since, watchers: [watcher], state });
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      // Those who join in the same instant are welcomed together.
      await Promise.resolve();
      while (!this.#stopped.signal.aborted) {
        const event = this.#underWay[0]?.event ?? this.#events.peek();
        const newcomers = this.#newcomers[0];
        if (newcomers !== undefined && (event === undefined || event.ordinal > newcomers.since)) {
          this.#newcomers.shift();
          await this.#greet(newcomers);
        } else if (event !== undefined) {
          this.#begin();
          await this.#untilRoom();
          await this.#hand(this.#underWay[0]!);
          this.#underWay.shift();
        } else return;
        this.#options.onRoom();
      }
    } finally {
      this.#working = false;
      this.#onDrained?.();
      this.#onDrained = null;
    }
  }

  /** Part of a state that has not been begun gives way to what is newer, so none is begun before its turn. */
  #begin(): void {
    const most = this.#delivery.whenBehind === 'LATEST' ? 1 : AHEAD;
    while (this.#underWay.length < most) {
      const next = this.#events.shift();
      if (next === undefined) return;
      const { item: event, missed } = next;
      this.#underWay.push({ event, missed, made: this.#make(event) });
    }
  }

  async #greet({ watchers, state }: Newcomers): Promise<void> {
    const isPresent = (watcher: Watcher) => this.#watchers.has(watcher);
    for (let from = 0; from < state.length; from += AHEAD) {
      if (!watchers.some(isPresent)) return;
      const receivedAt = performance.now();
      const some = state.slice(from, from + AHEAD).map((event) => this.#make(event, { receivedAt }));
      for (const made of await Promise.all(some)) {
        for (const watcher of watchers.filter(isPresent)) watcher.offer(made, null);
      }
    }
  }

  async #hand({ event, missed, made }: UnderWay): Promise<void> {
    const result = await made;
    for (const watcher of [...this.#watchers]) {
      if (watcher.hasExpired) watcher.expire();
      else if (watcher.since < event.ordinal) watcher.offer(result, missed);
    }
  }

  /**
   * Where nothing may be dropped, the stream goes at the pace of the fastest reader; those that are slower by more than
   * their buffer are let go. When nobody reads, the stream stands still, but not for ever.
   */
  async #untilRoom(): Promise<void> {
    if (this.#delivery.whenBehind !== 'CLOSE') return;
    while (this.#watchers.size > 0 && [...this.#watchers].every((watcher) => watcher.isFull)) {
      if (await this.#roomWithin(this.#options.settings.stallMs)) continue;
      for (const watcher of [...this.#watchers]) if (watcher.isFull) watcher.endSlow();
    }
  }

  #roomWithin(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (room: boolean) => {
        clearTimeout(timer);
        this.#onRoom = null;
        resolve(room);
      };
      const timer = setTimeout(() => settle(false), ms);
      this.#onRoom = () => settle(true);
    });
  }

  /** @param receivedAt when it has become due, on the clock of `performance.now()`. */
  async #make(event: SourceEvent, { receivedAt }: Pick<SourceEvent, 'receivedAt'> = event): Promise<MadeEvent> {
    const { text, extensions } = await this.#written(event);
    return new MadeEvent(event.key, event.cursor, receivedAt, text, extensions);
  }

  #written(event: SourceEvent): Promise<Written> {
    if (this.#prepared.compiled.hasJoins) return this.#write(event);
    let written = this.#lasting.get(event);
    if (written === undefined) this.#lasting.set(event, (written = this.#write(event)));
    return written;
  }

  async #write({ event }: SourceEvent): Promise<Written> {
    const { viewer, requestId, settings, log } = this.#options;
    const context: OperationContext = {
      viewer,
      requestId,
      signal: this.#stopped.signal,
      log,
      deadline: performance.now() + settings.restMs,
    };
    const { extensions, ...result } = await this.#prepared.answer(event, context);
    return { text: stringifyResult(result), extensions };
  }
}
