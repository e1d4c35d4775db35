import { ConfigError } from '../platform/config/config.js';
import { PortInUse } from '../platform/http/server.js';
import { createAccessTokenVerifier, type AccessTokenVerifier } from '../platform/identity/access-token.js';
import { createInternalSigner } from '../platform/identity/internal-token.js';
import { createLogger } from '../platform/log/log.js';
import { untilTerminated } from '../platform/process.js';
import { loadGatewayConfig, type GatewayConfig } from './config.js';
import { UnusableRoutes } from './http/routes.js';
import { startGateway } from './start-gateway.js';
import { UnusableSupergraph } from './supergraph/supergraph.js';
import { UnknownAddress } from './transport/transports.js';

/** Faults that the operator can mend; their message is all there is to say. */
const OPERATOR_FAULTS = [ConfigError, PortInUse, UnusableRoutes, UnusableSupergraph, UnknownAddress];

function verifierOf({ JWKS_URL, JWT_ISSUER, JWT_AUDIENCE }: GatewayConfig): AccessTokenVerifier | undefined {
  if (JWKS_URL === undefined) return undefined;
  return createAccessTokenVerifier({
    jwks: new URL(JWKS_URL),
    ...(JWT_ISSUER !== undefined && { issuer: JWT_ISSUER }),
    ...(JWT_AUDIENCE !== undefined && { audience: JWT_AUDIENCE }),
  });
}

async function run(): Promise<void> {
  const config = loadGatewayConfig();
  const log = createLogger({ name: 'gateway', level: config.LOG_LEVEL });
  const verifier = verifierOf(config);
  await using gateway = await startGateway({
    config,
    log,
    ...(verifier && { verifier }),
    ...(config.GATEWAY_PRIVATE_JWK && { signer: createInternalSigner(config.GATEWAY_PRIVATE_JWK) }),
  });
  log.info({ url: gateway.url, supergraph: config.SUPERGRAPH }, 'ready');
  const signal = await untilTerminated();
  log.info({ signal }, 'stopping');
}

try {
  await run();
} catch (error) {
  if (!OPERATOR_FAULTS.some((fault) => error instanceof fault)) throw error;
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
