import { rmSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import path from 'node:path';

const PREFIX = 'kontor-test-';

/** A folder in another, for this process alone. Those of processes that were killed are removed. */
export async function makeRunFolder(parent: string): Promise<string> {
  await removeLeftovers(parent);
  // The number of the process tells the next run whether the folder is still in use.
  return mkdtemp(path.join(parent, `${PREFIX}${process.pid}-`));
}

async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    // Another user's folder cannot be removed; that user's next run does it.
    if (pid > 0 && !isAlive(pid)) await rm(path.join(parent, name), { recursive: true, force: true }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux' file system in memory. */
const MEMORY = '/dev/shm';
const GB = 2 ** 30;

/**
 * A folder for the files of a whole test run, until the process ends: in memory if there is plenty. The databases of the
 * test files are hundreds of files each that come and go, and ext4 searches long for the next free inode among those
 * that have just been deleted: copying a database then takes ten times as long.
 *
 * @returns null where there is less memory.
 */
export async function makeFolderInMemory(): Promise<string | null> {
  if (!(await hasPlentyOfMemory())) return null;
  const folder = await makeRunFolder(MEMORY);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // PostgreSQL, which must not run as root, has to pass on its way to a folder of its own.
  await chmod(folder, 0o711);
  return folder;
}

async function hasPlentyOfMemory(): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(MEMORY);
    return bavail * bsize > 2 * GB && process.availableMemory() > 6 * GB;
  } catch {
    return false;
  }
}
