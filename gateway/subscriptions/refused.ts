import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../platform/log/log.js';
import { publicSubgraphError } from '../execution/subgraph-errors.js';
import { RefusedOperation } from './errors.js';

/** Nothing is wrong with the subscription; the subgraph cannot serve it now. */
const PASSING: ReadonlySet<unknown> = new Set(['SERVICE_UNAVAILABLE']);

/** An accident in the middle of a stream is no answer to the question. */
const PASSING_LATER: ReadonlySet<unknown> = new Set([...PASSING, 'INTERNAL_SERVER_ERROR', 'DOWNSTREAM_SERVICE_ERROR']);

const LOST_ACCESS = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

/** That a subgraph does not begin a subscription, or does not go on with it, as clients may know it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  /** The viewer may not, or not any more. */
  readonly isLostAccess: boolean;
  /** For an operation that has not begun. */
  readonly operation: RefusedOperation;
}

/** Whether it is worth asking again. Who says nothing of the kind of an error has not meant it. */
export function mayPass(errors: readonly GraphQLFormattedError[], isBeginning: boolean): boolean {
  const passing = isBeginning ? PASSING : PASSING_LATER;
  return (
    errors.length > 0 && errors.every(({ extensions }) => passing.has(extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR'))
  );
}

export function refusalBy(subgraph: string, errors: readonly GraphQLFormattedError[], log: Logger): Refusal {
  const shown = errors.map((error) => publicSubgraphError(error, subgraph, log));
  const operation = new RefusedOperation(
    shown.map(({ message, extensions }) => {
      return new GraphQLError(message, { extensions: { ...extensions, serviceName: subgraph } });
    }),
  );
  const [first] = shown;
  const { code = 'DOWNSTREAM_SERVICE_ERROR', ...extensions } = { ...first?.extensions };
  return {
    code: String(code),
    message: first?.message ?? `The service "${subgraph}" failed.`,
    extensions: { ...extensions, service: subgraph },
    isLostAccess: LOST_ACCESS.has(String(code)),
    operation,
  };
}
