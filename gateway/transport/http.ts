import { Pool } from 'undici';
import type { Logger } from '../../platform/log/log.js';
import type { InternalSigner } from '../../platform/identity/internal-token.js';
import { IDENTITY_HEADER } from '../../platform/identity/internal-token.js';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import { Exchange } from './exchange.js';
import type { SubgraphTransport, TransportLimits, TransportRequest } from './transport.js';
import { subgraphSocket } from './web-socket.js';

export interface HttpTransportOptions {
  readonly name: string;
  /** Of the subgraph's GraphQL endpoint. */
  readonly url: URL;
  /** Without it the subgraph is not told who asks. */
  readonly signer?: InternalSigner;
  readonly limits: TransportLimits;
  readonly log: Logger;
}

/** More at once wait in the pool, within their deadline: a slow subgraph shall not cost the gateway all its sockets. */
const MAX_CONNECTIONS = 128;

/** Asks a subgraph by `POST` over kept-alive connections, and subscribes over one WebSocket. */
export function httpTransport({ name, url, signer, limits, log }: HttpTransportOptions): SubgraphTransport {
  const pool = new Pool(url.origin, {
    connections: MAX_CONNECTIONS,
    pipelining: 1,
    connect: { timeout: Math.min(limits.deadlineMs, 3_000) },
    // One deadline covers the whole exchange; see exchange.ts.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = url.pathname + url.search;

  async function execute(request: TransportRequest): Promise<SubgraphResponse> {
    const { viewer, requestId, deadlineMs = limits.deadlineMs } = request;
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'x-request-id': requestId,
    };
    if (signer !== undefined) headers[IDENTITY_HEADER] = await signer.sign(viewer, name);
    const bounds = deadlineMs < limits.deadlineMs ? { ...limits, deadlineMs } : limits;
    return new Exchange(name, bounds, request.signal).run(pool, {
      method: 'POST',
      path,
      headers,
      body: bodyOf(request),
    });
  }

  const socket = subgraphSocket({
    name,
    url,
    maxMessageBytes: limits.maxResponseBytes,
    log,
    ...(signer && { signer }),
  });
  return {
    name,
    execute,
    subscribe: (request) => socket.subscribe(request),
    [Symbol.asyncDispose]: async () => {
      await Promise.all([socket[Symbol.asyncDispose](), pool.destroy()]);
    },
  };
}

function bodyOf({ query, queryText, variables, variablesText, operationName }: TransportRequest): string {
  if (variablesText === undefined) return JSON.stringify({ query, variables, operationName });
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return `{"query":${queryText ?? JSON.stringify(query)},"variables":${variablesText}${name}}`;
}
