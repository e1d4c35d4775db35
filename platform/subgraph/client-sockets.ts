import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { HttpServer } from '../http/server.js';
import { IDENTITY_HEADER, type InternalVerifier } from '../identity/internal-token.js';
import type { Logger } from '../log/log.js';
import type { SocketClient } from './define.js';
import { sayGoingAway } from './socket-end.js';

/** A WebSocket of clients on one path, and what happens to one that has been opened. */
export interface ClientSockets {
  readonly path: string;
  /** What is larger closes the socket with 1009. */
  readonly maxFrameBytes: number;
  readonly open: (socket: WebSocket, client: SocketClient) => void;
}

export interface ClientSocketsOptions {
  readonly server: HttpServer;
  readonly sockets: readonly ClientSockets[];
  readonly verifier: InternalVerifier;
  readonly log: Logger;
  /** Of one process, on all paths. The gateway has bounded what one client may open. */
  readonly maxSockets?: number;
}

const MAX_SOCKETS = 10_000;

/** Shorter than the idle time of what may lie between a client and us. */
const PING_MS = 25_000;

/**
 * WebSockets that clients reach through the gateway, which vouches for who opens one as it does for a request. Dispose it
 * before the server, which would wait for its sockets.
 */
export function acceptClientSockets(options: ClientSocketsOptions): AsyncDisposable {
  const { server, verifier, log, maxSockets = MAX_SOCKETS } = options;
  const byPath = new Map(options.sockets.map((group) => [group.path, serverOf(group)]));
  const open = new Set<WebSocket>();
  const answering = new WeakSet<WebSocket>();
  let isDraining = false;

  function serverOf(group: ClientSockets) {
    const { maxFrameBytes: maxPayload } = group;
    return { group, accept: new WebSocketServer({ noServer: true, clientTracking: false, maxPayload }) };
  }

  async function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const found = byPath.get(pathOf(request));
    // Somebody else's.
    if (found === undefined) return;
    const onError = () => socket.destroy();
    socket.on('error', onError);
    const viewer = await verifier.verify(String(request.headers[IDENTITY_HEADER] ?? '')).catch(() => null);
    if (viewer === null) return refuse(socket, '401 Unauthorized');
    if (isDraining || open.size >= maxSockets) return refuse(socket, '503 Service Unavailable');
    found.accept.handleUpgrade(request, socket, head, (opened) => {
      socket.off('error', onError);
      begin(opened, { viewer, headers: request.headers }, found.group);
    });
  }

  function begin(socket: WebSocket, client: SocketClient, group: ClientSockets): void {
    open.add(socket);
    answering.add(socket);
    socket.on('pong', () => answering.add(socket));
    // What is wrong with a frame has a close code of its own, and the end comes as `close`.
    socket.on('error', (err) => log.debug({ err }, 'a socket of a client failed'));
    socket.once('close', () => open.delete(socket));
    group.open(socket, client);
  }

  const pings = setInterval(() => {
    for (const socket of open) {
      if (!answering.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, PING_MS);
  // The server keeps the process alive, not this.
  pings.unref();
  server.app.server.on('upgrade', (request, socket, head) => void onUpgrade(request, socket, head));

  return {
    async [Symbol.asyncDispose]() {
      isDraining = true;
      clearInterval(pings);
      await Promise.all([...open].map(sayGoingAway));
    },
  };
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
