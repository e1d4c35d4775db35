import type { GraphQLFormattedError } from 'graphql';
import { formatError as formatUnexpected } from '../../platform/errors/format.js';
import type { Logger } from '../../platform/log/log.js';

/** The last look at every GraphQL error before a client reads it. */
export function formatError(formatted: GraphQLFormattedError, thrown: unknown, log: Logger): GraphQLFormattedError {
  const { serviceName, ...extensions } = formatted.extensions ?? {};
  // The stock executor marks what came through a data source, and that has been made fit to be seen there.
  if (typeof serviceName === 'string') {
    const { message, path } = formatted;
    return { message, ...(path && { path }), extensions: { ...extensions, service: serviceName } };
  }
  return formatUnexpected(formatted, thrown, log);
}
