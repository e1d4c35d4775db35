import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { migrate, type MigrateOptions } from '../../platform/database/migrate.js';
import { loadConfig, setting } from '../../platform/config/config.js';
import { createLogger } from '../../platform/log/log.js';
import { assertReachable } from '../../platform/postgres/admin-client.js';
import { SetupError } from '../../platform/postgres/setup-error.js';
import type { SubgraphName } from '../../platform/subgraph/define.js';
import { loadInstanceConfig } from './config.js';
import { openDataFolder } from './data-folder.js';
import { openServer, provisionDatabases } from './databases.js';

export interface ImportArguments {
  /** A folder or file that exists or, where the import can read one, the URL of a database. */
  readonly from: string;
  readonly isDryRun: boolean;
}

/**
 * What the command line of an import says.
 *
 * @throws SetupError with the usage for anything that is not understood: a dry run that was misspelt must not write.
 */
export function importArguments(
  args: readonly string[],
  { usage, readsDatabases }: { readonly usage: string; readonly readsDatabases: boolean },
): ImportArguments {
  const { values, positionals } = understood(args, usage);
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0) throw new SetupError(usage);
  const isDatabase = readsDatabases && /^postgres(ql)?:\/\//.test(from);
  if (!isDatabase && !existsSync(from)) throw new SetupError(`${from} does not exist.\n${usage}`);
  return { from, isDryRun: values['dry-run'] };
}

function understood(args: readonly string[], usage: string) {
  try {
    return parseArgs({
      args: [...args],
      options: { 'dry-run': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new SetupError(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

/** The database of a subgraph, migrated: that of DATABASE_OWNER_URL, or that of the instance on this machine. */
export async function openImportTarget(
  subgraph: SubgraphName,
  migrations: MigrateOptions['migrations'],
): Promise<AsyncDisposable & { readonly ownerUrl: string }> {
  await using stack = new AsyncDisposableStack();
  const { DATABASE_OWNER_URL } = loadConfig({ DATABASE_OWNER_URL: setting.postgresUrl.optional() });
  const config = loadInstanceConfig();
  const log = createLogger({ name: 'import', level: config.LOG_LEVEL });
  let ownerUrl = DATABASE_OWNER_URL;
  if (ownerUrl === undefined) {
    await openDataFolder(config.KONTOR_DATA);
    const server = stack.use(await openServer(config, log));
    ownerUrl = (await provisionDatabases(server))[subgraph].ownerUrl;
  } else {
    await assertReachable(ownerUrl, 'DATABASE_OWNER_URL');
  }
  await migrate({ ownerUrl, migrations, log });
  const open = stack.move();
  return { ownerUrl, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
