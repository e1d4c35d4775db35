import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database/database.js';
import { DAY_MS } from '../../../platform/durations.js';
import { system } from '../../../platform/identity/viewer.js';
import type { JobDefinition } from '../../../platform/jobs/jobs.js';
import type { Logger } from '../../../platform/log/log.js';
import { WINDOW_MS } from '../../../platform/passwords/sign-in-attempts.js';

interface RetentionRule {
  readonly table: string;
  /** Rows whose instant in this column is older than `keepMs` go. */
  readonly column: string;
  readonly keepMs: number;
}

/** How long what signing in leaves behind is kept. */
const rules: readonly RetentionRule[] = [
  { table: 'sign_in_attempts', column: 'since', keepMs: WINDOW_MS },
  // An expired token is refused whether it is known or not.
  { table: 'refresh_tokens', column: 'expires_at', keepMs: 0 },
  // Ended sessions help to see what happened after a token was stolen.
  { table: 'user_sessions', column: 'ended_at', keepMs: 30 * DAY_MS },
  { table: 'user_sessions', column: 'expires_at', keepMs: 30 * DAY_MS },
];

/** Small enough to end within the statement time-out however much has piled up. */
const BATCH = 5_000;

/** Answers how many rows went. */
export async function purgeSignInTraces(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  signal?: AbortSignal,
): Promise<number> {
  await using uow = database.unitOfWork(system, signal);
  let purged = 0;
  for (const { table, column, keepMs } of rules) {
    const before = new Date(clock().getTime() - keepMs);
    const statement = `
      DELETE FROM ${table} WHERE ctid IN (SELECT ctid FROM ${table} WHERE ${column} <= $1 LIMIT ${BATCH})`;
    let deleted: number;
    do {
      deleted = await uow.write(
        async ({ manager }) => (await manager.query<[unknown[], number]>(statement, [before]))[1],
      );
      purged += deleted;
    } while (deleted === BATCH);
  }
  return purged;
}

export function signInRetentionJob(deps: {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Logger;
}): JobDefinition {
  return {
    name: 'sign-in-retention',
    cron: '41 * * * *',
    async handler({ signal }) {
      const purged = await purgeSignInTraces(deps, signal);
      deps.log.info({ purged }, 'traces of signing in purged');
    },
  };
}
