import { open, mkdir, opendir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ContractStorage, StoredFile } from './contract-storage.js';
import type { StagedFile } from './staging.js';

/** A file system takes 255 bytes for a name; a file name of 255 bytes is up to three times as long when it is encoded. */
const PART_LENGTH = 200;
/** Marks what goes on a name. It is never part of an encoded one. */
const CONTINUED = '+';

/** A folder of this machine, or one that several machines share. */
export class DiskStorage implements ContractStorage {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  async put(key: string, file: StagedFile): Promise<void> {
    const path = this.pathOf(key);
    const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // The content was flushed when it arrived; now its name: the folder, and those that are new above it.
    await rename(file.path, path);
    const top = made === undefined ? dirname(path) : dirname(made);
    for (let folder = dirname(path); folder.length >= top.length; folder = dirname(folder)) await flush(folder);
  }

  async open(key: string) {
    try {
      const file = await open(this.pathOf(key), 'r');
      const { size } = await file.stat();
      return { content: file.createReadStream(), byteSize: size };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const path = this.pathOf(key);
    await rm(path, { force: true });
    for (let folder = dirname(path); relative(this.folder, folder) !== 'contracts'; folder = dirname(folder)) {
      const isEmpty = await rmdir(folder).then(
        () => true,
        () => false,
      );
      if (!isEmpty) return;
    }
  }

  async *list(): AsyncIterable<StoredFile> {
    const top = join(this.folder, 'contracts');
    const entries = await opendir(top, { recursive: true }).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    for await (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const found = await stat(path).catch(() => null);
      if (found !== null) yield { key: this.keyOf(path), storedAt: found.mtime };
    }
  }

  private pathOf(key: string): string {
    const parts = key.split('/');
    // Keys come from the database, which may have been filled from elsewhere.
    if (parts[0] !== 'contracts' || parts.length !== 3 || parts.some((part) => /^\.*$|[\0\\]/.test(part))) {
      throw new Error(`${key} is no key of a contract.`);
    }
    return join(this.folder, ...parts.flatMap(partsOf));
  }

  private keyOf(path: string): string {
    return relative(this.folder, path).split(sep).join('/').replaceAll(`/${CONTINUED}`, '');
  }
}

function partsOf(name: string): string[] {
  const [first = '', ...more] = name.match(new RegExp(`.{1,${PART_LENGTH}}`, 'gs')) ?? [];
  return [first, ...more.map((part) => CONTINUED + part)];
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code));
}
