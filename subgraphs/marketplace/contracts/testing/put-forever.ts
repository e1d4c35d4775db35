import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { uuidv7 } from '../../../../platform/ids.js';
import { storageKeyOf } from '../contract.name.js';
import { DiskStorage } from '../storage/disk-storage.js';
import { Staging } from '../storage/staging.js';

/** Stores documents and says so, one after the other, until it is killed. */
const folder = process.argv[2]!;
const staging = new Staging(folder, 1_000_000, uuidv7);
const storage = new DiskStorage(folder);
for (;;) {
  const content = randomBytes(100_000);
  const key = storageKeyOf(uuidv7(), 'document.bin');
  await storage.put(key, await staging.receive(Readable.from([content])));
  process.stdout.write(`${JSON.stringify({ key, sha256: createHash('sha256').update(content).digest('hex') })}\n`);
}
