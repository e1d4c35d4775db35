import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fastify, LogController, type FastifyInstance } from 'fastify';
import { uuidv7 } from '../ids.js';
import type { Logger } from '../log/log.js';
import { registerHealth, type HealthChecks } from './health.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes bodies piece by piece, which may take long. */
    streamsBody?: true;
  }
}

export interface HttpServerOptions {
  readonly log: Logger;
  readonly health: HealthChecks;
  /** Largest body in bytes; beyond it the answer is 413. */
  readonly bodyLimit?: number;
  /** How long the body of a request may take that is read as a whole; 30 seconds unless told. */
  readonly bodyTimeoutMs?: number;
  /** How many proxies in front are trusted to tell the client's address by `X-Forwarded-For`; none by default. */
  readonly trustedProxies?: number;
}

export interface HttpServer extends AsyncDisposable {
  readonly app: FastifyInstance;
  /** @throws PortInUse */
  listen(options: {
    readonly port: number;
    readonly host: string;
  }): Promise<{ readonly url: string; readonly port: number }>;
  /** Readiness turns off; everything else goes on. For what has to end before the server does. */
  drain(): void;
}

/** Somebody else listens there. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  constructor(readonly port: number) {
    super(`Port ${port} is already in use. Set PORT to a free one, or stop the process that uses it.`);
  }
}

/** How long a body may take that is handed on as it comes: a large document over a slow line. */
const STREAMED_BODY_MS = 15 * 60_000;

/** Requests that are not answered by then are cut off when the server ends. */
const DRAIN_MS = 10_000;

const REQUEST_ID = /^[\w.:-]{1,128}$/;

/**
 * An HTTP server with request ids, health routes and a graceful end: on dispose readiness turns off, requests under
 * way are finished, idle connections closed.
 */
export function createHttpServer({
  log,
  health,
  bodyLimit = 1024 * 1024,
  bodyTimeoutMs = 30_000,
  trustedProxies = 0,
}: HttpServerOptions): HttpServer {
  let draining = false;
  const app = fastify({
    // Fastify types the logger by its own default otherwise.
    loggerInstance: log as never,
    bodyLimit,
    trustProxy: trustedProxies > 0 ? (_address, hop) => hop < trustedProxies : false,
    // Slow headers and slow bodies are cut; keep-alive outlives the usual idle time of a balancer (60 s).
    requestTimeout: STREAMED_BODY_MS,
    keepAliveTimeout: 65_000,
    // Others (`h2c`, which some HTTP clients offer by habit) are requests as if they had not asked for it.
    http: { shouldUpgradeCallback: (request) => isWebSocket(request) && app.server.listenerCount('upgrade') > 0 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : uuidv7();
    },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
  }) as unknown as FastifyInstance;
  const underWay = trackRequests(app);
  cutSlowBodies(app, bodyTimeoutMs);
  registerHealth(app, health, () => draining);

  return {
    app,
    async listen({ port, host }) {
      try {
        await app.listen({ port, host });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortInUse(port);
        throw error;
      }
      const address = app.server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      const shown = host.includes(':') ? `[${host}]` : host;
      return { url: `http://${shown}:${actual}`, port: actual };
    },
    drain() {
      draining = true;
    },
    async [Symbol.asyncDispose]() {
      draining = true;
      const closed = app.server.listening ? once(app.server, 'close') : null;
      const ended = app.close();
      // Node waits for every open connection that is not idle at this moment: those that will be after their answer,
      // and those on which a client (a browser does that) has not asked anything yet.
      await Promise.race([underWay.ended(), sleep(DRAIN_MS, null, { ref: false })]);
      app.server.closeAllConnections();
      await ended;
      await closed;
    },
  };
}

function isWebSocket({ headers: { upgrade } }: IncomingMessage): boolean {
  return upgrade?.toLowerCase() === 'websocket';
}

/** Whoever sends a byte now and then would otherwise hold a connection for as long as the largest document may take. */
function cutSlowBodies(app: FastifyInstance, timeoutMs: number): void {
  app.addHook('onRequest', async ({ raw, routeOptions: { config } }) => {
    const hasBody = raw.headers['content-length'] !== undefined || raw.headers['transfer-encoding'] !== undefined;
    if (!hasBody || config.streamsBody) return;
    const timer = setTimeout(() => {
      if (!raw.complete) raw.destroy();
    }, timeoutMs).unref();
    // The end of the body; `close` comes instead when the client goes away before.
    for (const event of ['end', 'close']) raw.once(event, () => clearTimeout(timer));
  });
}

/** Requests that have begun and are not answered to their end. */
function trackRequests(app: FastifyInstance): { ended(): Promise<void> } {
  let count = 0;
  let onNone: (() => void) | undefined;
  app.addHook('onRequest', async (_request, reply) => {
    count += 1;
    // Not the `onResponse` hook: it does not come for a reply that a handler has taken over.
    reply.raw.once('close', () => {
      count -= 1;
      if (count === 0) onNone?.();
    });
  });
  return { ended: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => (onNone = resolve))) };
}
