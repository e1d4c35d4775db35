import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database/database.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Viewer } from '../identity/viewer.js';
import type { Logger } from '../log/log.js';
import type { Bell } from './bell.js';
import { patiently } from './patience.js';

export interface Snapshot<State> {
  readonly state: State;
  /**
   * In how many milliseconds the state will change although nobody changes it, computed in SQL: only the database's
   * clock counts. Null when it will not.
   */
  readonly expiresInMs: number | null;
}

/** Messages on a topic whose `field` has this value. */
export interface Concern {
  readonly topic: string;
  readonly field: string;
  readonly value: string;
}

export interface LiveViewOptions<State> {
  readonly on: Concern | readonly Concern[];
  /**
   * Reads the state, in a unit of work of its own each time. May throw to refuse the view, or to end it, for example when
   * the viewer no longer may see it.
   */
  readonly read: (uow: UnitOfWork) => Promise<Snapshot<State>>;
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
  /** Whether there is something to tell; by default whenever the JSON of the state is another. */
  readonly differs?: (before: State, now: State) => boolean;
  /** At most one state in this time; what happens in between comes as one. */
  readonly atMostEveryMs?: number;
}

/** Also the longest that somebody who has lost the right to read stays connected while nothing happens. */
const LOOK_AGAIN_MS = 20_000;

const AT_MOST_EVERY_MS = 50;

/** An instant that SQL gave as "in 12.4 ms" is over when 13 have passed. */
const ROUNDING_MS = 1;

/** One subscription to a state. `bell` rings when the state may have changed, and when the signal aborts. */
export class LiveView<State> {
  constructor(
    private readonly deps: { readonly database: Database; readonly log: Logger; readonly bell: Bell },
    private readonly options: LiveViewOptions<State>,
  ) {}

  /** The state now. @throws what `read` throws */
  async look(): Promise<Snapshot<State>> {
    const { viewer, signal, read } = this.options;
    await using uow = this.deps.database.unitOfWork(viewer, signal);
    return await read(uow);
  }

  /** The snapshot, then every other state, for ever; ends with the signal. */
  async *follow(snapshot: Snapshot<State>): AsyncGenerator<State, void, void> {
    const { signal, differs = differsAsJson, atMostEveryMs = AT_MOST_EVERY_MS } = this.options;
    const { bell, log } = this.deps;
    try {
      let told = snapshot.state;
      yield told;
      for (let { expiresInMs } = snapshot; ;) {
        await sleep(atMostEveryMs, undefined, { signal });
        await bell.rung(expiresInMs === null ? LOOK_AGAIN_MS : Math.min(LOOK_AGAIN_MS, expiresInMs + ROUNDING_MS));
        if (signal.aborted) return;
        const now = await patiently(() => this.look(), signal, log);
        expiresInMs = now.expiresInMs;
        if (!differs(told, now.state)) continue;
        told = now.state;
        yield told;
        if (signal.aborted) return;
      }
    } catch (error) {
      // What was under way when the signal came has been cancelled.
      if (!signal.aborted) throw error;
    }
  }
}

function differsAsJson(before: unknown, now: unknown): boolean {
  return textOf(before) !== textOf(now);
}

function textOf(state: unknown): string {
  return JSON.stringify(state, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}
