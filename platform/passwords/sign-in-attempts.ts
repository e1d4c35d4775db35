import type { Transaction } from '../database/unit-of-work.js';
import { SignInAttempt } from './sign-in-attempt.entity.js';

/** So many failures within the window lock a name; the lock lasts as long as the window. */
const MAX_FAILURES = 10;
export const WINDOW_MS = 15 * 60_000;

/**
 * Counts an attempt as failed before its password is looked at, and answers until when the name is locked, null when it
 * is not. Counting afterwards would let a thousand guesses that arrive together all see an empty count.
 */
export async function countAttempt(
  { manager }: Transaction,
  accountHash: string,
  now: Date,
  maxFailures = MAX_FAILURES,
): Promise<Date | null> {
  const windowBegan = new Date(now.getTime() - WINDOW_MS);
  const [attempt] = await manager.query<{ failures: number; since: Date }[]>(
    `INSERT INTO sign_in_attempts AS known (account_hash, failures, since) VALUES ($1, 1, $2)
     ON CONFLICT (account_hash) DO UPDATE SET
       failures = CASE WHEN known.since <= $3 THEN 1 ELSE least(known.failures + 1, $4 + 1) END,
       since = CASE WHEN known.since <= $3 OR known.failures + 1 = $4 THEN $2 ELSE known.since END
     RETURNING failures, since`,
    [accountHash, now, windowBegan, maxFailures],
  );
  const { failures, since } = attempt!;
  return failures > maxFailures ? new Date(since.getTime() + WINDOW_MS) : null;
}

/** After the right password. */
export async function forgetAttempts({ manager }: Transaction, accountHash: string): Promise<void> {
  await manager.delete(SignInAttempt, { accountHash });
}
