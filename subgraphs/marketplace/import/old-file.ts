import type { OldDocument } from './old-documents.js';
import type { OldRecord } from './old-record.js';

/** What a column is made of. `thinker`: the record has the public id, the table the thinker's own. */
export type ColumnKind =
  'text' | 'thinker' | 'timestamptz' | 'jsonb' | 'integer' | 'bigint' | 'numeric' | 'boolean' | 'uuid';

/** A file of old records, and where they go. */
export interface OldFile {
  readonly table: string;
  /** The names that the file may have, without `.json`. */
  readonly names: readonly string[];
  readonly columns: Readonly<Record<string, ColumnKind>>;
  /** Columns that follow from what is there already: SQL on the record `said`. */
  readonly derived?: Readonly<Record<string, string>>;
  /** Column that refers to a row of a table, which has to be there. */
  readonly requires?: Readonly<Record<string, string>>;
  /** Runs before the rows of `$1` are inserted. */
  readonly before?: string;
  /** Runs when the rows of `$1` are there. */
  readonly after?: string;
  /** The file that belongs to a record. @throws UnusableRecord, UploadRefused */
  readonly document?: (record: OldRecord) => OldDocument;
  /** A row with these columns and `id`. @throws UnusableRecord, LegacyError, UploadRefused */
  readonly row: (record: OldRecord, now: Date) => Readonly<Record<string, unknown>>;
}

/** Inserts the rows of `$1` (a JSON list) that can be; gives the ids of those that were not there. */
export function insertStatement({ table, columns, derived = {}, requires = {} }: OldFile): string {
  const names = Object.keys(columns);
  const types = names.map((name) => `${name} ${columns[name] === 'thinker' ? 'text' : columns[name]}`);
  const values = names.map((name) =>
    columns[name] === 'thinker' ? `(SELECT id FROM thinkers WHERE public_id = said.${name})` : `said.${name}`,
  );
  return `
    INSERT INTO ${table} (${[...names, ...Object.keys(derived)].join(', ')})
    SELECT ${[...values, ...Object.values(derived)].join(', ')}
    FROM jsonb_to_recordset($1::jsonb) AS said (${types.join(', ')})
    ${whereReferred(requires)}
    ON CONFLICT DO NOTHING
    RETURNING id`;
}

/** Which of the rows of `$1` are there, and which refer to nothing. */
export function fateStatement({ table, columns, requires = {} }: OldFile): string {
  const types = ['id', ...Object.keys(requires)].map((name) => `${name} ${columns[name]}`);
  const unmet = Object.entries(requires).map(
    ([column, other]) =>
      `WHEN said.${column} IS NOT NULL AND NOT EXISTS (SELECT FROM ${other} WHERE ${other}.id = said.${column}) THEN '${column}'`,
  );
  return `
    SELECT said.id::text AS id, EXISTS (SELECT FROM ${table} WHERE ${table}.id = said.id) AS "isThere",
      ${unmet.length === 0 ? 'NULL' : `CASE ${unmet.join(' ')} END`} AS missing
    FROM jsonb_to_recordset($1::jsonb) AS said (${types.join(', ')})`;
}

function whereReferred(requires: Readonly<Record<string, string>>): string {
  const met = Object.entries(requires).map(
    ([column, other]) => `(said.${column} IS NULL OR EXISTS (SELECT FROM ${other} WHERE ${other}.id = said.${column}))`,
  );
  return met.length === 0 ? '' : `WHERE ${met.join(' AND ')}`;
}
