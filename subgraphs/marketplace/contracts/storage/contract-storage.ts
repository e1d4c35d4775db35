import type { Readable } from 'node:stream';
import type { StagedFile } from './staging.js';

export interface StoredFile {
  readonly key: string;
  readonly storedAt: Date;
}

/** Where the bytes of contracts are kept, each under its key `contracts/<contract>/<file name>`. */
export interface ContractStorage {
  /** Takes a file over. When it resolves, the bytes survive whatever becomes of this process. */
  put(key: string, file: StagedFile): Promise<void>;
  /** Null when there is nothing under the key. */
  open(key: string): Promise<{ readonly content: Readable; readonly byteSize: number } | null>;
  /** Also when there is nothing. */
  remove(key: string): Promise<void>;
  /** All that is kept, in no order. */
  list(): AsyncIterable<StoredFile>;
}
