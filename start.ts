import { systemClock } from './platform/clock.js';
import { createAccessTokenVerifier, createIssuer } from './platform/identity/access-token.js';
import { createInternalSigner } from './platform/identity/internal-token.js';
import { createLogger } from './platform/log/log.js';
import { untilTerminated } from './platform/process.js';
import { environmentWith, legacyHttp, loadInstanceConfig } from './scripts/instance/config.js';
import { openDataFolder } from './scripts/instance/data-folder.js';
import { openServer, provisionDatabases } from './scripts/instance/databases.js';
import { orExplain } from './scripts/instance/faults.js';
import { loadKeys } from './scripts/instance/keys.js';
import { assertPortIsFree } from './scripts/instance/port.js';
import { createProgress } from './scripts/instance/progress.js';
import { loadSubgraph, SUBGRAPH_NAMES } from './scripts/subgraphs.js';

/** `npm start`: PostgreSQL, the five subgraphs and the gateway, all in this process or below it. */
await orExplain(async () => {
  const config = loadInstanceConfig();
  const log = createLogger({ name: 'kontor', level: config.LOG_LEVEL });
  const progress = createProgress(process.stdout);
  await assertPortIsFree(config.HOST, config.PORT);
  await openDataFolder(config.KONTOR_DATA);
  const keys = await loadKeys(config.KONTOR_DATA);
  await using server = await progress.step('PostgreSQL', () => openServer(config, log));

  // Reading the code is what takes longest on a second start: only now, when nothing of the above is in the way.
  const loading = loadCode();
  const databases = await progress.step('Databases', () => provisionDatabases(server));
  const { startInProcess, startGateway, loadGatewayConfig, welcome } = await loading;

  const { secrets } = server;
  const options = { databases, secrets, keys, log };
  await using running = await progress.step('Subgraphs', (tell) => startInProcess({ ...options, tell }));
  await progress.step('Demo data', (tell) => running.loadDemoData(tell));
  await using gateway = await progress.step('Gateway', () =>
    startGateway({
      config: loadGatewayConfig(
        environmentWith({ CHECK_SUBGRAPHS: 'true', SESSION_ISSUER: 'partners', LEGACY_HTTP: legacyHttp(config) }),
      ),
      subgraphs: running.subgraphs,
      signer: createInternalSigner(keys.gateway),
      verifier: createAccessTokenVerifier({ jwks: createIssuer(keys.issuer, { clock: systemClock }).jwks }),
      log,
    }),
  );
  // Until here the signal ends the process at once; whatever that leaves behind, the next start puts in order.
  const terminated = untilTerminated();
  progress.line(await welcome(gateway.url, keys.issuer));

  await Promise.race([terminated, server.lost]);
  progress.line('Stopping …');
});

/** All that is not needed to get PostgreSQL going. */
async function loadCode() {
  const [inProcess, gateway, gatewayConfig, words] = await Promise.all([
    import('./scripts/instance/in-process.js'),
    import('./gateway/start-gateway.js'),
    import('./gateway/config.js'),
    import('./scripts/instance/welcome.js'),
    ...SUBGRAPH_NAMES.map(loadSubgraph),
  ]);
  return { ...inProcess, ...gateway, ...gatewayConfig, ...words };
}
