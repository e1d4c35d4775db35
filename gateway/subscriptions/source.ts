import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../platform/log/log.js';
import { SubscriptionRefused, type SubgraphResponse } from '../../platform/subgraph/request.js';
import type { SubscriptionMetrics } from '../metrics.js';
import { SubgraphFailure, type SubgraphEvents } from '../transport/transport.js';
import { backoff } from './backoff.js';
import type { Missed } from './delivery-queue.js';
import { Group, type NewWatcher } from './group.js';
import { LatestEvents } from './latest-events.js';
import type { PreparedOperation } from './prepare-operation.js';
import { mayPass, refusalBy } from './refused.js';
import type { SubscriptionSettings } from './settings.js';
import type { SourceEvent } from './source-event.js';
import type { Watcher } from './watcher.js';

export interface SourceOptions {
  /** Whose subscription opens the stream. */
  readonly prepared: PreparedOperation;
  readonly requestId: string;
  readonly settings: SubscriptionSettings;
  readonly metrics: SubscriptionMetrics;
  readonly log: Logger;
  /** Called once, when nobody can join it any more. */
  readonly onEnd: (source: Source) => void;
}

/** A connection that has held for so long, or brought something, is forgotten when the next one is lost. */
const STEADY_MS = 5_000;

/** A subgraph that refuses after so long has not refused the beginning, but the going on. */
const BEGINNING_MS = 5_000;

/** One stream of events at a subgraph, and all who watch it. It is taken up again when it is lost. */
export class Source {
  readonly #options: SourceOptions;
  readonly #groups = new Map<string, Group>();
  readonly #latest: LatestEvents | null;
  readonly #startsFromNow: boolean;
  readonly #started = Promise.withResolvers<void>();
  readonly #stopped = new AbortController();
  readonly #done: Promise<void>;
  #prepared: PreparedOperation;
  #attempt = new AbortController();
  #position: string | null;
  #ordinal = 0;
  /** Whether those who watch could rely on hearing of everything. */
  #wasOpen = false;
  /** What the next event has to tell. */
  #missed: Missed | null = null;
  #grace: NodeJS.Timeout | undefined;
  #wake: (() => void) | null = null;
  #hasEnded = false;

