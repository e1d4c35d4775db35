import { createHash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An id that is a UUID stays; from another one always the same is made. */
export function uuidOf(id: string): string {
  if (UUID.test(id)) return id.toLowerCase();
  const hex = createHash('sha256').update(`kontor marketplace ${id}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The old id of a row that has a new one. */
export function legacyIdOf(id: string): string | null {
  return UUID.test(id) ? null : id;
}
