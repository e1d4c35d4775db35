import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  importJWK,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import type { Clock } from '../clock.js';
import { viewerFromClaims, type AccessClaims } from './claims.js';
import { publicJwk, type PrivateJwk } from './keys.js';
import type { Viewer } from './viewer.js';

export const ISSUER = 'kontor';
export const AUDIENCE = 'kontor';

/** Asymmetric only: with an HMAC algorithm in the list, somebody could sign with the public key. */
const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];

/** The built-in issuer of access tokens. */
export interface AccessTokenIssuer {
  /** A JWT for `Authorization: Bearer`. */
  issue(claims: AccessClaims, options?: { readonly lifetimeSeconds?: number }): Promise<string>;
  /** How long an access token lives, in seconds. */
  readonly lifetimeSeconds: number;
  /** What verifiers fetch. */
  readonly jwks: JSONWebKeySet;
}

export function createIssuer(
  key: PrivateJwk,
  { clock, lifetimeSeconds = 15 * 60 }: { readonly clock: Clock; readonly lifetimeSeconds?: number },
): AccessTokenIssuer {
  const privateKey = importJWK(key, key.alg);
  return {
    lifetimeSeconds,
    jwks: { keys: [publicJwk(key)] },
    async issue({ sub, ...claims }, options = {}) {
      const now = Math.floor(clock().getTime() / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt' })
        .setSubject(sub)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + (options.lifetimeSeconds ?? lifetimeSeconds))
        .sign(await privateKey);
    },
  };
}

export interface AccessTokenVerifier {
  /** @throws InvalidToken when the token is not ours, not for us, not yet or no longer valid. */
  readonly verify: (token: string) => Promise<Viewer>;
}

/** The token proves nothing. The message is safe to show. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken';
}

/** The keys cannot be had at the moment (the issuer is down); the token may well be good. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/**
 * Verifies access tokens against a key set, local or by URL. A remote set is cached, and fetched for an unknown `kid`
 * at most every 30 s, so that a storm of made-up key ids does not become a storm of requests.
 */
export function createAccessTokenVerifier(options: {
  readonly jwks: JSONWebKeySet | URL;
  readonly issuer?: string;
  readonly audience?: string;
}): AccessTokenVerifier {
  const keys: JWTVerifyGetKey =
    options.jwks instanceof URL
      ? createRemoteJWKSet(options.jwks, { cooldownDuration: 30_000, timeoutDuration: 3_000 })
      : createLocalJWKSet(options.jwks);
  const expected = {
    issuer: options.issuer ?? ISSUER,
    audience: options.audience ?? AUDIENCE,
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
  };
  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, keys, expected);
        return viewerFromClaims(payload);
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw new InvalidToken('The access token has expired.');
        if (error instanceof errors.JWKSTimeout || isFetchFailure(error)) {
          throw new KeysUnavailable('The keys of the token issuer cannot be fetched.');
        }
        throw new InvalidToken('The access token is not valid.');
      }
    },
  };
}

/** jose reports an unreachable or failing JWKS URL as a bare `JOSEError` or passes on what `fetch` threw. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof errors.JOSEError ? error.code === 'ERR_JOSE_GENERIC' : true;
}
