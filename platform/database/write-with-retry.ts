import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction, UnitOfWork } from './unit-of-work.js';
import { sqlState } from './session.js';

/**
 * A transaction that PostgreSQL ended so that others could go on, or because something that it had found was removed
 * before it referred to it: nothing of it is stored, and it may be run again. Then it finds what is missing missing.
 */
const RETRYABLE = new Set(['40001', '40P01', '23503']);

const MAX_ATTEMPTS = 5;

/** SQLSTATE of a statement in a transaction in which an earlier one has failed. */
const IN_FAILED_TRANSACTION = '25P02';

/**
 * `uow.write`, run again when it was the victim of a deadlock, of a serialisation failure or of a removal. `work`
 * therefore only touches the database and what `tx` offers. Inside another write nothing can be repeated: there the
 * failure goes on to whoever began the transaction.
 */
export async function writeWithRetry<T>(uow: UnitOfWork, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let victim: unknown;
  for (let attempt = 1; ; attempt++) {
    try {
      return await uow.write(work);
    } catch (error) {
      if (sqlState(error) === IN_FAILED_TRANSACTION) throw victim ?? error;
      if (attempt === MAX_ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
      victim = error;
      // At once, it would have its first lock again before the one it stood in the way of wakes up.
      await sleep(Math.random() * 10 * attempt);
    }
  }
}
