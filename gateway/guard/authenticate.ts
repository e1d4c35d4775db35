import type { IncomingHttpHeaders } from 'node:http';
import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import { InvalidToken, KeysUnavailable, type AccessTokenVerifier } from '../../platform/identity/access-token.js';
import { anonymous, type Viewer } from '../../platform/identity/viewer.js';
import type { EndedSessions } from '../sessions/ended-sessions.js';
import { Refusal } from './refusal.js';

/** Tells who sends a request. */
export type Authenticate = (request: ClientRequest) => Promise<Identity>;

export interface Identity {
  readonly viewer: Viewer;
  /** When the token does; null without one. */
  readonly expiresAt: Date | null;
  /** The session that the token was made from; null for one of none. */
  readonly sessionId: string | null;
}

/** Who has not said who they are. */
export const NOBODY: Identity = { viewer: anonymous, expiresAt: null, sessionId: null };

export interface ClientRequest {
  readonly headers: IncomingHttpHeaders;
  /** The client's address, as far as the proxies in front are trusted. */
  readonly ip: string;
  readonly raw: { readonly headersDistinct: Readonly<Record<string, readonly string[] | undefined>> };
}

/** A JWT has no padding; with it, one token would have countless spellings. */
const BEARER = /^Bearer +([\w.~+/-]+)$/i;
const SESSION_TOKEN = /^[\x21-\x7e]{1,256}$/;

/** A verified token is believed again for so long, at most until it expires. */
const REMEMBER_MS = 30_000;
const REMEMBERED_TOKENS = 10_000;

/**
 * `Authorization: Bearer` is checked against the keys of the issuer; nobody is signed in without it. Without a verifier
 * (no identity settings) everybody is anonymous.
 *
 * @throws Refusal 401 for a token that is not good or whose session has ended, 503 while the keys cannot be had, 400 for
 *   an absurd session token.
 */
export function createAuthenticator(
  verifier: AccessTokenVerifier | undefined,
  sessions: Pick<EndedSessions, 'has'>,
): Authenticate {
  const remembered = new LRUCache<string, Identity>({ max: REMEMBERED_TOKENS });

  async function identityOf(token: string): Promise<Identity> {
    const known = remembered.get(token);
    if (known !== undefined) return known;
    const viewer = await verify(verifier!, token);
    const { exp = 0, sid } = decodeJwt(token);
    const identity = { viewer, expiresAt: new Date(exp * 1000), sessionId: typeof sid === 'string' ? sid : null };
    const left = exp * 1000 - Date.now();
    if (left > 0) remembered.set(token, identity, { ttl: Math.min(left, REMEMBER_MS) });
    return identity;
  }

  return async ({ headers: { authorization, 'x-session-token': sessionToken }, ip, raw }) => {
    // Node would keep the first and drop the rest; a proxy in front may have looked at another.
    if ((raw.headersDistinct['authorization']?.length ?? 0) > 1) {
      throw new Refusal(400, 'BAD_REQUEST', 'There is more than one Authorization header.');
    }
    let identity = NOBODY;
    if (verifier !== undefined && authorization !== undefined) {
      const token = BEARER.exec(authorization)?.[1];
      if (token === undefined) throw unauthenticated('The Authorization header must be `Bearer` and an access token.');
      identity = await identityOf(token);
      if (sessions.has(identity.sessionId)) throw unauthenticated('The session is over. Sign in again.');
    }
    const viewer = { ...identity.viewer, clientIp: ip };
    if (sessionToken === undefined) return { ...identity, viewer };
    if (typeof sessionToken !== 'string' || !SESSION_TOKEN.test(sessionToken)) {
      throw new Refusal(400, 'BAD_REQUEST', 'The x-session-token header is not a session token.');
    }
    return { ...identity, viewer: { ...viewer, sessionToken } };
  };
}

async function verify(verifier: AccessTokenVerifier, token: string): Promise<Viewer> {
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof InvalidToken) throw unauthenticated(error.message);
    if (error instanceof KeysUnavailable) {
      throw new Refusal(503, 'SERVICE_UNAVAILABLE', 'Sign-in cannot be checked at the moment.', { 'retry-after': '5' });
    }
    throw error;
  }
}

function unauthenticated(message: string): Refusal {
  return new Refusal(401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer error="invalid_token"' });
}
