import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../../platform/log/log.js';
import type { SubgraphFailure } from '../../transport/transport.js';
import type { Path } from '../entities/places.js';
import { downstreamError, newErrorId } from '../subgraph-errors.js';

/** Logs that a subgraph gave no answer, and gives the error that clients read, for every place that stays empty. */
export function logFailure(failure: SubgraphFailure, log: Logger): (path: Path | undefined) => GraphQLFormattedError {
  const errorId = newErrorId();
  const facts = { subgraph: failure.subgraph, reason: failure.reason, errorId, err: failure };
  if (failure.reason === 'cancelled') log.debug(facts, 'a client went away');
  // Said once, when it went down.
  else if (failure.reason === 'open') log.debug(facts, 'a subgraph is down and was not asked');
  else log.error(facts, 'a subgraph gave no usable answer');
  const message =
    failure.reason === 'timeout'
      ? `The service "${failure.subgraph}" did not answer in time.`
      : `The service "${failure.subgraph}" is not available.`;
  return (path) => downstreamError(message, errorId, path);
}
