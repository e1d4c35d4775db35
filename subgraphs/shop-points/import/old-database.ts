import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { Client, escapeIdentifier } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { OldRow, OldTable } from './old-tables.js';

/** Where an import begins again: so many rows are there already, and the last of them had this id. */
export interface Position {
  readonly rows: number;
  readonly lastId: string | null;
}

/** The old system's data, as a database or as the files of one. */
export interface OldDatabase extends AsyncDisposable {
  /** By which an interrupted import knows that it goes on with the same. Without passwords. */
  readonly label: string;
  has(table: OldTable): Promise<boolean>;
  /** How many rows it has, for the progress; null where that would have to be counted. */
  count(table: OldTable): Promise<number | null>;
  /** The rows after a position, always in the same order. */
  rows(table: OldTable, after: Position): AsyncIterable<OldRow>;
}

/** @param from URL of a PostgreSQL database, or a folder with one `<table>.csv` each */
export async function openOldDatabase(from: string): Promise<OldDatabase> {
  return /^postgres(ql)?:\/\//.test(from) ? postgresDatabase(from) : csvFolder(path.resolve(from));
}

/** Every row comes through CSV, whatever it comes from, so that both ways give the same. */
async function* parsed(source: Readable): AsyncGenerator<OldRow> {
  const parser = parse({
    columns: true,
    bom: true,
    // PostgreSQL writes nothing for null and two quotes for an empty text.
    cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
  });
  const piped = pipeline(source, parser);
  // Whoever reads the parser is told of the error; this one would be told twice.
  piped.catch(() => undefined);
  yield* parser as AsyncIterable<OldRow>;
  await piped;
}

async function postgresDatabase(url: string): Promise<OldDatabase> {
  const client = new Client({ connectionString: url, application_name: 'kontor-import' });
  await client.connect();
  // All tables as they are at one instant, and nothing of it is changed.
  await client.query(`SET default_transaction_read_only = on; SET DateStyle = 'ISO'; SET TimeZone = 'UTC';
    BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`);
  const { hostname, port, pathname } = new URL(url);

  /** Older versions of the old system lack some columns. */
  async function columnsOf({ name, columns }: OldTable): Promise<string[]> {
    const { rows } = await client.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`,
      [name],
    );
    const present = new Set(rows.map((row) => row.name));
    return Object.keys(columns).filter((column) => present.has(column));
  }

  return {
    label: `postgres://${hostname}:${port || '5432'}${pathname}`,
    has: async (table) => (await columnsOf(table)).length > 0,
    async count({ name }) {
      const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${escapeIdentifier(name)}`);
      return Number(rows[0]!.count);
    },
    async *rows(table, { lastId }) {
      const columns = (await columnsOf(table)).map(escapeIdentifier).join(', ');
      const isText = table.columns['id'] === 'varchar';
      const after = lastId === null ? '' : `WHERE id > ${client.escapeLiteral(lastId)}${isText ? ' COLLATE "C"' : ''}`;
      const order = isText ? 'id COLLATE "C"' : 'id';
      const sql = `COPY (SELECT ${columns} FROM ${escapeIdentifier(table.name)} ${after} ORDER BY ${order})
        TO STDOUT (FORMAT csv, HEADER)`;
      yield* parsed(client.query(copyTo(sql)));
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}

function csvFolder(folder: string): OldDatabase {
  const fileOf = ({ name }: OldTable) => path.join(folder, `${name}.csv`);
  return {
    label: folder,
    has: async (table) => existsSync(fileOf(table)),
    count: async () => null,
    async *rows(table, { rows }) {
      let read = 0;
      for await (const row of parsed(createReadStream(fileOf(table)))) {
        if (++read > rows) yield row;
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}
