import { text, type FieldPath, type Given } from '../../../platform/input/rules.js';

export const MAX_NAME_LENGTH = 200;
/** Not only blanks and characters without a shape. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/** Where a browser may break a line. Pages are full of them, nobody sees or types them. */
const PLACES_TO_BREAK = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A name, or what is looked for among names, as it looks. */
export function inOneLine(name: string): string {
  return name
    .replace(PLACES_TO_BREAK, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * A name as it is stored: in one line, and its letters composed, or what looks the same would not be the same.
 *
 * @throws InvalidInput
 */
export function shopName(value: string, path: FieldPath): string;
export function shopName(value: Given<string>, path: FieldPath): string | null;
export function shopName(value: Given<string>, path: FieldPath): string | null {
  const line = typeof value === 'string' ? inOneLine(value.normalize('NFC')) : null;
  return text(line, path, MAX_NAME_LENGTH, { pattern: VISIBLE });
}
