import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { parse, type Options } from 'csv-parse';
import { Client, escapeIdentifier } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { OldRow, OldTable } from './old-tables.js';

/** Where an import begins again: so many rows are there already, and the last of them had this id. */
export interface Position {
  readonly rows: number;
  readonly lastId: string | null;
}

/** The old data cannot be had, or are not what they should be. One sentence for the person at the terminal. */
export class UnreadableOldDatabase extends Error {
  override readonly name = 'UnreadableOldDatabase';
}

/** The old system's data, as a database or as the files of one. */
export interface OldDatabase extends AsyncDisposable {
  /** By which an interrupted import knows that it goes on with the same. Without passwords. */
  readonly label: string;
  /** Those that it has of a table; null where there is no such table. */
  columns(table: OldTable): Promise<readonly string[] | null>;
  /** How many rows it has, for the progress; null where that would have to be counted. */
  count(table: OldTable): Promise<number | null>;
  /** The rows after a position, always in the same order. */
  rows(table: OldTable, after: Position): AsyncIterable<OldRow>;
}

/**
 * @param from URL of a PostgreSQL database, or a folder with one `<table>.csv` each
 * @throws UnreadableOldDatabase, also later, from reading
 */
export async function openOldDatabase(from: string): Promise<OldDatabase> {
  return /^postgres(ql)?:\/\//.test(from) ? postgresDatabase(from) : csvFolder(path.resolve(from));
}

/** Every row comes through CSV, whatever it comes from, so that both ways give the same. */
function parsed(source: Readable, label: string): AsyncGenerator<OldRow> {
  return recordsOf<OldRow>(source, label, {
    columns: true,
    // PostgreSQL writes nothing for null and two quotes for an empty text.
    cast: (value, { quoting }) => (value === '' && !quoting ? null : value),
  });
}

async function* recordsOf<T>(source: Readable, label: string, options: Options): AsyncGenerator<T> {
  const parser = parse({ bom: true, ...options });
  const piped = pipeline(source, assertUtf8, parser);
  // Whoever reads the parser is told of the error; this one would be told twice.
  piped.catch(() => undefined);
  try {
    yield* parser as AsyncIterable<T>;
    await piped;
  } catch (error) {
    throw unreadable(label, error);
  }
}

/** Letters of another encoding would become question marks, and nobody would be told. */
async function* assertUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    decoder.decode(chunk, { stream: true });
    yield chunk;
  }
  decoder.decode();
}

function unreadable(label: string, cause: unknown): UnreadableOldDatabase {
  return new UnreadableOldDatabase(`${label} cannot be read: ${(cause as Error).message}`, { cause });
}

async function postgresDatabase(url: string): Promise<OldDatabase> {
  const { hostname, port, pathname } = new URL(url);
  const label = `postgres://${hostname}:${port || '5432'}${pathname}`;
  const client = new Client({ connectionString: url, application_name: 'kontor-import' });
  // Who goes away while nothing is asked is missed with the next question, if there is one.
  client.on('error', () => undefined);
  const told = (error: unknown): never => {
    throw unreadable(label, error);
  };
  await client.connect().catch(told);
  // All tables as they are at one instant, and nothing of it is changed.
  await client
    .query(
      `SET default_transaction_read_only = on; SET DateStyle = 'ISO'; SET TimeZone = 'UTC';
       BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`,
    )
    .catch(told);

  /** Older versions of the old system lack some columns. */
  async function columnsOf({ name, columns }: OldTable): Promise<string[]> {
    const { rows } = await client
      .query<{ name: string }>(
        `SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped`,
        [name],
      )
      .catch(told);
    const present = new Set(rows.map((row) => row.name));
    return Object.keys(columns).filter((column) => present.has(column));
  }

  return {
    label,
    async columns(table) {
      const columns = await columnsOf(table);
      return columns.length > 0 ? columns : null;
    },
    async count({ name }) {
      const { rows } = await client
        .query<{ count: string }>(`SELECT count(*) FROM ${escapeIdentifier(name)}`)
        .catch(told);
      return Number(rows[0]!.count);
    },
    async *rows(table, { lastId }) {
      const columns = (await columnsOf(table)).map(escapeIdentifier).join(', ');
      const isText = table.columns['id'] === 'varchar';
      const after = lastId === null ? '' : `WHERE id > ${client.escapeLiteral(lastId)}${isText ? ' COLLATE "C"' : ''}`;
      const order = isText ? 'id COLLATE "C"' : 'id';
      const sql = `COPY (SELECT ${columns} FROM ${escapeIdentifier(table.name)} ${after} ORDER BY ${order})
        TO STDOUT (FORMAT csv, HEADER)`;
      yield* parsed(client.query(copyTo(sql)), `${label}, table ${table.name},`);
    },
    [Symbol.asyncDispose]: () => client.end(),
  };
}

function csvFolder(folder: string): OldDatabase {
  const fileOf = ({ name }: OldTable) => path.join(folder, `${name}.csv`);
  return {
    label: folder,
    async columns(table) {
      if (!existsSync(fileOf(table))) return null;
      const lines = recordsOf<string[]>(createReadStream(fileOf(table)), fileOf(table), { to: 1 });
      for await (const columns of lines) return columns;
      return [];
    },
    count: async () => null,
    async *rows(table, { rows }) {
      let read = 0;
      for await (const row of parsed(createReadStream(fileOf(table)), fileOf(table))) {
        if (++read > rows) yield row;
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}
