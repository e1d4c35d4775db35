import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { anonymous } from '../../platform/identity/viewer.js';
import type { Seat, Seats } from '../door/seats.js';
import { clientAddress } from '../guard/client-address.js';
import { stripInternalHeaders } from '../guard/client-headers.js';
import { REQUEST_LIMITS } from '../guard/limits.js';
import type { OriginCheck } from '../guard/origin.js';
import { Refusal } from '../guard/refusal.js';
import { CLOSE } from './close-codes.js';
import { Connection, type ConnectionDeps } from './connection.js';
import { createProtocol, speak } from './protocol.js';
import type { UpgradeForwarder } from './forward-upgrade.js';
import { refuseUpgrade } from './refuse-upgrade.js';

export interface SocketServerOptions extends ConnectionDeps {
  readonly seats: Seats;
  readonly mayConnect: OriginCheck;
  readonly trustedProxies: number;
  readonly initTimeoutMs: number;
  /** Takes what asks for another path than `/graphql`. */
  readonly elsewhere: UpgradeForwarder;
  readonly onClose: (code: number) => void;
}

/** WebSockets on `/graphql`. Disposing it cuts off those that are open. */
export interface SocketServer extends AsyncDisposable {
  readonly open: number;
  readonly operations: number;
  readonly bufferedBytes: number;
  /** Lets nobody in any more and sends those that are there away, one after the other, within the time. */
  drain(withinMs: number): Promise<void>;
}

const OWN_PATH = '/graphql';

/** Between two goodbyes, unless there are so many that it takes less: their clients come again elsewhere at once. */
const GOODBYE_MS = 20;

export function serveSockets(server: Server, options: SocketServerOptions): SocketServer {
  const { seats, mayConnect, trustedProxies, initTimeoutMs, elsewhere, rate, log, onClose } = options;
  const connections = new Set<Connection>();
  /** What the subgraphs speak with; they say goodbye themselves, unless they do not run in this process. */
  const forwarded = new Set<Duplex>();
  const protocol = createProtocol(initTimeoutMs);
  let isDraining = false;
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: REQUEST_LIMITS.bodyBytes,
    // Compressed frames cost memory for each socket, and may be made to unfold to a thousand times their size.
    perMessageDeflate: false,
    // Messages of one packet one after the other: what the first has ended is gone when the second is looked at.
    allowSynchronousEvents: false,
    handleProtocols,
  });

  /** @throws Refusal */
  function admit(request: IncomingMessage, address: string): Seat {
    if (isDraining) throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'The gateway stops.');
    const path = pathOf(request);
    if (path !== OWN_PATH && !elsewhere.takes(path)) throw new Refusal(404, 'NOT_FOUND', 'Here is no WebSocket.');
    if (!mayConnect(request.headers)) throw new Refusal(403, 'FORBIDDEN', 'Pages of this origin may not connect.');
    rate.take({ ...anonymous, clientIp: address });
    return seats.take(address);
  }

  function open(socket: WebSocket, request: IncomingMessage, address: string, seat: Seat): void {
    const connection = new Connection(options, { socket, request, address, seat });
    connections.add(connection);
    // What is wrong with a frame has a close code of its own, and the end comes as `close`.
    socket.on('error', (error) => log.debug({ err: error }, 'a socket failed'));
    socket.once('close', (code) => {
      connections.delete(connection);
      onClose(code);
    });
    speak(protocol, socket, connection, log);
  }

  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const onError = () => socket.destroy();
    socket.on('error', onError);
    stripInternalHeaders(request.headers);
    const address = clientAddress(request, trustedProxies);
    try {
      const seat = admit(request, address);
      socket.once('close', () => seat[Symbol.dispose]());
      if (pathOf(request) !== OWN_PATH) {
        forwarded.add(socket);
        socket.once('close', () => forwarded.delete(socket));
        void elsewhere.forward({ request, socket, head, address, seat });
        return;
      }
      sockets.handleUpgrade(request, socket, head, (client) => {
        socket.off('error', onError);
        open(client, request, address, seat);
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuseUpgrade(socket, error);
    }
  }

  server.on('upgrade', onUpgrade);
  const sum = (value: (connection: Connection) => number) =>
    [...connections].reduce((total, connection) => total + value(connection), 0);
  return {
    get open() {
      return connections.size;
    },
    get operations() {
      return sum(({ operations }) => operations);
    },
    get bufferedBytes() {
      return sum(({ bufferedBytes }) => bufferedBytes);
    },
    async drain(withinMs) {
      isDraining = true;
      const deadline = performance.now() + withinMs;
      const pause = Math.min(GOODBYE_MS, withinMs / Math.max(1, connections.size));
      let due = performance.now();
      for (const connection of [...connections]) {
        connection.close(CLOSE.goingAway, 'The gateway stops.');
        due += pause;
        if (due > performance.now()) await sleep(due - performance.now());
      }
      while (connections.size > 0 && performance.now() < deadline) await sleep(10);
    },
    async [Symbol.asyncDispose]() {
      server.off('upgrade', onUpgrade);
      for (const connection of connections) connection.terminate();
      for (const socket of forwarded) socket.destroy();
      sockets.close();
    },
  };
}

function pathOf({ url = '' }: IncomingMessage): string {
  return url.split('?', 1)[0]!;
}
