import type { IncomingHttpHeaders } from 'node:http';

/** Headers with this prefix are spoken between our own processes; from outside they are an attempt at forgery. */
const INTERNAL_PREFIX = 'x-kontor-';

/** Removes from a client's request what only the gateway may say. */
export function stripInternalHeaders(headers: IncomingHttpHeaders): void {
  for (const name in headers) if (name.startsWith(INTERNAL_PREFIX)) delete headers[name];
}
