import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  SamplingBreaker,
  type IBreaker,
} from 'cockatiel';
import type { Logger } from '../../platform/log/log.js';
import { SubgraphFailure, type FailureReason, type SubgraphTransport } from './transport.js';

export interface CircuitBreakerOptions {
  readonly log: Logger;
  /** How long nobody is let through before one request tries again. */
  readonly retryAfterMs?: number;
}

/** Ways to fail that the next request will meet, too. A refusal, rubbish or too much may be this operation's own. */
const OUTAGES: ReadonlySet<FailureReason> = new Set(['unreachable', 'unavailable', 'timeout']);

/** At one probe per second a subgraph is back in use within about a second of its return. */
const RETRY_AFTER_MS = 1_000;

/**
 * Stops asking a subgraph that is down or hangs: requests are answered with a failure at once instead of waiting for
 * their deadline each, which would keep clients, sockets and memory waiting with them. After a while one request is
 * let through; if it gets an answer, all are.
 */
export function withCircuitBreaker(inner: SubgraphTransport, { log, retryAfterMs }: CircuitBreakerOptions) {
  const { name } = inner;
  const policy = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: retryAfterMs ?? RETRY_AFTER_MS,
    breaker: outageBreaker(),
  });
  policy.onBreak(() => log.warn({ subgraph: name }, 'a subgraph is down; it is left alone for a while'));
  policy.onReset(() => log.info({ subgraph: name }, 'a subgraph is back'));

  function isOutage(error: Error): boolean {
    if (!(error instanceof SubgraphFailure)) return false;
    // The request that probes was given up by its client: nothing is known yet, so the circuit stays as it was.
    if (error.reason === 'cancelled') return policy.state === CircuitState.HalfOpen;
    return OUTAGES.has(error.reason);
  }
  const open = (cause?: unknown) =>
    new SubgraphFailure(name, 'open', 'It was down a moment ago and is not asked yet.', { cause });

  return {
    name,
    async execute(request) {
      // The library would let others wait for the outcome of the probe.
      if (policy.state === CircuitState.HalfOpen) throw open();
      try {
        return await policy.execute(() => inner.execute(request));
      } catch (error) {
        throw error instanceof BrokenCircuitError ? open(error) : error;
      }
    },
    subscribe: (request) => inner.subscribe(request),
    [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
  } satisfies SubgraphTransport;
}

/**
 * Opens when nearly all of the last ten seconds' requests failed (ten of them at least), or fifteen in a row: a busy
 * subgraph that stops has thousands of successes to its credit. One that fails every second time stays in use.
 */
function outageBreaker(): IBreaker {
  const inARow = new ConsecutiveBreaker(15);
  const share = new SamplingBreaker({ threshold: 0.75, duration: 10_000, minimumRps: 1 });
  return {
    state: undefined,
    success(state) {
      inARow.success();
      share.success(state);
    },
    failure(state) {
      const tooManyInARow = inARow.failure();
      return share.failure(state) || tooManyInARow;
    },
  };
}
