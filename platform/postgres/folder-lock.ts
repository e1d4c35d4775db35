import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { folderFault, SetupError } from './setup-error.js';

const SQLITE_BUSY = 5;
/** SQLite's words for a lock file that cannot be written. */
const unwritable: Record<number, string> = { 8: 'EACCES', 13: 'ENOSPC', 14: 'EACCES' };

/**
 * Makes this process the only user of a folder, until it is disposed or the process ends, however it ends.
 *
 * Node offers no file locks, SQLite, which Node ships, does: an exclusive transaction on an empty database holds a lock
 * of the operating system. Unlike a file with a process id in it, it cannot be left behind and has nothing to guess.
 *
 * @throws SetupError when another live process holds it.
 */
export function lockFolder(folder: string): Disposable {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(path.join(folder, 'lock'), { timeout: 0 });
    // Without the first it would write a journal beside the file.
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    if (errcode === SQLITE_BUSY) {
      throw new SetupError(
        `Another Kontor is using the data folder ${folder}: stop it first, or give this one a KONTOR_DATA of its own.`,
      );
    }
    throw folderFault(Object.assign(error as Error, { code: unwritable[errcode ?? 0] }), folder);
  }
  return database;
}
