import { Pool, type Dispatcher } from 'undici';
import type { InternalSigner } from '../../platform/identity/internal-token.js';
import { IDENTITY_HEADER } from '../../platform/identity/internal-token.js';
import type { SubgraphResponse } from '../../platform/subgraph/request.js';
import { readResponse, type HttpAnswer } from './response.js';
import {
  SubgraphFailure,
  type FailureReason,
  type SubgraphTransport,
  type TransportLimits,
  type TransportRequest,
} from './transport.js';

export interface HttpTransportOptions {
  readonly name: string;
  /** Of the subgraph's GraphQL endpoint. */
  readonly url: URL;
  /** Without it the subgraph is not told who asks. */
  readonly signer?: InternalSigner;
  readonly limits: TransportLimits;
}

/** More at once wait in the pool, within their deadline: a slow subgraph shall not cost the gateway all its sockets. */
const MAX_CONNECTIONS = 128;

/** Asks a subgraph by `POST` over kept-alive connections. */
export function httpTransport({ name, url, signer, limits }: HttpTransportOptions): SubgraphTransport {
  const pool = new Pool(url.origin, {
    connections: MAX_CONNECTIONS,
    pipelining: 1,
    connect: { timeout: Math.min(limits.deadlineMs, 3_000) },
    // One deadline covers the whole exchange; see `exchange`.
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
    const options = { method: 'POST', path, headers, body: bodyOf(request) } as const;
    const bounds = { ...limits, deadlineMs: Math.min(deadlineMs, limits.deadlineMs) };
    return readResponse(name, await exchange(name, pool, options, bounds, request.signal));
  }

  return { name, execute, [Symbol.asyncDispose]: () => pool.destroy() };
}

function bodyOf({ query, variables, variablesText, operationName }: TransportRequest): string {
  if (variablesText === undefined) return JSON.stringify({ query, variables, operationName });
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  return `{"query":${JSON.stringify(query)},"variables":${variablesText}${name}}`;
}

/**
 * One request on `pool`. It uses undici's lowest level because a fetch is what the gateway does most: no stream, no
 * promise per chunk, one timer.
 */
function exchange(
  name: string,
  pool: Pool,
  options: Dispatcher.DispatchOptions,
  { deadlineMs, maxResponseBytes }: TransportLimits,
  client: AbortSignal | undefined,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let failure: SubgraphFailure | undefined;
    let status = 0;
    let contentType = '';
    let received = 0;
    const chunks: Buffer[] = [];

    const settle = () => {
      clearTimeout(timer);
      client?.removeEventListener('abort', onGone);
    };
    const giveUp = (reason: FailureReason, message: string) => {
      if (failure !== undefined) return;
      failure = new SubgraphFailure(name, reason, message);
      settle();
      reject(failure);
      controller?.abort(failure);
    };
    const onGone = () => giveUp('cancelled', 'The client went away.');
    const timer = setTimeout(() => giveUp('timeout', `No whole answer within ${deadlineMs} ms.`), deadlineMs);
    if (client?.aborted) return onGone();
    client?.addEventListener('abort', onGone, { once: true });

    pool.dispatch(options, {
      onRequestStart(started) {
        controller = started;
        // Given up while it waited for a connection.
        if (failure !== undefined) started.abort(failure);
      },
      onResponseStart(_controller, statusCode, headers) {
        status = statusCode;
        contentType = String(headers['content-type'] ?? '');
      },
      onResponseData(_controller, chunk) {
        received += chunk.length;
        if (received <= maxResponseBytes) chunks.push(chunk);
        else giveUp('too-large', `The answer has more than ${maxResponseBytes} bytes.`);
      },
      onResponseEnd() {
        settle();
        resolve({ status, contentType, body: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, received) });
      },
      onResponseError(_controller, cause) {
        settle();
        // After `giveUp` this is the echo of our own abort, and the promise is settled already.
        reject(new SubgraphFailure(name, 'unreachable', cause.message, { cause }));
      },
    });
  });
}
