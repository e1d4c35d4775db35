import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../platform/database/database.js';
import { databaseJob } from '../../../platform/jobs/database-job.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { PresenceService } from './presence.service.js';

const SWEEP_EVERY_MS = 15_000;
const SWEEPS_PER_RUN = 60_000 / SWEEP_EVERY_MS;

/** Every 15 seconds, which is finer than a schedule can say: so each minute's run sweeps four times. */
export function expirePresence(presence: PresenceService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'expire-presence', cron: '* * * * *' }, (uow, signal) =>
    sweepRepeatedly(() => presence.expire(uow, signal), SWEEP_EVERY_MS, signal),
  );
}

/** Sweeps as often as one run shall; ends early, without an error, when the process does. */
export async function sweepRepeatedly(
  sweep: () => Promise<unknown>,
  everyMs: number,
  signal: AbortSignal,
): Promise<void> {
  for (let sweeps = 1; !signal.aborted; sweeps++) {
    await sweep();
    if (sweeps === SWEEPS_PER_RUN) return;
    await sleep(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

export function forgetHeartbeats(presence: PresenceService, database: Database): JobDefinition {
  return databaseJob(database, { name: 'forget-heartbeats', cron: '20 3 * * *' }, (uow, signal) =>
    presence.forgetHeartbeats(uow, signal),
  );
}
