import { isIP } from 'node:net';
import type { Viewer } from '../../../platform/identity/viewer.js';
import { fault, text, type FieldPath, type Given } from '../../../platform/input/rules.js';
import { may, type Scope } from '../access/scopes.js';

/** ISO 3166-1 alpha-2, upper case. */
export function countryCode(value: Given<string>, path: FieldPath): string | null {
  return text(value, path, 2, { pattern: /^[A-Za-z]{2}$/ })?.toUpperCase() ?? null;
}

/**
 * The IP address of a visitor on whose behalf a service asks; null when the request itself is the visitor's, whose
 * address the database takes from the request. Nobody else may state one: it is what the limits count by.
 */
export function statedAddress(viewer: Viewer, scope: Scope, value: Given<string>, path: FieldPath): string | null {
  if (value === undefined || value === null) return null;
  // A zone (`fe80::1%eth0`) means nothing beyond the machine that wrote it, and PostgreSQL does not take it.
  if (isIP(value) === 0 || value.includes('%')) throw fault('This must be an IP address.', path);
  if (!may(viewer, scope)) throw fault('Only services may state the address of a visitor.', path);
  return value;
}
