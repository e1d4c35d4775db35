import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What the transports count as it happens. */
export interface DoorMetrics {
  readonly socketClosed: (code: number) => void;
  readonly operationEnded: (reason: string) => void;
  readonly streamEnded: (reason: string) => void;
  /** Reads how much is open, whenever somebody asks. */
  watch(open: OpenConnections): void;
}

export interface OpenConnections {
  readonly sockets: { readonly open: number; readonly operations: number; readonly bufferedBytes: number };
  readonly streams: { readonly open: number; readonly bufferedBytes: number };
}

export function createDoorMetrics(registry: Registry): DoorMetrics {
  const registers = [registry];
  const closed = new Counter({
    name: 'kontor_socket_closes_total',
    help: 'WebSockets that were closed, by close code.',
    labelNames: ['code'],
    registers,
  });
  const operations = new Counter({
    name: 'kontor_socket_operation_ends_total',
    help: 'Operations on WebSockets that have ended: completed, left by the client, refused, ended by something else.',
    labelNames: ['reason'],
    registers,
  });
  const streams = new Counter({
    name: 'kontor_event_stream_ends_total',
    help: 'Event streams that have ended: completed, left by the client, ended by something else.',
    labelNames: ['reason'],
    registers,
  });
  return {
    // A client may send any code it likes.
    socketClosed: (code) => closed.inc({ code: CODES.has(code) ? String(code) : 'other' }),
    operationEnded: (reason) => operations.inc({ reason }),
    streamEnded: (reason) => streams.inc({ reason }),
    watch(open) {
      gauge('kontor_sockets_open', 'WebSockets that are open.', () => open.sockets.open);
      gauge('kontor_socket_operations', 'Operations under way on WebSockets.', () => open.sockets.operations);
      gauge('kontor_socket_buffered_bytes', 'Sent to WebSockets and not read yet.', () => open.sockets.bufferedBytes);
      gauge('kontor_event_streams_open', 'Event streams that are open.', () => open.streams.open);
      gauge(
        'kontor_event_stream_buffered_bytes',
        'Sent to event streams and not read yet.',
        () => open.streams.bufferedBytes,
      );
    },
  };

  function gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value());
      },
    });
  }
}

/** Those that are known; the rest is the client's fancy. */
const CODES = new Set([
  1000, 1001, 1002, 1005, 1006, 1007, 1009, 1011, 1013, 4400, 4401, 4403, 4406, 4408, 4409, 4429, 4499, 4500,
]);

/** Counts the responses of the whole server by status. */
export function countResponses(app: FastifyInstance, registry: Registry): void {
  const counts = new Map<number, number>();
  app.addHook('onRequest', async (_request, reply) => {
    // Not the `onResponse` hook: it does not come for a reply that a handler has taken over.
    reply.raw.once('close', () => {
      const { statusCode } = reply.raw;
      counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1);
    });
  });
  new Counter({
    name: 'kontor_http_responses_total',
    help: 'HTTP responses, by status.',
    labelNames: ['status'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [status, count] of counts) this.inc({ status: String(status) }, count);
    },
  });
}
