import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform, type Readable, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UploadRefused } from '../contract.errors.js';

/** A file that has arrived whole and is on the disk, but belongs to nobody yet. */
export interface StagedFile {
  readonly path: string;
  readonly byteSize: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** It has no byte that a text would not have. */
  readonly isText: boolean;
}

/**
 * Where uploads arrive. What is refused, torn off or too large never comes near the store, and a store that must know
 * length and hash before the first byte (S3) is told both.
 */
export class Staging {
  private readonly folder: string;

  constructor(
    folder: string,
    readonly maxBytes: number,
    private readonly newId: () => string,
  ) {
    this.folder = join(folder, 'staging');
  }

  /** @throws UploadRefused for more than may come; whatever `source` throws. Then nothing is left. */
  async receive(source: Readable): Promise<StagedFile> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const path = join(this.folder, this.newId());
    const meter = new Meter(this.maxBytes);
    try {
      const file = await open(path, 'wx', 0o600);
      // Flushed before it is closed: from here on the bytes outlive the power.
      await pipeline(source, meter, file.createWriteStream({ flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, ...meter.result() };
  }

  async discard({ path }: StagedFile): Promise<void> {
    await rm(path, { force: true });
  }

  /** Removes what a process that was killed has left. */
  async clear(before: Date): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found !== null && found.mtime < before) await rm(path, { force: true });
    }
  }
}

/** Counts, hashes and looks through all that passes. */
class Meter extends Transform {
  private readonly hash = createHash('sha256');
  private byteSize = 0;
  private isText = true;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.byteSize += chunk.length;
    if (this.byteSize > this.maxBytes) {
      done(tooLarge(this.maxBytes));
      return;
    }
    this.hash.update(chunk);
    this.isText &&= looksLikeText(chunk);
    done(null, chunk);
  }

  result() {
    return { byteSize: this.byteSize, sha256: this.hash.digest('hex'), isText: this.isText };
  }
}

export function tooLarge(maxBytes: number): UploadRefused {
  return new UploadRefused(413, `the file is larger than ${maxBytes} bytes`);
}

/** Nothing but tabulator to carriage return and what is printed, in any encoding that is a superset of ASCII. */
function looksLikeText(bytes: Buffer): boolean {
  for (const byte of bytes) {
    if (byte < 0x20 ? byte < 0x09 || byte > 0x0d : byte === 0x7f) return false;
  }
  return true;
}
