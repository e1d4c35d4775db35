import { createHmac } from 'node:crypto';

/**
 * HMAC-SHA-256 of the normalised address (trimmed, lower case) under the pepper that all subgraphs share, as 64 hex
 * digits. Two subgraphs that know the same address can join by it; a third that only sees the hash learns nothing.
 */
export function emailHasher(pepper: string): (email: string) => string {
  return (email) => createHmac('sha256', pepper).update(email.trim().toLowerCase()).digest('hex');
}
