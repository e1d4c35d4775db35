import { createHash, randomBytes } from 'node:crypto';

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then random, so that new rows land at the end of the index. Made here
 * and not in the database because PostgreSQL 15 has no `uuidv7()`.
 */
export function uuidv7(now: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return formatUuid(bytes, 7);
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
