import { existsSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { dropAll } from '../platform/postgres/provision.js';
import { holdStopped } from '../platform/postgres/server.js';
import { folderFault } from '../platform/postgres/setup-error.js';
import { loadInstanceConfig } from './instance/config.js';
import { dataPaths, isDataFolder, notOurs } from './instance/data-folder.js';
import { orExplain } from './instance/faults.js';
import { SUBGRAPH_NAMES } from './subgraphs.js';

/** `npm run reset`: deletes the data of an instance that is not running. The next start begins anew. */
await orExplain(async () => {
  const { DATABASE_URL, KONTOR_DATA } = loadInstanceConfig();
  if (DATABASE_URL !== undefined) {
    await dropAll({ adminUrl: DATABASE_URL, names: SUBGRAPH_NAMES });
    console.log('The databases of Kontor on the server of DATABASE_URL are deleted.');
  } else if (existsSync(KONTOR_DATA)) {
    await deleteDataFolder(KONTOR_DATA);
    console.log(`${KONTOR_DATA} is deleted.`);
  } else {
    console.log(`There is nothing to delete: ${KONTOR_DATA} does not exist.`);
  }
});

async function deleteDataFolder(folder: string): Promise<void> {
  if (!isDataFolder(folder)) throw notOurs(folder);
  const { postgres, marker } = dataPaths(folder);
  using _stopped = existsSync(postgres) ? await holdStopped(postgres) : null;
  try {
    // The marker goes last, so that a reset that was cut off can be repeated.
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name);
      if (file !== marker) await rm(file, { recursive: true, force: true });
    }
    await rm(marker);
    await rmdir(folder);
  } catch (error) {
    throw folderFault(error, folder);
  }
}
