import { isObject, textIn, type Fields } from '../legacy-http/body.js';

/** Why a record is not brought over. */
export class UnusableRecord extends Error {
  override readonly name = 'UnusableRecord';
}

/** A record of either server: fields have the Node server's spelling, and lists in a text have become lists. */
export class OldRecord {
  readonly fields: Fields;

  constructor(record: Fields) {
    this.fields = Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
        typeof value === 'string' && /^[[{]/.test(value) ? jsonOr(value) : value,
      ]),
    );
  }

  /** The first of these that is there. */
  text(...names: readonly string[]): string | null {
    for (const name of names) {
      const text = textIn(this.fields[name]);
      if (text !== null) return text;
    }
    return null;
  }

  /** @throws UnusableRecord */
  required(...names: readonly string[]): string {
    const text = this.text(...names);
    if (text === null) throw new UnusableRecord(`${names[0]} is missing`);
    return text;
  }

  /** An id that fits into its column. @throws UnusableRecord */
  id(...names: readonly string[]): string {
    const id = this.required(...names);
    if (id.length > 128) throw new UnusableRecord(`${names[0]} is too long`);
    return id;
  }

  /** A time as PostgreSQL reads it: from a text, or milliseconds. Null when there is none that can be one. */
  time(...names: readonly string[]): string | null {
    for (const name of names) {
      const value = this.fields[name];
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const time = new Date(value);
      const year = time.getUTCFullYear();
      if (year >= 1 && year <= 9999) return time.toISOString();
    }
    return null;
  }

  /** @throws UnusableRecord */
  requiredTime(...names: readonly string[]): string {
    const time = this.time(...names);
    if (time === null) throw new UnusableRecord(`${names[0]} is no time`);
    return time;
  }

  object(name: string): Fields {
    const value = this.fields[name];
    return isObject(value) ? value : {};
  }

  flag(name: string): boolean {
    const value = this.fields[name];
    return value === true || value === 1 || value === '1' || value === 'true';
  }
}

/** One of the words of a column. @throws UnusableRecord */
export function oneOfWords(
  value: string | null,
  words: readonly string[],
  fallback: string,
  meaning = 'status',
): string {
  const word = value ?? fallback;
  if (!words.includes(word)) throw new UnusableRecord(`the ${meaning} ${word} is unknown`);
  return word;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
