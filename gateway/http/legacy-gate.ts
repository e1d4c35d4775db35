import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ConfigError } from '../../platform/config/config.js';
import { isLoopbackHost } from '../../platform/http/loopback.js';
import type { LegacyVerdict } from '../../platform/subgraph/legacy-access.js';

/** Whether routes that believe what callers say of themselves are served, and to whom. */
export type LegacyHttp = 'open' | 'key' | 'off';

export const API_KEY_HEADER = 'x-ts-apikey';

export interface LegacySettings {
  readonly LEGACY_HTTP: LegacyHttp;
  readonly TS_API_KEY?: string | undefined;
  readonly HOST: string;
  readonly TRUSTED_PROXIES: number;
}

export type LegacyGate = (headers: IncomingHttpHeaders) => LegacyVerdict;

/**
 * Whoever reaches these routes may be anybody on them. So `open` is for a gateway that only its own machine reaches.
 *
 * @throws ConfigError for `open` where others could come in, and for `key` without a key.
 */
export function legacyGate({ LEGACY_HTTP: mode, TS_API_KEY: key, HOST, TRUSTED_PROXIES }: LegacySettings): LegacyGate {
  if (mode === 'off') return () => 'hidden';
  if (mode === 'open') {
    if (!isLoopbackHost(HOST)) {
      throw new ConfigError(
        `LEGACY_HTTP=open lets everybody who reaches the gateway act as anybody, and HOST=${HOST} is more than this ` +
          'machine. Use LEGACY_HTTP=key with TS_API_KEY, or off.',
      );
    }
    if (TRUSTED_PROXIES > 0) {
      throw new ConfigError(
        'LEGACY_HTTP=open lets everybody who reaches the gateway act as anybody, and TRUSTED_PROXIES says that a proxy ' +
          'brings clients of other machines. Use LEGACY_HTTP=key with TS_API_KEY, or off.',
      );
    }
    return (headers) => (isFromThisMachine(headers) ? 'pass' : 'hidden');
  }
  if (key === undefined) throw new ConfigError('LEGACY_HTTP=key needs TS_API_KEY, the key that clients have to send.');
  const expected = digest(key);
  return ({ [API_KEY_HEADER]: given }) =>
    typeof given === 'string' && timingSafeEqual(digest(given), expected) ? 'pass' : 'bad-key';
}

/**
 * Nobody else gets through to a loopback address but by something that runs here: a proxy that nobody has told us of says
 * so, and a web page whose name was made to point here calls the server by that name.
 */
function isFromThisMachine(headers: IncomingHttpHeaders): boolean {
  if ('x-forwarded-for' in headers || 'forwarded' in headers) return false;
  const name = headers.host?.replace(/:\d+$/, '');
  return name === undefined || isLoopbackHost(name);
}

/** Of equal length, whatever is compared. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
