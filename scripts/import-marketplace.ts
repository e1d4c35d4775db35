import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConfig, setting } from '../platform/config/config.js';
import { migrate } from '../platform/database/migrate.js';
import { createLogger } from '../platform/log/log.js';
import { SetupError } from '../platform/postgres/setup-error.js';
import { ImportRefused, importOldStore } from '../subgraphs/marketplace/import/import-old-store.js';
import { importProgress } from '../subgraphs/marketplace/import/import-progress.js';
import { UnreadableRecords } from '../subgraphs/marketplace/import/json-records.js';
import { reportText } from '../subgraphs/marketplace/import/report.js';
import { migrations } from '../subgraphs/marketplace/migrations/index.js';
import { loadInstanceConfig } from './instance/config.js';
import { openDataFolder } from './instance/data-folder.js';
import { openServer, provisionDatabases } from './instance/databases.js';
import { orExplain } from './instance/faults.js';

const USAGE = `Say where the old data are:
  npm run import:marketplace -- path/to/folder     (one <list>.json each; see docs/legacy-http.md)
Options:
  --dry-run   do all of it, report, and keep none of it`;

/** `npm run import:marketplace -- <folder>`: brings an old store over. Interrupted, it goes on where it was. */
await orExplain(async () => {
  const { folder, isDryRun } = argumentsOf(process.argv.slice(2));
  await using target = await openTarget();
  using progress = importProgress(process.stderr);
  try {
    const { ownerUrl } = target;
    const { files, ignored } = await importOldStore({ folder, ownerUrl, isDryRun, onProgress: progress.show });
    progress[Symbol.dispose]();
    console.log(reportText(files, ignored));
    if (isDryRun) console.log('This was a dry run: nothing is stored.');
  } catch (error) {
    if (!(error instanceof ImportRefused || error instanceof UnreadableRecords)) throw error;
    throw new SetupError(error.message, { cause: error });
  }
});

function argumentsOf(args: string[]): { readonly folder: string; readonly isDryRun: boolean } {
  const { values, positionals } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new SetupError(USAGE);
  if (!existsSync(folder)) throw new SetupError(`${folder} does not exist.\n${USAGE}`);
  return { folder, isDryRun: values['dry-run'] === true };
}

/** The database of the marketplace, migrated: that of DATABASE_OWNER_URL, or that of the instance on this machine. */
async function openTarget(): Promise<AsyncDisposable & { readonly ownerUrl: string }> {
  await using stack = new AsyncDisposableStack();
  const { DATABASE_OWNER_URL } = loadConfig({ DATABASE_OWNER_URL: setting.postgresUrl.optional() });
  const config = loadInstanceConfig();
  const log = createLogger({ name: 'import', level: config.LOG_LEVEL });
  let ownerUrl = DATABASE_OWNER_URL;
  if (ownerUrl === undefined) {
    await openDataFolder(config.KONTOR_DATA);
    const server = stack.use(await openServer(config, log));
    ownerUrl = (await provisionDatabases(server)).marketplace.ownerUrl;
  }
  await migrate({ ownerUrl, migrations, log });
  const open = stack.move();
  return { ownerUrl, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
