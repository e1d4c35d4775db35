import { InvalidInput } from '../errors/domain-error.js';
import { entityId } from './entity-id.js';

/**
 * Rules that the values of many inputs share. Each gives the value in the form in which it is stored, or throws
 * `InvalidInput` with the path of the field. `undefined` stays `undefined` (a field that was left out is not changed),
 * `null` stays `null` (the value is removed).
 */

export type Given<T> = T | null | undefined;
/** What is left of a field that may be absent. */
type Kept<T, G> = T | Extract<G, null | undefined>;

/** Where an input field is: a name, or a path of names and list positions. */
export type FieldPath = string | readonly string[];

export function fault(message: string, path: FieldPath): InvalidInput {
  return new InvalidInput(message, typeof path === 'string' ? [path] : path);
}

/** A field that a partial change may leave out but not remove. */
export function notNull<T>(value: Given<T>, path: FieldPath): T | undefined {
  if (value === null) throw fault('This cannot be removed.', path);
  return value;
}

/** Text without blanks around it, `min` to `max` characters. */
export function text<G extends Given<string>>(
  value: G,
  path: FieldPath,
  max: number,
  { min = 1, pattern }: { readonly min?: number; readonly pattern?: RegExp } = {},
): Kept<string, G> {
  if (typeof value !== 'string') return value as Kept<string, G>;
  const trimmed = atMost(value.trim(), path, max);
  if (trimmed === '') throw fault('This must not be empty.', path);
  if ([...trimmed].length < min) throw fault(`At least ${min} characters.`, path);
  if (pattern && !pattern.test(trimmed)) throw fault('This is not in the expected form.', path);
  return trimmed;
}

/** Text as it is, also an empty one, of at most `max` characters. */
export function atMost<G extends Given<string>>(value: G, path: FieldPath, max: number): G {
  // PostgreSQL counts code points, JavaScript counts halves of surrogate pairs.
  if (typeof value === 'string' && value.length > max && [...value].length > max) {
    throw fault(`At most ${max} characters.`, path);
  }
  return value;
}

/** The id of something that another subgraph has, a UUID; whether it exists is not known here. */
export function foreignId<G extends Given<string>>(value: G, path: FieldPath): Kept<string, G> {
  if (typeof value !== 'string') return value as Kept<string, G>;
  const id = entityId(value);
  if (id === null) throw fault('This must be a UUID.', path);
  return id;
}

/** A list of texts without repetitions; null is the empty list. */
export function texts<G extends Given<readonly string[]>>(
  value: G,
  path: FieldPath,
  { maxItems = 30, maxLength = 100, pattern }: { maxItems?: number; maxLength?: number; pattern?: RegExp } = {},
): string[] | Extract<G, undefined> {
  if (value === undefined) return undefined as Extract<G, undefined>;
  if (value === null) return [];
  if (value.length > maxItems) throw fault(`At most ${maxItems} entries.`, path);
  const kept = value.map((item, index) => {
    const at = [...(typeof path === 'string' ? [path] : path), String(index)];
    const word = text(item, at, maxLength);
    if (pattern && !pattern.test(word)) throw fault('This entry is not in the expected form.', at);
    return word;
  });
  return [...new Set(kept)];
}

export function number<G extends Given<number>>(value: G, path: FieldPath, min: number, max: number): G {
  if (typeof value === 'number' && !(value >= min && value <= max)) {
    throw fault(`This must be between ${min} and ${max}.`, path);
  }
  return value;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** Lower case, at most the 254 characters that SMTP carries. */
export function emailAddress<G extends Given<string>>(value: G, path: FieldPath): Kept<string, G> {
  const address = text(value, path, 254)?.toLowerCase();
  if (address !== undefined && !EMAIL.test(address)) throw fault('This is not an e-mail address.', path);
  return (address ?? value) as Kept<string, G>;
}

const PHONE = /^\+?[0-9\s\-()]{8,20}$/;

/** A telephone number as people write it. */
export function phoneNumber<G extends Given<string>>(value: G, path: FieldPath): Kept<string, G> {
  const number = text(value, path, 21);
  if (typeof number === 'string' && !PHONE.test(number)) {
    throw fault('8 to 20 digits, blanks, hyphens and parentheses, with an optional leading +.', path);
  }
  return number;
}

const JSON_DEPTH = 20;

/** An object of the client's own making, less than `maxBytes` long as JSON, so that a row stays a row. */
export function jsonObject(
  value: unknown,
  path: FieldPath,
  maxBytes = 8_192,
): Record<string, unknown> | null | undefined {
  if (value === undefined || value === null) return value;
  if (typeof value !== 'object' || Array.isArray(value)) throw fault('This must be a JSON object.', path);
  if (isDeeperThan(value, JSON_DEPTH)) throw fault(`At most ${JSON_DEPTH} levels deep.`, path);
  if (Buffer.byteLength(JSON.stringify(value)) >= maxBytes) throw fault(`Less than ${maxBytes} bytes as JSON.`, path);
  return value as Record<string, unknown>;
}

/** Level by level instead of by recursion: a value may be nested deeper than the stack. */
function isDeeperThan(value: object, levels: number): boolean {
  let level: object[] = [value];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > levels) return true;
    const below = level.flatMap((item): unknown[] => Object.values(item));
    level = below.filter((item): item is object => typeof item === 'object' && item !== null);
  }
  return false;
}
