import type { Transaction, UnitOfWork } from './unit-of-work.js';
import { sqlState } from './session.js';

/** A transaction that PostgreSQL ended so that others could go on: nothing of it is stored, and it may be run again. */
const RETRYABLE = new Set(['40001', '40P01']);

const MAX_ATTEMPTS = 5;

/** SQLSTATE of a statement in a transaction in which an earlier one has failed. */
const IN_FAILED_TRANSACTION = '25P02';

/**
 * `uow.write`, run again when it was the victim of a deadlock or of a serialisation failure. `work` therefore only
 * touches the database and what `tx` offers. Inside another write nothing can be repeated: there the failure goes on to
 * whoever began the transaction.
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
    }
  }
}
