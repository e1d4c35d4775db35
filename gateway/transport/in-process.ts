import {
  SubscriptionRefused,
  type InProcessSubgraph,
  type SubgraphRequest,
  type SubgraphResponse,
} from '../../platform/subgraph/request.js';
import { plainCopy } from './plain-copy.js';
import {
  SubgraphFailure,
  type SubgraphEvents,
  type SubgraphTransport,
  type TransportLimits,
  type TransportRequest,
} from './transport.js';

/** Calls a subgraph that runs in this process. The subgraph's owner disposes it. */
export function inProcessTransport(
  subgraph: InProcessSubgraph,
  limits: Pick<TransportLimits, 'deadlineMs'>,
): SubgraphTransport {
  return {
    name: subgraph.name,
    async execute(request) {
      const { signal, deadlineMs = limits.deadlineMs } = request;
      if (signal?.aborted) throw cancelled(subgraph.name);
      const within = Math.min(deadlineMs, limits.deadlineMs);
      // A copy, so that nobody changes what the subgraph keeps (a cached value of a JSON scalar, say).
      return plainCopy(await callWithin(subgraph, ownRequest(request), within, signal));
    },
    async subscribe(request) {
      const { signal } = request;
      if (signal?.aborted) throw cancelled(subgraph.name);
      try {
        const events = await subgraph.subscribe({ ...ownRequest(request), ...(signal && { signal }) });
        return ownEvents(subgraph.name, events, signal);
      } catch (error) {
        throw failureOf(subgraph.name, error, signal);
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}

/**
 * The events as plain values, and only failures that a network could bring, too. Whoever leaves does not wait for the
 * subgraph to notice.
 */
async function* ownEvents(name: string, events: SubgraphEvents, signal: AbortSignal | undefined): SubgraphEvents {
  try {
    for (;;) {
      const { value, done } = await unlessGone(events.next(), name, signal);
      // The subgraph ends its events when it is told to, and does not say why.
      if (signal?.aborted) throw cancelled(name);
      if (done === true) return;
      yield plainCopy(value);
    }
  } catch (error) {
    throw failureOf(name, error, signal);
  } finally {
    void events.return().catch(() => {});
  }
}

function unlessGone<T>(promise: Promise<T>, name: string, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const onGone = () => reject(cancelled(name));
    if (signal.aborted) onGone();
    signal.addEventListener('abort', onGone, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onGone));
  });
}

function failureOf(name: string, error: unknown, signal: AbortSignal | undefined): Error {
  if (signal?.aborted) return cancelled(name);
  if (error instanceof SubscriptionRefused || error instanceof SubgraphFailure) return error;
  return new SubgraphFailure(name, 'crashed', 'It threw instead of sending an event.', { cause: error });
}

/** What the subgraph gets, with its own copy of the variables: no resolver shall write into the gateway's data. */
function ownRequest({ query, variables, variablesText, operationName, viewer, requestId }: TransportRequest) {
  const own =
    variablesText === undefined
      ? plainCopy(variables)
      : (JSON.parse(variablesText) as NonNullable<SubgraphRequest['variables']>);
  return { query, viewer, requestId, ...(own && { variables: own }), ...(operationName && { operationName }) };
}

/** Stops waiting at the deadline or when the client is gone; the subgraph learns of it by the signal that it gets. */
function callWithin(
  subgraph: InProcessSubgraph,
  request: SubgraphRequest,
  deadlineMs: number,
  client: AbortSignal | undefined,
): Promise<SubgraphResponse> {
  const { name } = subgraph;
  return new Promise((resolve, reject) => {
    const stop = new AbortController();
    const settle = () => {
      clearTimeout(timer);
      client?.removeEventListener('abort', onGone);
    };
    const giveUp = (failure: SubgraphFailure) => {
      settle();
      reject(failure);
      stop.abort(failure);
    };
    const onGone = () => giveUp(cancelled(name));
    const timer = setTimeout(
      () => giveUp(new SubgraphFailure(name, 'timeout', `No answer within ${deadlineMs} ms.`)),
      deadlineMs,
    );
    client?.addEventListener('abort', onGone, { once: true });

    subgraph.execute({ ...request, signal: stop.signal }).then(
      (response) => {
        settle();
        resolve(response);
      },
      (cause: unknown) => {
        settle();
        reject(new SubgraphFailure(name, 'crashed', 'It threw instead of answering.', { cause }));
      },
    );
  });
}

function cancelled(name: string): SubgraphFailure {
  return new SubgraphFailure(name, 'cancelled', 'The client went away.');
}
