import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import type { Viewer } from '../../platform/identity/viewer.js';
import { isQuery } from './operation-kind.js';
import { plainCopy } from './plain-copy.js';
import { SubgraphFailure, type SubgraphTransport, type TransportRequest } from './transport.js';

/**
 * Sends equal queries that the same viewer asks at the same time only once. Nothing is remembered beyond the answer,
 * so nobody reads what is older than the request that they joined, nor what is older than a mutation that has ended.
 */
export function withSharing(inner: SubgraphTransport) {
  const underWay = new Map<string, SharedRequest>();
  return {
    name: inner.name,
    async execute(request) {
      // Who has written reads what is written: nobody joins a request from before the end of a mutation.
      if (!isQuery(request.query)) return inner.execute(request).finally(() => underWay.clear());
      if (request.mayShare !== true) return inner.execute(request);
      if (request.signal?.aborted) throw leaving(inner.name);
      const variablesText = request.variablesText ?? JSON.stringify(request.variables) ?? '';
      const key = keyOf(request, variablesText);
      let shared = underWay.get(key);
      if (shared === undefined) {
        shared = new SharedRequest(inner, variablesText === '' ? request : { ...request, variablesText }, (ended) => {
          // One that was given up may end after its successor has begun.
          if (underWay.get(key) === ended) underWay.delete(key);
        });
        underWay.set(key, shared);
      }
      return shared.join(request.signal);
    },
    subscribe: (request) => inner.subscribe(request),
    [Symbol.asyncDispose]: () => inner[Symbol.asyncDispose](),
  } satisfies SubgraphTransport;
}

/** Responses that went to more than one. */
const shared = new WeakSet<SubgraphResponse>();

/** The response itself if nobody else has it, else a copy: for executors that write into responses. */
export function ownResponse(response: SubgraphResponse): SubgraphResponse {
  return shared.has(response) ? plainCopy(response) : response;
}

/** One request upstream and all who wait for it. It is given up when the last of them has left. */
class SharedRequest {
  readonly #name: string;
  readonly #upstream = new AbortController();
  readonly #response: Promise<SubgraphResponse>;
  readonly #forget: (ended: SharedRequest) => void;
  #joined = 0;
  #waiting = 0;

  constructor(inner: SubgraphTransport, request: TransportRequest, forget: (ended: SharedRequest) => void) {
    this.#name = inner.name;
    this.#forget = forget;
    this.#response = inner.execute({ ...request, signal: this.#upstream.signal }).then(
      (response) => {
        forget(this);
        if (this.#joined > 1) shared.add(response);
        return response;
      },
      (error: unknown) => {
        forget(this);
        throw error;
      },
    );
  }

  join(client: AbortSignal | undefined): Promise<SubgraphResponse> {
    this.#joined += 1;
    this.#waiting += 1;
    // Without a signal nobody can leave, and the upstream is never given up.
    if (client === undefined) return this.#response;
    return new Promise((resolve, reject) => {
      const onGone = () => {
        reject(leaving(this.#name));
        this.#leave();
      };
      client.addEventListener('abort', onGone, { once: true });
      const stay = () => client.removeEventListener('abort', onGone);
      this.#response.then(
        (response) => {
          stay();
          resolve(response);
        },
        (error: unknown) => {
          stay();
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- handed on as it came
          reject(error);
        },
      );
    });
  }

  #leave(): void {
    this.#waiting -= 1;
    if (this.#waiting > 0) return;
    // First forgotten: whoever comes now shall not join a request that is being given up.
    this.#forget(this);
    this.#upstream.abort();
  }
}

function leaving(name: string): SubgraphFailure {
  return new SubgraphFailure(name, 'cancelled', 'The client went away.');
}

/**
 * All that the subgraph may answer by. The viewer goes in whole: two requests share only what would have been asked in
 * exactly the same name, session and address. Neither the identity nor the name holds a line break, and the length
 * tells where the query ends: different requests cannot make the same key.
 */
function keyOf({ viewer, operationName = '', query }: TransportRequest, variablesText: string): string {
  return `${identityOf(viewer)}\n${operationName}\n${query.length}\n${query}${variablesText}`;
}

const identities = new WeakMap<Viewer, string>();

/** All that answers may depend on. An operation asks many subgraphs in the name of one viewer. */
export function identityOf(viewer: Viewer): string {
  let identity = identities.get(viewer);
  if (identity === undefined) identities.set(viewer, (identity = JSON.stringify(viewer)));
  return identity;
}
