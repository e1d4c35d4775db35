import { silentLogger } from '../../platform/log/log.js';
import { provision, type ProvisionedDatabase } from '../../platform/postgres/provision.js';
import { startPostgres } from '../../platform/postgres/server.js';

/** The marketplace's database in a server of its own. */
export interface BenchDatabase extends ProvisionedDatabase, AsyncDisposable {
  /** Of the server: processes that run below it are its own. */
  readonly dataDir: string;
  readonly adminUrl: string;
}

/** With the settings that `npm start` gives it, unless told otherwise. What is in the folder is kept. */
export async function openBenchDatabase(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<BenchDatabase> {
  const server = await startPostgres({ dataDir, log: silentLogger(), settings });
  const { adminUrl } = server;
  const { marketplace } = await provision({ adminUrl, names: ['marketplace'], secret: 'of a benchmark, on loopback' });
  return { ...marketplace, dataDir, adminUrl, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}
