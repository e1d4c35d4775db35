import type { Logger } from '../../platform/log/log.js';
import { provision, type ProvisionedDatabase } from '../../platform/postgres/provision.js';
import { startPostgres } from '../../platform/postgres/server.js';
import type { SubgraphName } from '../../platform/subgraph/define.js';
import { SUBGRAPH_NAMES } from '../subgraphs.js';
import type { InstanceConfig } from './config.js';
import { dataPaths } from './data-folder.js';
import { loadSecrets, type Secrets } from './secrets.js';

export interface Databases extends AsyncDisposable {
  readonly of: Readonly<Record<SubgraphName, ProvisionedDatabase>>;
  readonly secrets: Secrets;
  /** Rejects when the embedded server has ended and cannot be started again; never settles otherwise. */
  readonly lost: Promise<never>;
}

/** The five databases, ready to be migrated, on the server of DATABASE_URL or on an embedded one that runs until disposal. */
export async function openDatabases(config: InstanceConfig, log: Logger): Promise<Databases> {
  await using stack = new AsyncDisposableStack();
  const loss = Promise.withResolvers<never>();
  // Whoever does not wait for it shall not be told of it as an unhandled error either.
  loss.promise.catch(() => undefined);
  const secrets = await loadSecrets(config);
  const adminUrl =
    config.DATABASE_URL ??
    stack.use(await startPostgres({ dataDir: dataPaths(config.KONTOR_DATA).postgres, log, onLost: loss.reject }))
      .adminUrl;
  const databases = await provision({ adminUrl, names: SUBGRAPH_NAMES, secret: secrets.databaseSecret });
  const running = stack.move();
  return { of: databases, secrets, lost: loss.promise, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
