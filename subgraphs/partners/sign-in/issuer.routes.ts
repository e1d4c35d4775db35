import type { RouteGroup } from '../../../platform/subgraph/define.js';
import { ISSUER, type AccessTokenIssuer } from '../../../platform/identity/access-token.js';

const JWKS_PATH = '/.well-known/jwks.json';
const METADATA_PATH = '/.well-known/openid-configuration';

/** Verifiers may keep the keys for so long; a new key is published at least that long before it signs. */
const CACHE_SECONDS = 300;

/** What others need to verify our access tokens: the public keys, and where to find them. */
export const issuerRoutes: RouteGroup<{ readonly issuer: AccessTokenIssuer }> = {
  prefixes: [JWKS_PATH, METADATA_PATH],
  register(app, { issuer }) {
    app.get(JWKS_PATH, (_request, reply) =>
      reply
        .header('cache-control', `public, max-age=${CACHE_SECONDS}`)
        .type('application/jwk-set+json')
        .send(issuer.jwks),
    );
    app.get(METADATA_PATH, (_request, reply) =>
      reply.header('cache-control', `public, max-age=${CACHE_SECONDS}`).send({
        issuer: ISSUER,
        // Relative to the origin that this was fetched from: the host that a request names is the client's to choose.
        jwks_uri: JWKS_PATH,
        id_token_signing_alg_values_supported: [...new Set(issuer.jwks.keys.map(({ alg }) => alg))],
        subject_types_supported: ['public'],
        claims_supported: ['sub', 'email', 'roles', 'partner_id', 'company_ids', 'company_roles', 'scope', 'sid'],
      }),
    );
  },
};
