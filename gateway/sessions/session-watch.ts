import { setTimeout as sleep } from 'node:timers/promises';
import { Gauge, type Registry } from 'prom-client';
import type { Logger } from '../../platform/log/log.js';
import type { EndedSessions } from './ended-sessions.js';

export interface SessionWatchOptions {
  /** Which sessions have ended before their access tokens. */
  readonly ask: (signal: AbortSignal) => Promise<ReadonlySet<string>>;
  readonly sessions: EndedSessions;
  /** Longest pause between two questions. */
  readonly everyMs: number;
  readonly registry: Registry;
  readonly log: Logger;
}

/** Many gateways that were started at once shall not ask at once for ever. */
const JITTER = 0.2;

/**
 * Asks again and again, until it is disposed of. While there is no answer the last one holds: that nobody knows does not
 * end a session, and no token outlives its time.
 */
export function watchSessions({ ask, sessions, everyMs, registry, log }: SessionWatchOptions): AsyncDisposable {
  const stopped = new AbortController();
  const { signal } = stopped;
  let knownAt = performance.now();
  let isKnown = true;
  new Gauge({
    name: 'kontor_sessions_unknown_seconds',
    help: 'Since the issuer of access tokens has last told which sessions have ended',
    registers: [registry],
    collect() {
      this.set((performance.now() - knownAt) / 1000);
    },
  });

  async function look(): Promise<void> {
    try {
      const asked = performance.now();
      sessions.replace(await ask(signal));
      knownAt = asked;
      if (!isKnown) log.info('the issuer tells again which sessions have ended');
      isKnown = true;
    } catch (err) {
      if (signal.aborted) return;
      if (isKnown)
        log.warn({ err }, 'the issuer does not tell which sessions have ended; tokens hold until they expire');
      isKnown = false;
    }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await look();
      await sleep(everyMs * (1 - JITTER * Math.random()), undefined, { signal }).catch(() => {});
    }
  }

  const running = run();
  return {
    async [Symbol.asyncDispose]() {
      stopped.abort();
      await running;
    },
  };
}
