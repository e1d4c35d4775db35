import { importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import type { PrivateJwk } from './keys.js';
import { InvalidToken } from './access-token.js';
import { anonymous, type Viewer } from './viewer.js';

/** The header in which the gateway tells a subgraph who asks. Clients' own headers of this name are dropped. */
export const IDENTITY_HEADER = 'x-kontor-identity';

const ISSUER = 'kontor-gateway';
const LIFETIME_SECONDS = 60;
/** A cached token is used until half its life is over, so that it never expires on the way. */
const REUSE_MS = (LIFETIME_SECONDS * 1000) / 2;

export interface InternalSigner {
  /** A token that only the subgraph `audience` accepts, for one minute. */
  readonly sign: (viewer: Viewer, audience: string) => Promise<string>;
}

export interface InternalVerifier {
  /** @throws InvalidToken */
  readonly verify: (token: string) => Promise<Viewer>;
}

/**
 * Signs with the gateway's private key. Subgraphs hold only the public one: whoever takes over a subgraph cannot speak
 * for a user at another. Signing costs more than the rest of a small request, hence the cache.
 */
export function createInternalSigner(key: PrivateJwk): InternalSigner {
  const privateKey = importJWK(key, key.alg);
  const signed = new LRUCache<string, Promise<string>>({ max: 10_000, ttl: REUSE_MS });
  return {
    sign(viewer, audience) {
      const cacheKey = `${audience}\n${JSON.stringify(viewer)}`;
      const cached = signed.get(cacheKey);
      if (cached !== undefined) return cached;
      const token = privateKey.then((secret) =>
        new SignJWT({ viewer })
          .setProtectedHeader({ alg: key.alg, kid: key.kid })
          .setIssuer(ISSUER)
          .setAudience(audience)
          .setIssuedAt()
          .setExpirationTime(`${LIFETIME_SECONDS}s`)
          .sign(secret),
      );
      signed.set(cacheKey, token);
      return token;
    },
  };
}

/** Verifies what `createInternalSigner` signed for this `audience`. Verified tokens are remembered until they expire. */
export function createInternalVerifier(publicKey: JWK, audience: string): InternalVerifier {
  const key = importJWK(publicKey, 'EdDSA');
  const verified = new LRUCache<string, Viewer>({ max: 10_000 });
  return {
    async verify(token) {
      const cached = verified.get(token);
      if (cached !== undefined) return cached;
      try {
        const { payload } = await jwtVerify<{ viewer: Viewer }>(token, await key, {
          issuer: ISSUER,
          audience,
          algorithms: ['EdDSA'],
          requiredClaims: ['exp', 'viewer'],
        });
        const viewer: Viewer = { ...anonymous, ...payload.viewer };
        verified.set(token, viewer, { ttl: Math.max(1, payload.exp! * 1000 - Date.now()) });
        return viewer;
      } catch {
        throw new InvalidToken('The request was not signed by the gateway.');
      }
    },
  };
}
