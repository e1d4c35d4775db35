import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, parse, type ExecutionArgs, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { CloseCode, handleProtocols, makeServer, type Context } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import type { HttpServer } from '../http/server.js';
import type { InternalVerifier } from '../identity/internal-token.js';
import { uuidv7 } from '../ids.js';
import type { Logger } from '../log/log.js';
import { SubscriptionRefused, type InProcessSubgraph, type SubgraphRequest } from './request.js';
import { sayGoingAway } from './socket-end.js';

export interface SubscriptionSocketsOptions {
  readonly server: HttpServer;
  readonly schema: GraphQLSchema;
  readonly subscribe: InProcessSubgraph['subscribe'];
  readonly verifier: InternalVerifier;
  readonly log: Logger;
  /** Paths whose upgrades somebody else answers. */
  readonly otherPaths?: ReadonlySet<string>;
}

/** A subscription and its variables. What is larger closes the socket with 1009. */
const MAX_FRAME_BYTES = 1024 * 1024;

/** Shorter than the idle time of what may lie between gateway and subgraph. */
const PING_MS = 12_000;

const connectionParams = z.object({ identity: z.string() });
const extensions = z.object({ identity: z.string(), requestId: z.string().max(128).optional() });

/**
 * `graphql-transport-ws` on `/graphql`, for the gateway alone: a token that it has signed opens a connection, and each
 * subscription comes with the token of its viewer. Dispose it before the server, which would wait for its sockets.
 */
export function acceptSubscriptions(options: SubscriptionSocketsOptions): AsyncDisposable {
  const { server, log, otherPaths } = options;
  const protocol = protocolOf(options);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_FRAME_BYTES,
    perMessageDeflate: false,
    clientTracking: true,
    handleProtocols,
  });
  const answering = new WeakSet<WebSocket>();
  let isDraining = false;

  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (otherPaths?.has(pathOf(request))) return;
    const refusal = isDraining ? '503 Service Unavailable' : refusalOf(request);
    if (refusal !== null) {
      socket.on('error', () => socket.destroy());
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, onOpen);
  }

  function onOpen(socket: WebSocket): void {
    answering.add(socket);
    socket.on('pong', () => answering.add(socket));
    socket.on('error', (err) => log.debug({ err }, 'a socket of the gateway failed'));
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) => {
          socket.on('message', (data) => {
            void handle((data as Buffer).toString()).catch((err: unknown) => {
              log.error({ err }, 'a message of the gateway could not be handled');
              socket.close(CloseCode.InternalServerError, 'Internal error');
            });
          });
        },
      },
      {},
    );
    socket.once('close', (code, reason) => void closed(code, String(reason)));
  }

  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!answering.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, PING_MS);
  // The server keeps the process alive, not this.
  pings.unref();
  server.app.server.on('upgrade', onUpgrade);

  return {
    async [Symbol.asyncDispose]() {
      isDraining = true;
      clearInterval(pings);
      await Promise.all([...sockets.clients].map(sayGoingAway));
    },
  };
}

/** Browsers say where they come from; whoever else asks has to show a token in its first message. */
function refusalOf(request: IncomingMessage): string | null {
  if (pathOf(request) !== '/graphql') return '404 Not Found';
  return request.headers.origin === undefined ? null : '403 Forbidden';
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}

function protocolOf({ schema, subscribe, verifier, log }: SubscriptionSocketsOptions) {
  /** The library answers an `error` message for what the events throw, not for what comes before them. */
  async function begin({ contextValue }: ExecutionArgs) {
    const events = await subscribe(contextValue as SubgraphRequest).catch(refused);
    // Responses have their errors as they are sent already; `onNext` passes them on.
    return events as AsyncGenerator<ExecutionResult>;
  }

  return makeServer({
    connectionInitWaitTimeout: 3_000,
    onConnect: async ({ connectionParams: given }) => {
      const parsed = connectionParams.safeParse(given);
      return parsed.success && (await isSigned(verifier, parsed.data.identity));
    },
    onSubscribe: async (_context: Context, _id, { query, variables, operationName, extensions: given }) => {
      const parsed = extensions.safeParse(given);
      const viewer = parsed.success ? await verifier.verify(parsed.data.identity).catch(() => null) : null;
      if (viewer === null) return [unsigned()];
      const contextValue: SubgraphRequest = {
        query,
        viewer,
        requestId: parsed.data?.requestId ?? uuidv7(),
        ...(variables && { variables }),
        ...(operationName && { operationName }),
      };
      try {
        return { schema, document: parse(query), contextValue };
      } catch (error) {
        return [new GraphQLError((error as Error).message, { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })];
      }
    },
    subscribe: begin,
    // Queries and mutations come by POST; these are refused as no subscriptions.
    execute: begin,
    onNext: (_context, _id, _payload, _args, result) => result,
    onError: (_context, _id, _payload, errors) => {
      const cause = errors[0]?.originalError;
      if (cause instanceof SubscriptionRefused) return cause.errors;
      if (cause === undefined) return undefined;
      log.error({ err: cause }, 'a subscription failed');
      return [{ message: 'Internal error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
    },
  });
}

// eslint-disable-next-line require-yield -- it has nothing to give but the reason
async function* refused(error: unknown): AsyncGenerator<never, void, void> {
  throw error;
}

async function isSigned(verifier: InternalVerifier, token: string): Promise<boolean> {
  try {
    await verifier.verify(token);
    return true;
  } catch {
    return false;
  }
}

function unsigned(): GraphQLError {
  return new GraphQLError('This service answers the gateway only. Send the request there.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}

/** Resolves when the text has been written, so that events are not made faster than they can leave. */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) resolve();
    // What cannot be sent closes the socket, which ends its subscriptions.
    else socket.send(text, () => resolve());
  });
}
