import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { fault } from '../../../platform/input/rules.js';
import { within } from '../../../platform/input/within.js';
import { recordOf } from './feed-json.js';

export type FileFormat = 'csv' | 'json';
export type FileRecord = Readonly<Record<string, unknown>>;
/** A row of a file: its record, or why it has none. */
export type FileRow = FileRecord | InvalidInput;

/** Larger files come in parts; a report has a line for every row. */
export const MAX_ROWS = 5_000;
const MAX_BYTES = 4 * 1024 * 1024;

interface FileLimits {
  readonly maxBytes?: number;
  readonly maxRows?: number;
}

/**
 * The rows of a file: a CSV with a header, separated by commas or semicolons, or a JSON list of objects. One that is none
 * does not hold up the others.
 *
 * @throws InvalidInput when it is no such file
 */
export function rowsOf(
  content: string,
  format: FileFormat,
  { maxBytes = MAX_BYTES, maxRows = MAX_ROWS }: FileLimits = {},
): FileRow[] {
  if (Buffer.byteLength(content) > maxBytes) throw fault(`At most ${maxBytes} bytes.`, 'content');
  const rows = format === 'csv' ? csvRows(content) : jsonRows(content);
  if (rows.length > maxRows) throw fault(`At most ${maxRows} rows.`, 'content');
  return rows;
}

/** The same for whoever takes all rows or none. @throws InvalidInput also for the first row that is none */
export function recordsOf(content: string, format: FileFormat, limits?: FileLimits): FileRecord[] {
  return rowsOf(content, format, limits).map((row, index) => within(['content', index + 1], () => recordIn(row)));
}

/** @throws InvalidInput for a row that is none */
export function recordIn(row: FileRow): FileRecord {
  if (row instanceof InvalidInput) throw row;
  return row;
}

function csvRows(content: string): FileRow[] {
  // Where semicolons separate, commas are those of decimals.
  const delimiter = content.trimStart().split('\n', 1)[0]!.includes(';') ? ';' : ',';
  try {
    const rows = parse<{ record: FileRecord; info: { error?: CsvError } }>(content, {
      ...{ columns: true, bom: true, trim: true, skip_empty_lines: true, delimiter },
      ...{ info: true, relax_column_count: true, relax_quotes: true },
    });
    return rows.map(({ record, info: { error } }) => (error ? fault(error.message, []) : record));
  } catch (error) {
    if (error instanceof CsvError) throw fault(`This is no CSV with a header: ${error.message}`, 'content');
    throw error;
  }
}

function jsonRows(content: string): FileRow[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw fault('This is no JSON.', 'content');
  }
  if (!Array.isArray(value)) throw fault('This is no list.', 'content');
  return value.map((row: unknown) => {
    try {
      return recordOf(row, []);
    } catch (error) {
      if (error instanceof InvalidInput) return error;
      throw error;
    }
  });
}
