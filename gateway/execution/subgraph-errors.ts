import { randomBytes } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/log/log.js';

/**
 * Codes that frameworks put on accidents, and on requests that the gateway should never have sent. Their messages may
 * hold anything: statements, addresses, names of hidden fields.
 */
const ACCIDENTS = new Set([
  'INTERNAL_SERVER_ERROR',
  'UNEXPECTED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Extensions that are never for clients, whatever the error. */
const PRIVATE_EXTENSIONS = ['stacktrace', 'exception', 'debug', 'http', 'serviceName', 'service'];

const ERROR_ID = /^[\w-]{8,64}$/;

/**
 * An error of a subgraph as a client may see it. One with a code of its own was written for clients and passes, word
 * for word; any other is replaced by a sentence and an id, under which the log has the original.
 */
export function publicSubgraphError(
  error: GraphQLFormattedError,
  subgraph: string,
  log: Logger,
): GraphQLFormattedError {
  const path = Array.isArray(error.path) ? { path: error.path as readonly (string | number)[] } : {};
  const extensions = { ...error.extensions };
  const { code } = extensions;
  if (typeof code === 'string' && !ACCIDENTS.has(code) && typeof error.message === 'string') {
    for (const name of PRIVATE_EXTENSIONS) delete extensions[name];
    return { message: error.message, ...path, extensions };
  }
  // Our own subgraphs have logged and named it already.
  const given = extensions['errorId'];
  const errorId = typeof given === 'string' && ERROR_ID.test(given) ? given : newErrorId();
  log.error({ subgraph, errorId, error }, 'a subgraph answered with an unexpected error');
  return downstreamError(`The service "${subgraph}" failed.`, errorId, path.path);
}

export function downstreamError(
  message: string,
  errorId: string,
  path: readonly (string | number)[] | undefined,
): GraphQLFormattedError {
  return { message, ...(path && { path }), extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', errorId } };
}

export function newErrorId(): string {
  return randomBytes(8).toString('hex');
}
