import path from 'node:path';
import { loadConfig } from '../platform/config/config.js';
import { uuidv7 } from '../platform/ids.js';
import { SetupError } from '../platform/postgres/setup-error.js';
import { createStorage } from '../subgraphs/marketplace/contracts/storage/create-storage.js';
import { Staging } from '../subgraphs/marketplace/contracts/storage/staging.js';
import { ImportRefused, importOldStore } from '../subgraphs/marketplace/import/import-old-store.js';
import { importProgress } from '../subgraphs/marketplace/import/import-progress.js';
import { UnreadableRecords } from '../subgraphs/marketplace/import/json-records.js';
import type { DocumentTarget } from '../subgraphs/marketplace/import/old-documents.js';
import { reportText } from '../subgraphs/marketplace/import/report.js';
import { migrations } from '../subgraphs/marketplace/migrations/index.js';
import { settings } from '../subgraphs/marketplace/settings.js';
import { loadInstanceConfig } from './instance/config.js';
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
    const documents = documentTarget();
    const { files, ignored } = await importOldStore({
      folder,
      ownerUrl,
      documents,
      isDryRun,
      onProgress: progress.show,
    });
    progress[Symbol.dispose]();
    console.log(reportText(files, ignored));
    if (isDryRun) console.log('This was a dry run: nothing is stored.');
  } catch (error) {
    if (!(error instanceof ImportRefused || error instanceof UnreadableRecords)) throw error;
    throw new SetupError(error.message, { cause: error });
  }
});

/** Where the marketplace keeps documents: as its variables say, else that of the instance on this machine. */
function documentTarget(): DocumentTarget {
  const folder = path.join(loadInstanceConfig().KONTOR_DATA, 'contracts');
  const config = loadConfig({ ...settings, CONTRACTS_FOLDER: settings.CONTRACTS_FOLDER.default(folder) });
  // What an old store took is not refused for its size.
  const staging = new Staging(config.CONTRACTS_FOLDER, Number.MAX_SAFE_INTEGER, uuidv7);
  return { storage: createStorage(config), staging };
}
