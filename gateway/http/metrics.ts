import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { isLoopback } from '../guard/client-address.js';

export interface MetricsRouteOptions {
  readonly registry: Registry;
  /** Without one, only this machine may read. */
  readonly token?: string;
}

/** Memory, processor, event loop and garbage collection are one for all gateways of a process. */
let processRegistry: Registry | undefined;

/** `/metrics` in the text format of Prometheus. */
export function registerMetrics(app: FastifyInstance, { registry, token }: MetricsRouteOptions): void {
  app.get('/metrics', async (request, reply) => {
    const mayRead = token === undefined ? isFromHere(request) : holds(request, token);
    if (!mayRead) return reply.callNotFound();
    if (processRegistry === undefined) {
      processRegistry = new Registry();
      collectDefaultMetrics({ register: processRegistry });
    }
    const all = Registry.merge([registry, processRegistry]);
    return reply
      .type(all.contentType)
      .header('cache-control', 'no-store')
      .send(await all.metrics());
  });
}

/** A proxy on this machine passes on what comes from elsewhere. */
function isFromHere({ raw, headers }: FastifyRequest): boolean {
  const isPassedOn = 'x-forwarded-for' in headers || 'forwarded' in headers;
  return !isPassedOn && isLoopback(raw.socket.remoteAddress ?? '');
}

function holds({ headers: { authorization } }: FastifyRequest, token: string): boolean {
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}

/** Of one length, whatever is given. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
