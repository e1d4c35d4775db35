import type { GraphQLFormattedError } from 'graphql';
import { formatError as formatUnexpected } from '../../platform/errors/format.js';
import type { Logger } from '../../platform/log/log.js';

/** Apollo Server's words for a persisted query whose hash is not that of its text; it gives them no code. */
const HASH_DIFFERS = 'provided sha does not match query';

/** The last look at every GraphQL error before a client reads it. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown, log: Logger): GraphQLFormattedError {
  const { serviceName, ...extensions } = formatted.extensions ?? {};
  // The stock executor marks what came through a data source, and that has been made fit to be seen there.
  if (typeof serviceName === 'string') {
    const { message, path } = formatted;
    return { message, ...(path && { path }), extensions: { ...extensions, service: serviceName } };
  }
  if (formatted.message === HASH_DIFFERS) return { message: HASH_DIFFERS, extensions: { code: 'BAD_REQUEST' } };
  return formatUnexpected(formatted, thrown, log);
}
