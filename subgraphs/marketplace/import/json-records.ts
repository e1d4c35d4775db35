import type { Readable } from 'node:stream';

/** A file does not hold a list of objects. */
export class UnreadableRecords extends Error {
  override readonly name = 'UnreadableRecords';
}

export interface JsonRecord {
  readonly value: Readonly<Record<string, unknown>>;
  /** Characters read up to the end of it. */
  readonly position: number;
}

/** The largest record; what is larger is a file that does not end where it should. */
const MAX_RECORD = 16 * 1024 * 1024;
const BETWEEN = /[\s,[\]\uFEFF]/;

/**
 * The objects of a JSON list, or of lines of JSON, one by one: however long the list, only one object is in memory.
 *
 * @throws UnreadableRecords
 */
export async function* jsonRecords(stream: Readable): AsyncGenerator<JsonRecord, void, void> {
  let pending = '';
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let position = 0;
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    let from = 0;
    for (let index = 0; index < chunk.length; index++) {
      const character = chunk[index]!;
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (character === '\\') isEscaped = true;
        else if (character === '"') isText = false;
      } else if (depth === 0) {
        from = index;
        if (character === '{') depth = 1;
        else if (!BETWEEN.test(character)) throw unreadable(position + index);
      } else if (character === '"') {
        isText = true;
      } else if (character === '{' || character === '[') {
        depth++;
      } else if (character === '}' || character === ']') {
        depth--;
        if (depth > 0) continue;
        const end = position + index + 1;
        yield { value: parsed(pending + chunk.slice(from, index + 1), end), position: end };
        pending = '';
      }
    }
    if (depth > 0) pending += chunk.slice(from);
    if (pending.length > MAX_RECORD) throw unreadable(position);
    position += chunk.length;
  }
  if (depth > 0) throw new UnreadableRecords('The file ends in the middle of an object.');
}

function parsed(text: string, end: number): JsonRecord['value'] {
  try {
    return JSON.parse(text) as JsonRecord['value'];
  } catch {
    throw unreadable(end);
  }
}

function unreadable(position: number): UnreadableRecords {
  return new UnreadableRecords(`The file is not a list of JSON objects (near character ${position}).`);
}
