import type { FetchMetrics } from '../metrics.js';
import { SubgraphFailure, type SubgraphTransport } from './transport.js';

/** Counts what really goes to the subgraph, how it ends and how long that takes. */
export function withMeasures(inner: SubgraphTransport, fetches: FetchMetrics): SubgraphTransport {
  const { name } = inner;
  return {
    name,
    execute(request) {
      const started = performance.now();
      const count = (outcome: string) => fetches.observe(name, outcome, (performance.now() - started) / 1_000);
      const answer = inner.execute(request);
      answer.then(
        ({ errors }) => count(errors === undefined ? 'answered' : 'answered_with_errors'),
        (error: unknown) => count(error instanceof SubgraphFailure ? error.reason : 'crashed'),
      );
      return answer;
    },
    subscribe: (request) => inner.subscribe(request),
    [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
  };
}
