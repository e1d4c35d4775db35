import { setTimeout as sleep } from 'node:timers/promises';
import { publicJwk } from '../platform/identity/keys.js';
import { createLogger } from '../platform/log/log.js';
import type { ProvisionedDatabase } from '../platform/postgres/provision.js';
import { SetupError } from '../platform/postgres/setup-error.js';
import { untilTerminated } from '../platform/process.js';
import type { SubgraphName } from '../platform/subgraph/define.js';
import { environmentWith, legacyHttp, loadInstanceConfig, type InstanceConfig } from './instance/config.js';
import { contractsEnvironment } from './instance/contracts-environment.js';
import { openDataFolder } from './instance/data-folder.js';
import { openServer, provisionDatabases } from './instance/databases.js';
import { isDemoLoaded } from './instance/demo-marker.js';
import { orExplain } from './instance/faults.js';
import { loadKeys, type Keys } from './instance/keys.js';
import { assertPortIsFree } from './instance/port.js';
import { createProgress } from './instance/progress.js';
import type { Secrets } from './instance/secrets.js';
import { openableUrl, welcome } from './instance/welcome.js';
import { runService } from './services/service.js';
import { SUBGRAPH_NAMES } from './subgraphs.js';

const LOOPBACK = '127.0.0.1';

/**
 * `npm run start:services`: the shape of production on one machine, for development. PostgreSQL, five processes of
 * subgraphs on the ports after PORT, and one of the gateway on PORT.
 */
await orExplain(async () => {
  const config = loadInstanceConfig();
  const log = createLogger({ name: 'services', level: config.LOG_LEVEL });
  const progress = createProgress(process.stdout);
  const ports = await freePorts(config);
  await openDataFolder(config.KONTOR_DATA);
  const keys = await loadKeys(config.KONTOR_DATA);

  await using server = await progress.step('PostgreSQL', () => openServer(config, log));
  const databases = await progress.step('Databases', () => provisionDatabases(server));
  const { secrets } = server;
  if (!(await isDemoLoaded(databases))) {
    await progress.step('Demo data', async (tell) => {
      const { startInProcess } = await import('./instance/in-process.js');
      await using running = await startInProcess({ databases, secrets, keys, log, tell });
      await running.loadDemoData(tell);
    });
  }

  const print = (line: string): void => progress.line(line);
  await using _subgraphs = together(
    SUBGRAPH_NAMES.map((name) => {
      const env = subgraphEnvironment(name, ports[name], databases[name], secrets, keys);
      return runService({ name, entry: `subgraphs/${name}/main.ts`, env, print });
    }),
  );
  await using _gateway = runService({
    name: 'gateway',
    entry: 'gateway/main.ts',
    env: gatewayEnvironment(config, ports, keys),
    print,
  });
  const over = new AbortController();
  const greeting = untilReady(gatewayUrl(config), over.signal)
    .then(async () => print(await welcome(gatewayUrl(config), keys.issuer)))
    .catch(() => undefined);
  await Promise.race([untilTerminated(), server.lost]);
  over.abort();
  await greeting;
  print('Stopping …');
});

type Ports = Readonly<Record<SubgraphName, number>>;

/** The ports of the subgraphs: those after the gateway's. */
async function freePorts({ PORT, HOST }: InstanceConfig): Promise<Ports> {
  if (PORT === 0) throw new SetupError('The processes must know where the others are: set PORT to a number above 0.');
  await assertPortIsFree(HOST, PORT);
  const ports = SUBGRAPH_NAMES.map((name, index) => [name, PORT + 1 + index] as const);
  for (const [, port] of ports) await assertPortIsFree(LOOPBACK, port);
  return Object.fromEntries(ports) as Record<SubgraphName, number>;
}

/** What a subgraph may know, and not more: its own database, the public half of the gateway's key. */
function subgraphEnvironment(
  name: SubgraphName,
  port: number,
  { appUrl, ownerUrl }: ProvisionedDatabase,
  secrets: Secrets,
  keys: Keys,
) {
  const { cursorSecret, emailHashPepper, integrationKey } = secrets;
  return environmentWith({
    PORT: String(port),
    HOST: LOOPBACK,
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    GATEWAY_PUBLIC_JWK: JSON.stringify(publicJwk(keys.gateway)),
    CURSOR_SECRET: cursorSecret,
    EMAIL_HASH_PEPPER: emailHashPepper,
    ISSUER_PRIVATE_JWK: name === 'partners' ? JSON.stringify(keys.issuer) : undefined,
    TELEPHONY_SECRET_KEYS: name === 'telephony' ? `instance:${integrationKey}` : undefined,
    ...(name === 'marketplace' && contractsEnvironment(secrets)),
  });
}

function gatewayEnvironment(config: InstanceConfig, ports: Ports, keys: Keys) {
  const urls = Object.entries(ports).map(([name, port]) => [name, `http://${LOOPBACK}:${port}/graphql`]);
  return environmentWith({
    DATABASE_URL: undefined,
    GATEWAY_PRIVATE_JWK: JSON.stringify(keys.gateway),
    JWKS_URL: `${gatewayUrl(config)}/.well-known/jwks.json`,
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(urls)),
    CHECK_SUBGRAPHS: 'true',
    SESSION_ISSUER: 'partners',
    LEGACY_HTTP: legacyHttp(config),
  });
}

function together(parts: readonly AsyncDisposable[]): AsyncDisposable {
  return {
    async [Symbol.asyncDispose]() {
      await Promise.all(parts.map((part) => part[Symbol.asyncDispose]()));
    },
  };
}

function gatewayUrl({ HOST, PORT }: InstanceConfig): string {
  return openableUrl(`http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`);
}

/** @throws when `signal` aborts. */
async function untilReady(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/health/ready`, { signal }).catch(() => null);
    if (answer?.ok) return;
    await sleep(200, undefined, { signal });
  }
}
