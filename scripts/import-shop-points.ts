import { SetupError } from '../platform/postgres/setup-error.js';
import { ImportRefused, importOldDatabase } from '../subgraphs/shop-points/import/import-old-database.js';
import { importProgress } from '../subgraphs/shop-points/import/import-progress.js';
import { openOldDatabase, UnreadableOldDatabase } from '../subgraphs/shop-points/import/old-database.js';
import { reportText } from '../subgraphs/shop-points/import/report.js';
import { migrations } from '../subgraphs/shop-points/migrations/index.js';
import { orExplain } from './instance/faults.js';
import { importArguments, openImportTarget } from './instance/import-target.js';

const USAGE = `Say where the old data are:
  npm run import:shop-points -- postgres://reader:password@host/database
  npm run import:shop-points -- path/to/folder     (one <table>.csv each, as COPY … TO … (FORMAT csv, HEADER) writes them)
Options:
  --dry-run   do all of it, report, and keep none of it`;

/** `npm run import:shop-points -- <from>`: brings an old database of the shops over. Interrupted, it goes on where it was. */
await orExplain(async () => {
  const { from, isDryRun } = importArguments(process.argv.slice(2), { usage: USAGE, readsDatabases: true });
  await using target = await openImportTarget('shop-points', migrations);
  try {
    await using old = await openOldDatabase(from);
    using progress = importProgress(process.stderr);
    const { ownerUrl } = target;
    const report = await importOldDatabase({ old, ownerUrl, isDryRun, onProgress: progress.show });
    progress.stop();
    console.log(reportText(report));
    if (isDryRun) console.log('This was a dry run: nothing is stored.');
  } catch (error) {
    if (!(error instanceof ImportRefused || error instanceof UnreadableOldDatabase)) throw error;
    throw new SetupError(error.message, { cause: error });
  }
});
