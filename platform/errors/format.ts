import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log/log.js';
import { DomainError } from './domain-error.js';

/**
 * Decides what a client may read of an error. Errors that carry a code of the contract pass as they are; what the
 * database refused is translated; everything else is a bug: logged in full under an id, shown as that id alone.
 */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown, log: Logger): GraphQLFormattedError {
  const cause = unwrapResolverError(thrown);
  const { stacktrace: _never, ...extensions } = formatted.extensions ?? {};
  if (cause instanceof DomainError) {
    return { ...formatted, message: cause.message, extensions: { code: cause.code } };
  }
  const { name } = (cause ?? {}) as { name?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') {
    // Whoever asked has gone away or given up; nobody reads this answer.
    return { ...pathOf(formatted), message: 'The request was cancelled.', extensions: { code: 'CANCELLED' } };
  }
  const refusal = databaseRefusal(cause);
  if (refusal !== null) {
    if (refusal.code === 'SERVICE_UNAVAILABLE') log.warn({ err: cause }, 'database unavailable');
    return { ...pathOf(formatted), message: refusal.message, extensions: { code: refusal.code } };
  }
  if (cause instanceof GraphQLError && extensions['code'] !== 'INTERNAL_SERVER_ERROR') {
    return { ...formatted, extensions };
  }
  const errorId = randomBytes(8).toString('hex');
  log.error({ err: cause, errorId, path: formatted.path }, 'unexpected error');
  return { ...pathOf(formatted), message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR', errorId } };
}

/** The database is not there or too busy, and what failed for that may succeed later. */
export function isUnavailable(error: unknown): boolean {
  return databaseRefusal(error)?.code === UNAVAILABLE.code;
}

function pathOf({ path, locations }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'path' | 'locations'> {
  return { ...(path && { path }), ...(locations && { locations }) };
}

interface Refusal {
  readonly code: 'BAD_USER_INPUT' | 'FORBIDDEN' | 'SERVICE_UNAVAILABLE';
  readonly message: string;
}

const UNAVAILABLE: Refusal = { code: 'SERVICE_UNAVAILABLE', message: 'The service is busy. Try again in a moment.' };

/** Node's words for a connection that could not be made or broke. */
const CONNECTION_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH']);

/** What node-postgres and, of a connection that broke between two statements, TypeORM say without a code. */
const CONNECTION_LOST =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|[Qq]uery runner (was )?already released/;

/**
 * The last line behind the checks of scalars and services; null when the database is not to blame.
 * SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
function databaseRefusal(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null;
  // TypeORM's QueryFailedError wraps what node-postgres threw. Not checked by class: the gateway, which has no
  // database, formats its errors here too and shall not load TypeORM.
  const { driverError = error } = error as { driverError?: unknown };
  const { code = '' } = driverError as { code?: unknown };
  if (typeof code !== 'string') return null;
  if (CONNECTION_ERRORS.has(code)) return UNAVAILABLE;
  if (CONNECTION_LOST.test(error.message)) return UNAVAILABLE;
  if (!/^[0-9A-Z]{5}$/.test(code)) return null;
  if (code.startsWith('22')) return { code: 'BAD_USER_INPUT', message: 'A value is out of range or malformed.' };
  if (code === '42501') return { code: 'FORBIDDEN', message: 'You are not allowed to do this.' };
  // Connection lost, out of resources, shut down or cancelled, serialization failure or deadlock.
  if (/^(08|53|57|40)/.test(code)) return UNAVAILABLE;
  return null;
}
