import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { fault } from '../../../platform/input/rules.js';
import { recordOf } from './feed-json.js';

export type FileFormat = 'csv' | 'json';
export type FileRecord = Readonly<Record<string, unknown>>;

/** Larger files come in parts; a report has a line for every row. */
export const MAX_ROWS = 5_000;
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The records of a file: a CSV with a header, separated by commas or semicolons, or a JSON list of objects.
 *
 * @throws InvalidInput when it is no such file
 */
export function recordsOf(
  content: string,
  format: FileFormat,
  { maxBytes = MAX_BYTES, maxRows = MAX_ROWS }: { readonly maxBytes?: number; readonly maxRows?: number } = {},
): FileRecord[] {
  if (Buffer.byteLength(content) > maxBytes) throw fault(`At most ${maxBytes} bytes.`, 'content');
  const records = format === 'csv' ? csvRecords(content) : jsonRecords(content);
  if (records.length > maxRows) throw fault(`At most ${maxRows} rows.`, 'content');
  return records;
}

function csvRecords(content: string): FileRecord[] {
  // Where semicolons separate, commas are those of decimals.
  const delimiter = content.split('\n', 1)[0]!.includes(';') ? ';' : ',';
  try {
    return parse(content, { columns: true, bom: true, trim: true, skip_empty_lines: true, delimiter });
  } catch (error) {
    if (error instanceof CsvError) throw fault(`This is no CSV with a header: ${error.message}`, 'content');
    throw error;
  }
}

function jsonRecords(content: string): FileRecord[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw fault('This is no JSON.', 'content');
  }
  if (!Array.isArray(value)) throw fault('This is no list.', 'content');
  return value.map((record) => recordOf(record, ['content']));
}
