import { startGateway } from '../../gateway/start-gateway.js';
import { loadGatewayConfig } from '../../gateway/config.js';
import { systemClock } from '../../platform/clock.js';
import { createAccessTokenVerifier, createIssuer } from '../../platform/identity/access-token.js';
import { createInternalSigner } from '../../platform/identity/internal-token.js';
import { createLogger } from '../../platform/log/log.js';
import { untilTerminated } from '../../platform/process.js';
import { environmentWith, loadInstanceConfig } from '../../scripts/instance/config.js';
import { openDataFolder } from '../../scripts/instance/data-folder.js';
import { openServer, provisionDatabases } from '../../scripts/instance/databases.js';
import { startInProcess } from '../../scripts/instance/in-process.js';
import { loadKeys } from '../../scripts/instance/keys.js';
import { COMMON, CONTESTANTS } from './contestants.js';

/**
 * What `npm start` runs, with a gateway for each contestant on the same subgraphs. One message to the parent says where
 * they are, then they answer until the process is ended.
 */
const config = loadInstanceConfig();
const log = createLogger({ name: 'bench', level: config.LOG_LEVEL });
await openDataFolder(config.KONTOR_DATA);
const keys = await loadKeys(config.KONTOR_DATA);
await using stack = new AsyncDisposableStack();
const server = stack.use(await openServer(config, log));
const databases = await provisionDatabases(server);
const running = stack.use(
  await startInProcess({ databases, secrets: server.secrets, keys, log, tell: () => undefined }),
);
await running.loadDemoData(() => undefined);
const addresses: Record<string, string> = {};
for (const [name, settings] of Object.entries(CONTESTANTS)) {
  const gateway = await startGateway({
    config: loadGatewayConfig(environmentWith({ ...COMMON, ...settings, PORT: '0' })),
    subgraphs: running.subgraphs,
    signer: createInternalSigner(keys.gateway),
    verifier: createAccessTokenVerifier({ jwks: createIssuer(keys.issuer, { clock: systemClock }).jwks }),
    log,
  });
  stack.use(gateway);
  addresses[name] = gateway.url;
}
process.send!(addresses);
await untilTerminated();
