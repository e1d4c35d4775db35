import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { PARTIES, TABLES, type Anchor, type Size, type Table } from './rows.js';
import { TOTALS } from './totals.js';

/**
 * Fills an empty, migrated database by COPY, as a restored backup would: without triggers and indexes, which are made
 * afterwards, and the counts that triggers keep are made of all rows at once.
 *
 * @param url of a superuser: nobody else may set triggers aside, foreign keys' own among them
 */
export async function fill(
  url: string,
  { size, anchor }: { readonly size: Size; readonly anchor: Anchor },
  report: (step: string) => void,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = replica; SET synchronous_commit = off;
      SET maintenance_work_mem = '1GB'; SET statement_timeout = 0`);
    await client.query(PARTIES);
    for (const table of TABLES) await fillTable(client, table, size, anchor, report);
    report('totals');
    for (const statement of TOTALS) await client.query(statement, [anchor.now]);
    report('vacuum');
    await client.query('VACUUM ANALYZE');
    await client.query(`INSERT INTO app.meta (key, value) VALUES ('bench', $1)`, [{ size, now: anchor.now }]);
  } finally {
    await client.end();
  }
}

async function fillTable(
  client: Client,
  { name, columns, count, row }: Table,
  size: Size,
  anchor: Anchor,
  report: (step: string) => void,
): Promise<void> {
  const rows = count(size);
  report(`${rows} ${name}`);
  const aside = await client.query<{ name: string; definition: string }>(INDEXES, [name]);
  for (const index of aside.rows) await client.query(`DROP INDEX ${index.name}`);
  const lines = Readable.from(chunksOf(rows, (n) => row(n, rows, anchor)));
  await pipeline(lines, client.query(copyFrom(`COPY ${name} (${columns}) FROM STDIN`)));
  for (const { definition } of aside.rows) await client.query(definition);
}

const CHUNK = 1_000;

function* chunksOf(rows: number, line: (n: number) => string): Generator<string> {
  for (let n = 0; n < rows; n += CHUNK) {
    let chunk = '';
    for (let at = n; at < Math.min(rows, n + CHUNK); at++) chunk += `${line(at)}\n`;
    yield chunk;
  }
}

/** Those that stand for themselves: constraints keep theirs. */
const INDEXES = `
  SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
  FROM pg_index WHERE indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`;
