import type { IncomingHttpHeaders } from 'node:http';

/**
 * What the gateway says about a request to which a route would have to believe who sends it: `pass`, `hidden` (as if the
 * route did not exist) or `bad-key`. Clients' own headers of this name are dropped.
 */
export const LEGACY_HEADER = 'x-kontor-legacy';

export type LegacyVerdict = 'pass' | 'hidden' | 'bad-key';

/** The words in which older servers refuse a wrong API key. */
export const BAD_KEY = { ok: false, error: 'invalid api key' } as const;

/** For routes that serve both those who sign in and older clients: how to refuse the latter; null when they are let in. */
export function legacyRefusal(headers: IncomingHttpHeaders): { readonly status: number; readonly body: object } | null {
  switch (headers[LEGACY_HEADER]) {
    case 'pass':
      return null;
    case 'bad-key':
      return { status: 401, body: BAD_KEY };
    default:
      return { status: 404, body: { ok: false, error: 'not found' } };
  }
}
