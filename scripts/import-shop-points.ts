import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig, setting } from '../platform/config/config.js';
import { migrate } from '../platform/database/migrate.js';
import { createLogger } from '../platform/log/log.js';
import { SetupError } from '../platform/postgres/setup-error.js';
import { ImportRefused, importOldDatabase } from '../subgraphs/shop-points/import/import-old-database.js';
import { importProgress } from '../subgraphs/shop-points/import/import-progress.js';
import { openOldDatabase } from '../subgraphs/shop-points/import/old-database.js';
import { reportText } from '../subgraphs/shop-points/import/report.js';
import { migrations } from '../subgraphs/shop-points/migrations/index.js';
import { loadInstanceConfig } from './instance/config.js';
import { openDataFolder } from './instance/data-folder.js';
import { openServer, provisionDatabases } from './instance/databases.js';
import { orExplain } from './instance/faults.js';

const USAGE = `Say where the old data are:
  npm run import:shop-points -- postgres://reader:password@host/database
  npm run import:shop-points -- path/to/folder     (one <table>.csv each, as COPY … TO … (FORMAT csv, HEADER) writes them)
Options:
  --dry-run   do all of it, report, and keep none of it`;

/** `npm run import:shop-points -- <from>`: brings an old database of the shops over. Interrupted, it goes on where it was. */
await orExplain(async () => {
  const { from, isDryRun } = argumentsOf(process.argv.slice(2));
  await using target = await openTarget();
  await using old = await openOldDatabase(from);
  using progress = importProgress(process.stderr);
  try {
    const { ownerUrl } = target;
    const report = await importOldDatabase({ old, ownerUrl, isDryRun, onProgress: progress.show });
    progress.stop();
    console.log(reportText(report));
    if (isDryRun) console.log('This was a dry run: nothing is stored.');
  } catch (error) {
    if (error instanceof ImportRefused) throw new SetupError(error.message, { cause: error });
    throw error;
  }
});

function argumentsOf(args: string[]): { readonly from: string; readonly isDryRun: boolean } {
  const { values, positionals } = parseArgs({
    args,
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
    strict: false,
  });
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0) throw new SetupError(USAGE);
  if (!/^postgres(ql)?:\/\//.test(from) && !existsSync(from)) throw new SetupError(`${from} does not exist.\n${USAGE}`);
  return { from, isDryRun: values['dry-run'] === true };
}

/** The database of the shops, migrated: that of DATABASE_OWNER_URL, or that of the instance on this machine. */
async function openTarget(): Promise<AsyncDisposable & { readonly ownerUrl: string }> {
  await using stack = new AsyncDisposableStack();
  const { DATABASE_OWNER_URL } = loadConfig({
    DATABASE_OWNER_URL: z.union([z.literal('').transform(() => undefined), setting.postgresUrl]).optional(),
  });
  const config = loadInstanceConfig();
  const log = createLogger({ name: 'import', level: config.LOG_LEVEL });
  let ownerUrl = DATABASE_OWNER_URL;
  if (ownerUrl === undefined) {
    await openDataFolder(config.KONTOR_DATA);
    const server = stack.use(await openServer(config, log));
    ownerUrl = (await provisionDatabases(server))['shop-points'].ownerUrl;
  }
  await migrate({ ownerUrl, migrations, log });
  const open = stack.move();
  return { ownerUrl, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
