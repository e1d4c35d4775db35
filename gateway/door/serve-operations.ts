import type { ApolloServer } from '@apollo/server';
import type { Registry } from 'prom-client';
import type { HttpServer } from '../../platform/http/server.js';
import type { Logger } from '../../platform/log/log.js';
import type { GatewayConfig } from '../config.js';
import type { OperationContext } from '../execution/context.js';
import type { Authenticate } from '../guard/authenticate.js';
import { createOperationLimits } from '../guard/operation-limits/operation-limits.js';
import { createOriginCheck } from '../guard/origin.js';
import { createRateLimiter } from '../guard/rate-limit.js';
import { registerGraphQL } from '../http/graphql.js';
import type { UpgradeForwarder } from '../sockets/forward-upgrade.js';
import type { EndedSessions } from '../sessions/ended-sessions.js';
import { serveSockets } from '../sockets/socket-server.js';
import { EventStreams } from '../sse/event-streams.js';
import { countResponses, createDoorMetrics } from './door-metrics.js';
import { createDoor } from './door.js';
import { Seats } from './seats.js';

export interface ServeOperationsOptions {
  readonly apollo: ApolloServer<OperationContext>;
  readonly authenticate: Authenticate;
  readonly sessions: EndedSessions;
  readonly config: GatewayConfig;
  /** Where a browser that opens `/graphql` is sent. */
  readonly explorer: string | null;
  readonly registry: Registry;
  /** Takes WebSockets that are not for operations. */
  readonly elsewhere: UpgradeForwarder;
  readonly log: Logger;
}

/** Operations on `/graphql`, by HTTP, WebSocket and event stream. Disposing it cuts off what is open. */
export interface ServedOperations extends AsyncDisposable {
  /** Takes up no more, and sends those away who are connected, one after the other. */
  drain(): Promise<void>;
}

/** A client must say who it is within this time. */
const INIT_TIMEOUT_MS = 3_000;

export async function serveOperations(
  server: HttpServer,
  { apollo, authenticate, sessions, config, explorer, registry, elsewhere, log }: ServeOperationsOptions,
): Promise<ServedOperations> {
  const limits = createOperationLimits({
    depth: config.MAX_DEPTH,
    aliases: config.MAX_ALIASES,
    directives: config.MAX_DIRECTIVES,
    rootFields: config.MAX_ROOT_FIELDS,
  });
  const rate = createRateLimiter({
    perSecond: config.RATE_LIMIT_PER_SECOND,
    burst: config.RATE_LIMIT_BURST,
    exemptLoopback: !config.RATE_LIMIT_LOOPBACK,
  });
  const seats = new Seats({
    total: config.MAX_CONNECTIONS,
    perAddress: config.MAX_CONNECTIONS_PER_ADDRESS,
    perIdentity: config.MAX_CONNECTIONS_PER_USER,
  });
  const door = createDoor(apollo, limits);
  const metrics = createDoorMetrics(registry);
  const mayConnect = createOriginCheck(config.CORS_ORIGINS);
  countResponses(server.app, registry);

  const streams = new EventStreams({ seats, onEnd: metrics.streamEnded });
  await registerGraphQL(server.app, {
    server: apollo,
    door,
    limits,
    rate,
    streams,
    mayConnect,
    authenticate,
    sessions,
    explorer,
  });
  const sockets = serveSockets(server.app.server, {
    door,
    authenticate,
    sessions,
    rate,
    seats,
    mayConnect,
    trustedProxies: config.TRUSTED_PROXIES,
    maxOperations: config.MAX_OPERATIONS_PER_SOCKET,
    initTimeoutMs: INIT_TIMEOUT_MS,
    elsewhere,
    pingMs: config.SOCKET_PING_SECONDS * 1000,
    log,
    onEnd: metrics.operationEnded,
    onClose: metrics.socketClosed,
  });
  metrics.watch({ sockets, streams });

  const drainMs = config.DRAIN_SECONDS * 1000;
  return {
    async drain() {
      await Promise.all([sockets.drain(drainMs), streams.drain(drainMs)]);
    },
    [Symbol.asyncDispose]: () => sockets[Symbol.asyncDispose](),
  };
}
