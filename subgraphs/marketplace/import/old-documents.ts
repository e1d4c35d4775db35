import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ContractStorage } from '../contracts/storage/contract-storage.js';
import type { Staging } from '../contracts/storage/staging.js';

/** The bytes of an old contract, as far as its record tells of them. */
export interface OldDocument {
  /** Under which they are stored. */
  readonly key: string;
  /** Lower-case hex; what has another hash is another document. */
  readonly sha256: string;
  /** Where they may be in the folder of the dump. */
  readonly paths: readonly string[];
  /** When the record itself has them. */
  readonly base64: string | null;
}

export interface DocumentTarget {
  readonly storage: ContractStorage;
  readonly staging: Staging;
}

/** Brings the files of contracts over. */
export class OldDocuments {
  constructor(
    private readonly folder: string,
    private readonly target: DocumentTarget,
    private readonly isDryRun: boolean,
  ) {}

  /** Why there is no file for a contract; null when there is one in the store, or would be after more than a dry run. */
  async bring(document: OldDocument): Promise<string | null> {
    const { key, sha256 } = document;
    if (await this.isStored(key)) return null;
    const content = await this.contentOf(document);
    if (content === null) return `its file ${key} is not in the folder`;
    const found = this.isDryRun ? await hashOf(content) : await this.store(content, document);
    return found === sha256 ? null : `its file ${key} has another hash and is left out`;
  }

  private async isStored(key: string): Promise<boolean> {
    const file = await this.target.storage.open(key);
    file?.content.destroy();
    return file !== null;
  }

  /** @returns the hash of what there is; it is stored only if that is the right one */
  private async store(content: Readable, { key, sha256 }: OldDocument): Promise<string> {
    const { storage, staging } = this.target;
    const file = await staging.receive(content);
    if (file.sha256 === sha256) await storage.put(key, file);
    else await staging.discard(file);
    return file.sha256;
  }

  private async contentOf({ paths, base64 }: OldDocument): Promise<Readable | null> {
    if (base64 !== null) return Readable.from([Buffer.from(base64, 'base64')]);
    const top = await realpath(this.folder);
    for (const path of paths) {
      // A dump shall not reach for other files of the machine.
      const real = await realpath(join(top, path)).catch(() => null);
      if (real?.startsWith(top + sep)) return createReadStream(real);
    }
    return null;
  }
}

async function hashOf(content: Readable): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(content, hash);
  return hash.digest('hex');
}
