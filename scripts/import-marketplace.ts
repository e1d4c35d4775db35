import { SetupError } from '../platform/postgres/setup-error.js';
import { ImportRefused, importOldStore } from '../subgraphs/marketplace/import/import-old-store.js';
import { importProgress } from '../subgraphs/marketplace/import/import-progress.js';
import { UnreadableRecords } from '../subgraphs/marketplace/import/json-records.js';
import { reportText } from '../subgraphs/marketplace/import/report.js';
import { migrations } from '../subgraphs/marketplace/migrations/index.js';
import { orExplain } from './instance/faults.js';
import { importArguments, openImportTarget } from './instance/import-target.js';

const USAGE = `Say where the old data are:
  npm run import:marketplace -- path/to/folder     (one <list>.json each; see docs/legacy-http.md)
Options:
  --dry-run   do all of it, report, and keep none of it`;

/** `npm run import:marketplace -- <folder>`: brings an old store over. Interrupted, it goes on where it was. */
await orExplain(async () => {
  const { from: folder, isDryRun } = importArguments(process.argv.slice(2), { usage: USAGE, readsDatabases: false });
  await using target = await openImportTarget('marketplace', migrations);
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