  constructor(options: SourceOptions) {
    const { prepared, metrics } = options;
    this.#options = options;
    this.#prepared = prepared;
    this.#position = prepared.start;
    this.#startsFromNow = prepared.start === null;
    this.#latest = prepared.compiled.delivery.whenBehind === 'LATEST' ? new LatestEvents() : null;
    // Who waits for it handles it; nobody may.
    this.#started.promise.catch(() => {});
    metrics.sources.inc({ subgraph: this.#subgraph });
    this.#done = this.#run();
  }

  /** The same for all that the stream can serve, but for where they are in it. */
  get key(): string {
    return this.#prepared.sourceKey;
  }

  get groups(): readonly Group[] {
    return [...this.#groups.values()];
  }

  /**
   * Resolves when the stream is open, or will be as soon as the subgraph is there.
   *
   * @throws RefusedOperation
   */
  get started(): Promise<void> {
    return this.#started.promise;
  }

  /**
   * Whether somebody who comes now gets all that they should, and nothing twice. What they must not miss is what a
   * stream of their own would bring: the entries after their position; of a state, first the whole of it.
   *
   * @param start the position that they go on from; null for what comes from now on.
   */
  serves(start: string | null): boolean {
    if (this.#hasEnded) return false;
    const { cursor, whenBehind } = this.#delivery;
    if (cursor !== null) return start === null ? this.#startsFromNow : start === this.#position;
    if (this.#latest !== null) return this.#latest.isWhole;
    // Whether a stream without any such promise begins with something is not known.
    return whenBehind === 'GAP' || this.#ordinal === 0;
  }

  /** Adds a watcher of the operation. */
  join(prepared: PreparedOperation, watcher: Omit<NewWatcher, 'cursor' | 'since'>, requestId: string): Watcher {
    clearTimeout(this.#grace);
    this.adopt(prepared);
    let group = this.#groups.get(prepared.groupKey);
    if (group === undefined) {
      const { settings, metrics, log } = this.#options;
      group = new Group({
        key: prepared.groupKey,
        prepared,
        viewer: prepared.scope.viewer,
        requestId,
        settings,
        metrics,
        log,
        onEmpty: (empty) => this.#forget(empty),
        onRoom: () => this.#wake?.(),
      });
      this.#groups.set(group.key, group);
    }
    const state = this.#delivery.cursor === null ? (this.#latest?.all() ?? []) : [];
    const joined = group.add({ ...watcher, cursor: prepared.start ?? this.#position, since: this.#ordinal }, state);
    this.#wake?.();
    return joined;
  }

  /** The same stream as the supergraph that is served now has it; the subgraph may be reached in another way there. */
  adopt(prepared: PreparedOperation): void {
    const { transport } = this.#prepared;
    this.#prepared = prepared;
    if (prepared.transport === transport) return;
    this.#attempt.abort();
    this.#wake?.();
  }

  /** Ends the stream and, when they have taken what waits, all who watch. */
  end(code: string, message: string, extensions?: Readonly<Record<string, unknown>>): void {
    this.#close();
    for (const watcher of this.#watchers()) watcher.end(code, message, extensions);
  }

  /** Resolves when nothing of the stream is left. */
  get done(): Promise<void> {
    return this.#done;
  }

  get #delivery() {
    return this.#prepared.compiled.delivery;
  }

  get #subgraph(): string {
    return this.#prepared.compiled.source.subgraph;
  }

  #watchers(): Watcher[] {
    return this.groups.flatMap((group) => [...group.watchers]);
  }

  #forget(group: Group): void {
    this.#groups.delete(group.key);
    if (this.#groups.size > 0 || this.#hasEnded) return;
    this.#grace = setTimeout(() => this.#close(), this.#options.settings.graceMs);
  }

  #close(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    clearTimeout(this.#grace);
    this.#options.metrics.sources.dec({ subgraph: this.#subgraph });
    this.#stopped.abort();
    this.#attempt.abort();
    this.#wake?.();
    this.#started.resolve();
    this.#options.onEnd(this);
  }

  /** Never throws. */
  async #run(): Promise<void> {
    let attempts = 0;
    let lostAt = performance.now();
    while (!this.#hasEnded) {
      const began = performance.now();
      const before = this.#ordinal;
      const failure = await this.#listen();
      if (this.#hasEnded) return;
      if (failure === null) return this.#complete();
      if (failure instanceof SubscriptionRefused) {
        if (!mayPass(failure.errors, this.#isBeginning(began))) return this.#refused(failure, began);
        this.#started.resolve();
      }
      // Given up by ourselves, to listen elsewhere.
      if (this.#attempt.signal.aborted) continue;
      if (!this.#canGoOn()) return this.#lost('The events between cannot be had any more.');
      const isSteady = this.#ordinal > before || performance.now() - began > STEADY_MS;
      if (isSteady) {
        attempts = 0;
        lostAt = performance.now();
      }
      if (isOverrun(failure) && isSteady) continue;
      const wait = backoff(attempts, this.#options.settings.retryMs);
      attempts += 1;
      if (performance.now() + wait - lostAt > this.#options.settings.lostMs) return this.#lost('It has not come back.');
      await sleep(wait, undefined, { signal: this.#stopped.signal }).catch(() => {});
    }
  }

  /** Takes events until there are no more. Null when the subgraph has completed the stream, else why it ended. */
  async #listen(): Promise<Error | null> {
    const { compiled, sourceVariables, scope, transport } = this.#prepared;
    const { metrics, log, requestId } = this.#options;
    const resumedFrom = this.#position;
    this.#attempt = new AbortController();
    const { signal } = this.#attempt;
    let events: SubgraphEvents | undefined;
    try {
      events = await transport.subscribe({
        query: compiled.source.query,
        variables: compiled.source.from(resumedFrom, sourceVariables),
        viewer: scope.stream,
        requestId,
        signal,
      });
      this.#started.resolve();
      this.#wasOpen = true;
      while (await this.#untilWanted(signal)) {
        const { value, done } = await events.next();
        if (done === true) return signal.aborted ? new SubgraphFailure(this.#subgraph, 'cancelled', 'Left.') : null;
        this.#take(value, resumedFrom);
      }
      return new SubgraphFailure(this.#subgraph, 'cancelled', 'Left.');
    } catch (error) {
      if (!signal.aborted && error instanceof SubgraphFailure) {
        metrics.lost.inc({ subgraph: this.#subgraph });
        // When a subgraph goes, all its streams do; its transport says that once.
        log.debug({ subgraph: this.#subgraph, reason: error.reason, err: error }, 'a stream of events is lost');
        // It comes as soon as the subgraph does.
        this.#started.resolve();
      }
      if (error instanceof SubgraphFailure || error instanceof SubscriptionRefused) return error;
      log.error({ err: error, subgraph: this.#subgraph }, 'a stream of events failed');
      return new SubgraphFailure(this.#subgraph, 'crashed', 'The gateway failed.', { cause: error });
    } finally {
      if (events !== undefined) void events.return().catch(() => {});
    }
  }

  #take(event: SubgraphResponse, resumedFrom: string | null): void {
    const { compiled } = this.#prepared;
    const { metrics } = this.#options;
    if (event.data === undefined && event.errors === undefined) {
      this.#position ??= positionIn(event);
      return;
    }
    const cursor = compiled.cursorOf(event);
    if (cursor !== null && isRepeated(cursor, resumedFrom)) {
      metrics.repeated.inc();
      return;
    }
    metrics.events.inc({ subgraph: this.#subgraph });
    this.#ordinal += 1;
    this.#position = cursor ?? this.#position;
    const taken: SourceEvent = {
      event,
      ordinal: this.#ordinal,
      key: compiled.keyOf(event),
      cursor,
      bytes: 0,
      missed: this.#missed,
      receivedAt: performance.now(),
    };
    this.#missed = null;
    if (event.data) this.#latest?.keep(taken);
    for (const group of this.#groups.values()) group.offer(taken);
  }

  /**
   * Where nothing may be dropped, the subgraph is asked for the next event when the fastest group has room for it. All
   * others are taken as they come, so that the newest is known.
   */
  async #untilWanted(signal: AbortSignal): Promise<boolean> {
    while (this.#delivery.whenBehind === 'CLOSE' && !signal.aborted && !this.groups.some((group) => group.isHungry)) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = null;
    }
    return !signal.aborted;
  }

  /** Whether the stream can be taken up so that those who watch miss nothing, or know that they may have. */
  #canGoOn(): boolean {
    const { cursor, whenBehind } = this.#delivery;
    if (!this.#wasOpen || (cursor !== null && this.#position !== null)) return true;
    // A state begins with its snapshot again.
    if (cursor === null && whenBehind === 'LATEST') return true;
    this.#missed = { events: null };
    return cursor === null || whenBehind !== 'CLOSE';
  }

  #isBeginning(began: number): boolean {
    return this.#ordinal === 0 && performance.now() - began < BEGINNING_MS;
  }

  #refused({ errors }: SubscriptionRefused, began: number): void {
    const { code, message, extensions, isLostAccess, operation } = refusalBy(this.#subgraph, errors, this.#options.log);
    this.#started.reject(operation);
    if (!this.#isBeginning(began) && isLostAccess) {
      this.#close();
      for (const watcher of this.#watchers()) watcher.revoke(message);
    } else this.end(code, message, extensions);
  }

  #lost(why: string): void {
    this.#options.log.warn({ subgraph: this.#subgraph }, `a stream of events is given up. ${why}`);
    this.end('SUBSCRIPTION_UPSTREAM_LOST', `The events of the service "${this.#subgraph}" have been lost. ${why}`);
  }

  /** The subgraph has nothing more to say. */
  async #complete(): Promise<void> {
    const groups = this.groups;
    this.#close();
    await Promise.all(groups.map((group) => group.drained()));
    for (const watcher of groups.flatMap((group) => [...group.watchers])) watcher.end();
  }
}

function isOverrun(failure: Error): boolean {
  return failure instanceof SubgraphFailure && failure.reason === 'overrun';
}

/** A subgraph may say where a stream begins before anything has happened in it: a message without data. */
function positionIn({ extensions }: SubgraphResponse): string | null {
  const delivery = extensions?.['delivery'] as { readonly cursor?: unknown } | undefined;
  const cursor = delivery?.cursor;
  return typeof cursor === 'string' || typeof cursor === 'number' ? String(cursor) : null;
}

const NUMBER = /^\d+$/;

/** Whether an event was there before the stream was taken up. Positions that are numbers grow. */
function isRepeated(cursor: string, resumedFrom: string | null): boolean {
  if (resumedFrom === null) return false;
  if (cursor === resumedFrom) return true;
  return NUMBER.test(cursor) && NUMBER.test(resumedFrom) && BigInt(cursor) < BigInt(resumedFrom);
}
