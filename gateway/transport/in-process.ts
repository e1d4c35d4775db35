import type { InProcessSubgraph, SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';
import { plainCopy } from './plain-copy.js';
import { SubgraphFailure, type SubgraphTransport, type TransportLimits, type TransportRequest } from './transport.js';

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
    async [Symbol.asyncDispose]() {},
  };
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
