import { createHash, randomFillSync } from 'node:crypto';

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random, so that new rows land at the end of the index. Made here
 * and not in the database because PostgreSQL 15 has no `uuidv7()`.
 */
export function uuidv7(now: number = Date.now()): string {
  const bytes = random16();
  bytes.writeUIntBE(now, 0, 6);
  return formatUuid(bytes, 7);
}

/** Random bytes are made many at a time: each call into the generator costs more than the bytes do. */
const random = Buffer.alloc(4096);
let used = random.length;

/** 16 bytes that nobody else gets, to be written to before the next call. */
function random16(): Buffer {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  used += 16;
  return random.subarray(used - 16, used);
}

/** The same name gives the same UUID (version 8, from SHA-256). For demo data that refers to itself across databases. */
export function uuidFromName(name: string): string {
  return formatUuid(createHash('sha256').update(name).digest().subarray(0, 16), 8);
}

function formatUuid(bytes: Buffer, version: 7 | 8): string {
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
