import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/log/log.js';
import { formatError } from '../guard/format-error.js';
import { OperationEnded } from '../subscriptions/errors.js';

/** What the client reads of an error that ends a stream of results. */
export function endOfStream(error: unknown, log: Logger): GraphQLFormattedError {
  if (error instanceof OperationEnded) {
    const { code, message, extensions } = error;
    return { message, extensions: { ...extensions, code } };
  }
  return formatError(error instanceof GraphQLError ? error.toJSON() : { message: '' }, error, log);
}
