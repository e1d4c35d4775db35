import type { Logger } from '../../platform/log/log.js';
import { provision, type ProvisionedDatabase } from '../../platform/postgres/provision.js';
import { startPostgres } from '../../platform/postgres/server.js';
import type { SubgraphName } from '../../platform/subgraph/define.js';
import { SUBGRAPH_NAMES } from '../subgraphs.js';
import type { InstanceConfig } from './config.js';
import { dataPaths } from './data-folder.js';
import { loadSecrets, type Secrets } from './secrets.js';

/** The PostgreSQL server of an instance: an embedded one that runs until disposal, or that of DATABASE_URL. */
export interface DatabaseServer extends AsyncDisposable {
  readonly adminUrl: string;
  readonly secrets: Secrets;
  /** Rejects when the embedded server has ended and cannot be started again; never settles otherwise. */
  readonly lost: Promise<never>;
}

/** @throws SetupError when there is no server to be had. */
export async function openServer(config: InstanceConfig, log: Logger): Promise<DatabaseServer> {
  const secrets = await loadSecrets(config);
  const loss = Promise.withResolvers<never>();
  // Whoever does not wait for it shall not be told of it as an unhandled error either.
  loss.promise.catch(() => undefined);
  const { DATABASE_URL, KONTOR_DATA } = config;
  if (DATABASE_URL !== undefined) {
    return { adminUrl: DATABASE_URL, secrets, lost: loss.promise, [Symbol.asyncDispose]: async () => undefined };
  }
  const dataDir = dataPaths(KONTOR_DATA).postgres;
  const server = await startPostgres({ dataDir, log, onLost: loss.reject });
  const { adminUrl } = server;
  return { adminUrl, secrets, lost: loss.promise, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

export type Databases = Readonly<Record<SubgraphName, ProvisionedDatabase>>;

/** The five databases with their roles, ready to be migrated. */
export function provisionDatabases({ adminUrl, secrets }: DatabaseServer): Promise<Databases> {
  return provision({ adminUrl, names: SUBGRAPH_NAMES, secret: secrets.databaseSecret });
}
