import { text, type FieldPath, type Given } from '../../../platform/input/rules.js';

export const MAX_NAME_LENGTH = 200;
/** Not only blanks and characters without a shape. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/**
 * A name as it is stored: in one line, and its letters composed, or what looks the same would not be the same.
 *
 * @throws InvalidInput
 */
export function shopName(value: string, path: FieldPath): string;
export function shopName(value: Given<string>, path: FieldPath): string | null;
export function shopName(value: Given<string>, path: FieldPath): string | null {
  const line = value?.normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ') ?? null;
  return text(line, path, MAX_NAME_LENGTH, { pattern: VISIBLE });
}
