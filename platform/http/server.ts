import { once } from 'node:events';
import { fastify, type FastifyInstance } from 'fastify';
import { uuidv7 } from '../ids.js';
import type { Logger } from '../log/log.js';
import { registerHealth, type HealthCheck } from './health.js';

export interface HttpServerOptions {
  readonly log: Logger;
  readonly health: readonly HealthCheck[];
  /** Largest body in bytes; beyond it the answer is 413. */
  readonly bodyLimit?: number;
}

export interface HttpServer extends AsyncDisposable {
  readonly app: FastifyInstance;
  /** @throws PortInUse */
  listen(options: {
    readonly port: number;
    readonly host: string;
  }): Promise<{ readonly url: string; readonly port: number }>;
}

/** Somebody else listens there. */
export class PortInUse extends Error {
  override readonly name = 'PortInUse';
  constructor(readonly port: number) {
    super(`Port ${port} is already in use. Set PORT to a free one, or stop the process that uses it.`);
  }
}

const REQUEST_ID = /^[\w.:-]{1,128}$/;

/**
 * An HTTP server with request ids, health routes and a graceful end: on dispose readiness turns off, requests under
 * way are finished, idle connections closed.
 */
export function createHttpServer({ log, health, bodyLimit = 1024 * 1024 }: HttpServerOptions): HttpServer {
  let draining = false;
  const app = fastify({
    // Fastify types the logger by its own default otherwise.
    loggerInstance: log as never,
    bodyLimit,
    // Slow headers and slow bodies are cut; keep-alive outlives the usual idle time of a balancer (60 s).
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    disableRequestLogging: true,
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : uuidv7();
    },
    requestIdLogLabel: 'requestId',
  }) as unknown as FastifyInstance;
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
    async [Symbol.asyncDispose]() {
      draining = true;
      const closed = app.server.listening ? once(app.server, 'close') : null;
      await app.close();
      await closed;
    },
  };
}
