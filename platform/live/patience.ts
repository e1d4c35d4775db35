import { setTimeout as sleep } from 'node:timers/promises';
import { isUnavailable } from '../errors/format.js';
import type { Logger } from '../log/log.js';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 3_000;

/** Repeats a look into the database until it succeeds: a restart of PostgreSQL is no reason to end a subscription. */
export async function patiently<T>(look: () => Promise<T>, signal: AbortSignal, log: Logger): Promise<T> {
  for (let delay = FIRST_RETRY_MS; ; delay = Math.min(LAST_RETRY_MS, delay * 2)) {
    try {
      return await look();
    } catch (err) {
      if (signal.aborted || !isUnavailable(err)) throw err;
      log.warn({ err }, 'a subscription cannot read the database; it tries again');
      // Up to half as long again, so that not all come back at once.
      await sleep(delay * (1 + Math.random() / 2), undefined, { signal });
    }
  }
}
