import type { IncomingHttpHeaders } from 'node:http';

/** Whether a page may do what browsers let every page do: open a WebSocket, or send a GET and be answered. */
export type OriginCheck = (headers: IncomingHttpHeaders) => boolean;

/**
 * Pages of this origin and of the allowed ones may, and programs that are not browsers. The scheme is not compared with
 * our own, which a proxy in front of the gateway may have ended TLS for.
 */
export function createOriginCheck(allowed: readonly string[]): OriginCheck {
  const origins = new Set(allowed);
  return ({ origin, host, 'sec-fetch-site': site }) => {
    if (origins.has('*')) return true;
    // Browsers leave `Origin` out of some requests, but then they say this.
    if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
    return origins.has(origin) || (URL.canParse(origin) && new URL(origin).host === host);
  };
}
