import type { InProcessSubgraph, SubgraphRequest, SubgraphResponse } from '../../platform/subgraph/request.js';
import { plainCopy } from './plain-copy.js';
import { SubgraphFailure, type SubgraphTransport, type TransportLimits } from './transport.js';

/** Calls a subgraph that runs in this process. The subgraph's owner disposes it. */
export function inProcessTransport(
  subgraph: InProcessSubgraph,
  { deadlineMs }: Pick<TransportLimits, 'deadlineMs'>,
): SubgraphTransport {
  return {
    name: subgraph.name,
    async execute({ signal, variables, ...rest }) {
      if (signal?.aborted) throw cancelled(subgraph.name);
      // The copies keep a resolver from writing into the gateway's data, and the gateway from merging into an object
      // that the subgraph keeps (a cached value of a JSON scalar, say).
      const request = variables === undefined ? rest : { ...rest, variables: plainCopy(variables) };
      return plainCopy(await callWithin(subgraph, request, deadlineMs, signal));
    },
    async [Symbol.asyncDispose]() {},
  };
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
