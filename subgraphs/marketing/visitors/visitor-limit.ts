import type { DomainError } from '../../../platform/errors/domain-error.js';
import { sqlState } from '../../../platform/database/session.js';

/** What the trigger `marketing.limit_visitor()` raises. */
const TOO_MANY_ROWS = 'KT429';

/**
 * Runs a write that a visitor may do only so often; the database counts. `tooMany` makes the domain error out of the
 * instant from which the next one is accepted.
 */
export async function withinVisitorLimit<T>(
  write: () => Promise<T>,
  tooMany: (retryAt: Date) => DomainError,
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (sqlState(error) !== TOO_MANY_ROWS) throw error;
    const { detail } = (error as { driverError: { detail: string } }).driverError;
    throw tooMany(new Date(detail));
  }
}
