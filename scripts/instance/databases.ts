import { DatabaseError } from 'pg';
import type { Logger } from '../../platform/log/log.js';
import { provision, type ProvisionedDatabase } from '../../platform/postgres/provision.js';
import { startPostgres } from '../../platform/postgres/server.js';
import { SetupError } from '../../platform/postgres/setup-error.js';
import type { SubgraphName } from '../../platform/subgraph/define.js';
import { SUBGRAPH_NAMES } from '../subgraphs.js';
import type { InstanceConfig } from './config.js';
import { dataPaths } from './data-folder.js';
import { loadSecrets, type Secrets } from './secrets.js';

/** The PostgreSQL server of an instance: an embedded one that runs until disposal, or that of DATABASE_URL. */
export interface DatabaseServer extends AsyncDisposable {
  readonly adminUrl: string;
  /** Folder of the embedded server. */
  readonly dataDir: string | null;
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
    const dispose = async (): Promise<void> => undefined;
    return { adminUrl: DATABASE_URL, dataDir: null, secrets, lost: loss.promise, [Symbol.asyncDispose]: dispose };
  }
  const dataDir = dataPaths(KONTOR_DATA).postgres;
  const server = await startPostgres({ dataDir, log, onLost: loss.reject });
  const { adminUrl } = server;
  const dispose = (): PromiseLike<void> => server[Symbol.asyncDispose]();
  return { adminUrl, dataDir, secrets, lost: loss.promise, [Symbol.asyncDispose]: dispose };
}

export type Databases = Readonly<Record<SubgraphName, ProvisionedDatabase>>;

/** The five databases with their roles, ready to be migrated. */
export async function provisionDatabases({ adminUrl, secrets, dataDir }: DatabaseServer): Promise<Databases> {
  try {
    return await provision({ adminUrl, names: SUBGRAPH_NAMES, secret: secrets.databaseSecret });
  } catch (error) {
    const cause = (error as Error).cause ?? error;
    if (dataDir === null || !(cause instanceof DatabaseError) || cause.code === DISK_FULL) throw error;
    // Our own server lets us do everything, so it cannot be a matter of rights.
    throw new SetupError(
      `The database in ${dataDir} is damaged (${cause.message}): restore it from a backup, or start over with ` +
        `"npm run reset", which deletes it. PostgreSQL's log is in the same folder.`,
      { cause },
    );
  }
}

const DISK_FULL = '53100';
