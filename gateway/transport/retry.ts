import { isQuery } from './operation-kind.js';
import { RetryBudget } from './retry-budget.js';
import { SubgraphFailure, type FailureReason, type SubgraphTransport, type TransportLimits } from './transport.js';

/** Nobody has run the operation to its end, and the next attempt may find somebody who does. */
const PASSING: ReadonlySet<FailureReason> = new Set(['unreachable', 'unavailable']);

/**
 * Asks a second time, at once, when a query met a broken connection or a 502, 503 or 504: a rolling restart shall not
 * show. Mutations are never sent twice, whatever became of the first. Both attempts share one deadline.
 */
export function withRetry(inner: SubgraphTransport, { deadlineMs }: Pick<TransportLimits, 'deadlineMs'>) {
  const budget = new RetryBudget();
  return {
    name: inner.name,
    async execute(request) {
      if (!isQuery(request.query)) return inner.execute(request);
      budget.deposit();
      const started = performance.now();
      try {
        return await inner.execute(request);
      } catch (error) {
        if (!(error instanceof SubgraphFailure) || !PASSING.has(error.reason)) throw error;
        const left = (request.deadlineMs ?? deadlineMs) - (performance.now() - started);
        if (left <= 0 || request.signal?.aborted || !budget.withdraw()) throw error;
        return inner.execute({ ...request, deadlineMs: left });
      }
    },
    subscribe: (request) => inner.subscribe(request),
    [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
  } satisfies SubgraphTransport;
}
