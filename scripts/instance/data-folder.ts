import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderFault, SetupError } from '../../platform/postgres/setup-error.js';

/** Where the things in a data folder lie. */
export function dataPaths(folder: string) {
  return {
    marker: path.join(folder, 'kontor-data.txt'),
    secrets: path.join(folder, 'secrets.json'),
    issuerKey: path.join(folder, 'issuer-key.json'),
    gatewayKey: path.join(folder, 'gateway-key.json'),
    postgres: path.join(folder, 'postgres'),
  };
}

const MARKER = 'Data of a Kontor: its database, keys and secrets. "npm run reset" in Kontor deletes this folder.\n';

/**
 * Makes the folder, or sees that it is one of ours.
 *
 * @throws SetupError when it holds something else or cannot be used.
 */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    // Others may pass but not look: as root, PostgreSQL runs as another user, below this folder.
    await mkdir(folder, { recursive: true, mode: 0o711 });
    if (isDataFolder(folder)) return;
    if ((await readdir(folder)).length > 0) throw notOurs(folder);
    await writeFile(dataPaths(folder).marker, MARKER);
  } catch (error) {
    throw folderFault(error, folder);
  }
}

export function isDataFolder(folder: string): boolean {
  return existsSync(dataPaths(folder).marker);
}

export function notOurs(folder: string): SetupError {
  return new SetupError(
    `The folder ${folder} holds something else than the data of a Kontor: set KONTOR_DATA to an empty or a new folder.`,
  );
}
