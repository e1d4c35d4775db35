import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client, DatabaseError, escapeIdentifier } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { LOAD_STEPS } from './load-steps.js';
import { skip, skipRepetitions, STAGING, type LoadStep, type Mending } from './load-step.js';
import type { OldDatabase } from './old-database.js';
import { OLD_TABLES, stagedColumns, type OldRow, type OldTable } from './old-tables.js';
import type { ImportedTable, ImportRemark, ImportReport } from './report.js';

export interface ImportOptions {
  readonly old: OldDatabase;
  /** The database of the shops, migrated, as its owner. */
  readonly ownerUrl: string;
  /** Do all of it, tell what came of it, and keep none of it. */
  readonly isDryRun: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Rows that are stored together; after each lot the import could be interrupted. */
  readonly batchSize?: number;
}

export type ImportProgress =
  | { readonly stage: 'reading'; readonly table: string; readonly rows: number; readonly total: number | null }
  | { readonly stage: 'loading'; readonly table: string };

/** Why an import cannot be, or cannot go on. One sentence for the person at the terminal. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/** A second of rows: little is lost when it is interrupted. */
const BATCH_SIZE = 5_000;
const DONE = 'shop-points.import';

/**
 * Brings an old database over: reads every table into a staging of its own, a lot at a time, then mends and loads them table by
 * table. How far it is stands in the same database and changes in the same transactions, so that it goes on where it was
 * interrupted, however hard. When all is done the staging goes.
 *
 * @throws ImportRefused
 */
export async function importOldDatabase(options: ImportOptions): Promise<ImportReport> {
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'kontor-import' });
  await client.connect();
  try {
    // What the old system wrote without a zone is UTC.
    await client.query(`SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET client_min_messages = warning`);
    return await new Import(client, options).run();
  } finally {
    await client.end();
  }
}

class Import {
  constructor(
    private readonly client: Client,
    private readonly options: ImportOptions,
  ) {}

  async run(): Promise<ImportReport> {
    const { old, isDryRun } = this.options;
    await this.takeTurn();
    const before = await this.done();
    if (before !== null) {
      if (before.source === old.label) return before;
      throw new ImportRefused(`This Kontor has the data of ${before.source}: begin with an empty one for others.`);
    }
    await this.assertUsable();
    if (isDryRun) await this.client.query('BEGIN');
    await this.inTransaction(() => this.prepare());
    for (const table of OLD_TABLES) await this.stage(table);
    for (const step of LOAD_STEPS) await this.inTransaction(() => this.load(step));
    const report = { source: old.label, finishedAt: new Date().toISOString(), tables: await this.report() };
    if (isDryRun) await this.client.query('ROLLBACK');
    else await this.inTransaction(() => this.finish(report));
    return report;
  }

  /** Goes with the connection, so a killed import leaves nothing locked. */
  private async takeTurn(): Promise<void> {
    const { rows } = await this.client.query<{ free: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('shop-points import')) AS free`,
    );
    if (!rows[0]!.free) throw new ImportRefused('Another import into this database is under way.');
  }

  private async done(): Promise<ImportReport | null> {
    const { rows } = await this.client.query<{ value: ImportReport }>('SELECT value FROM app.meta WHERE key = $1', [
      DONE,
    ]);
    return rows[0]?.value ?? null;
  }

  /** A wrong folder, or files in another form, would be an import of nothing, which cannot be repeated. */
  private async assertUsable(): Promise<void> {
    const { old } = this.options;
    let isEmpty = true;
    for (const table of OLD_TABLES) {
      const columns = await old.columns(table);
      if (columns === null) continue;
      isEmpty = false;
      const missing = table.required.find((column) => !columns.includes(column));
      if (missing !== undefined) {
        throw new ImportRefused(`The table ${table.name} in ${old.label} has no column ${missing}.`);
      }
    }
    if (isEmpty) throw new ImportRefused(`In ${old.label} is no table of the old system.`);
  }

  private async prepare(): Promise<void> {
    const { client } = this;
    const { label } = this.options.old;
    const { rows } = await client.query<{ present: boolean }>(
      `SELECT to_regnamespace('${STAGING}') IS NOT NULL AS present`,
    );
    if (rows[0]!.present) {
      const { rowCount } = await client.query(`SELECT FROM ${STAGING}.source WHERE label = $1`, [label]);
      if (rowCount === 1) return;
      throw new ImportRefused(
        'An import from elsewhere was interrupted here: finish that one, or begin with an empty Kontor.',
      );
    }
    await this.assertEmpty();
    // Passwords are in it, too: the service may not look into it.
    await client.query(`
      CREATE SCHEMA ${STAGING};
      DO $$ BEGIN EXECUTE format('REVOKE ALL ON SCHEMA ${STAGING} FROM PUBLIC, %I', app.app_role()); END $$;
      CREATE TABLE ${STAGING}.source (label text NOT NULL);
      CREATE TABLE ${STAGING}.progress (
        place int NOT NULL, table_name text PRIMARY KEY, present boolean, rows bigint NOT NULL DEFAULT 0, last_id text,
        staged boolean NOT NULL DEFAULT false, written bigint
      );
      CREATE TABLE ${STAGING}.remarks (
        id serial, table_name text NOT NULL, kind text NOT NULL, reason text NOT NULL, count bigint NOT NULL,
        examples text[] NOT NULL
      );
    `);
    await client.query(`INSERT INTO ${STAGING}.source VALUES ($1)`, [label]);
    // The demo's made-up rows would take the ids of the old system's, also if somebody starts before all is here.
    await client.query(`INSERT INTO app.meta (key, value) VALUES ('demo', $1) ON CONFLICT DO NOTHING`, [
      { imported: true },
    ]);
    for (const [place, table] of OLD_TABLES.entries()) {
      const columns = Object.entries(stagedColumns(table)).map(([name, type]) => `${escapeIdentifier(name)} ${type}`);
      await client.query(`CREATE TABLE ${STAGING}.${table.name} (${columns.join(', ')})`);
      await client.query(`INSERT INTO ${STAGING}.progress (place, table_name) VALUES ($1, $2)`, [place, table.name]);
    }
  }

  /** Ids are kept, so rows of somebody else's would be taken for those of the old system. */
  private async assertEmpty(): Promise<void> {
    for (const { name } of OLD_TABLES) {
      const { rowCount } = await this.client.query(`SELECT FROM public.${name} LIMIT 1`);
      if (rowCount !== 0) {
        throw new ImportRefused(
          `The table ${name} has rows already, and ids are kept: import into an empty Kontor ` +
            `("npm run reset", then the import before the first start).`,
        );
      }
    }
  }

  private async stage(table: OldTable): Promise<void> {
    const { old, onProgress, batchSize = BATCH_SIZE } = this.options;
    const { rows } = await this.client.query<{ rows: string; last_id: string | null; staged: boolean }>(
      `SELECT rows, last_id, staged FROM ${STAGING}.progress WHERE table_name = $1`,
      [table.name],
    );
    if (rows[0]!.staged) return;
    const present = (await old.columns(table)) !== null;
    const total = present ? await old.count(table) : 0;
    let [read, lastId] = [Number(rows[0]!.rows), rows[0]!.last_id];
    let batch: OldRow[] = [];
    const store = () =>
      this.inTransaction(async () => {
        await this.copy(table, batch, read);
        read += batch.length;
        lastId = batch.at(-1)?.['id'] ?? lastId;
        await this.client.query(`UPDATE ${STAGING}.progress SET rows = $2, last_id = $3 WHERE table_name = $1`, [
          table.name,
          read,
          lastId,
        ]);
        batch = [];
      });
    if (present) {
      for await (const row of old.rows(table, { rows: read, lastId })) {
        batch.push(row);
        if (batch.length < batchSize) continue;
        await store();
        onProgress?.({ stage: 'reading', table: table.name, rows: read, total });
      }
      await store();
    }
    await this.client.query(`UPDATE ${STAGING}.progress SET staged = true, present = $2 WHERE table_name = $1`, [
      table.name,
      present,
    ]);
    onProgress?.({ stage: 'reading', table: table.name, rows: read, total: read });
  }

  private async copy(table: OldTable, rows: readonly OldRow[], before: number): Promise<void> {
    if (rows.length === 0) return;
    const staged = Object.entries(stagedColumns(table));
    const lines = rows.map((row) => {
      const derived = Object.entries(table.derived ?? {}).map(([name, { of }]) => [name, of(row)] as const);
      const whole = { ...row, ...Object.fromEntries(derived) };
      return `${staged.map(([name, type]) => csvCell(whole[name] ?? null, type)).join(',')}\n`;
    });
    const columns = staged.map(([name]) => escapeIdentifier(name)).join(', ');
    const target = this.client.query(copyFrom(`COPY ${STAGING}.${table.name} (${columns}) FROM STDIN (FORMAT csv)`));
    await pipeline(Readable.from([lines.join('')]), target).catch((error: unknown) => {
      throw unfitting(error, table, before) ?? error;
    });
  }

  private async load(step: LoadStep): Promise<void> {
    const { client } = this;
    const { table } = step;
    const { rows } = await client.query<{ written: string | null }>(
      `SELECT written FROM ${STAGING}.progress WHERE table_name = $1`,
      [table],
    );
    if (rows[0]!.written !== null) return;
    this.options.onProgress?.({ stage: 'loading', table });
    const staged = `${STAGING}.${table}`;
    await client.query(`CREATE INDEX ON ${staged} (id); ANALYZE ${staged}`);
    // Before rows are left out: their ids stand in letters and links, and must not come to mean something else. A
    // sequence would keep what a dry run has set.
    if (step.hasSequence && !this.options.isDryRun) {
      await client.query(
        `SELECT setval(pg_get_serial_sequence('public.${table}', 'id'), max(id)) FROM ${staged} HAVING max(id) > 0`,
      );
    }
    const { required } = OLD_TABLES.find(({ name }) => name === table)!;
    const mend = [
      ...required.map((column) => skip(table, `${column} is missing`, `old.${column} IS NULL`)),
      skipRepetitions(table, 'the id is there twice', 'id'),
      ...step.mend,
    ];
    for (const mending of mend) await this.mend(table, mending);
    const { rowCount } = await client.query(`${step.insert.replace('staged AS old', `${staged} AS old`)} ORDER BY id`);
    for (const sql of step.then ?? []) await client.query(sql);
    await client.query(`ANALYZE public.${table}`);
    await client.query(`UPDATE ${STAGING}.progress SET written = $2 WHERE table_name = $1`, [table, rowCount]);
  }

  private async mend(table: string, { kind, reason, sql }: Mending): Promise<void> {
    await this.client.query(
      `WITH mended AS (${sql})
       INSERT INTO ${STAGING}.remarks (table_name, kind, reason, count, examples)
       SELECT $1, $2, $3, count(*), (array_agg(id ORDER BY length(id), id))[1:5] FROM mended HAVING count(*) > 0`,
      [table, kind, reason],
    );
  }

  private async report(): Promise<ImportedTable[]> {
    const { rows: tables } = await this.client.query<{
      table: string;
      present: boolean;
      read: string;
      written: string;
    }>(`SELECT table_name AS table, present, rows AS read, written FROM ${STAGING}.progress ORDER BY place`);
    const { rows: remarks } = await this.client.query<ImportRemark & { table: string }>(
      `SELECT table_name AS table, kind, reason, count::int AS count, examples FROM ${STAGING}.remarks ORDER BY id`,
    );
    return tables.map(({ table, present, read, written }) => ({
      table,
      present,
      read: Number(read),
      written: Number(written),
      skipped: Number(read) - Number(written),
      remarks: remarks.filter((remark) => remark.table === table).map(({ table: _, ...remark }) => remark),
    }));
  }

  private async finish(report: ImportReport): Promise<void> {
    await this.client.query(`INSERT INTO app.meta (key, value) VALUES ($1, $2)`, [DONE, report]);
    await this.client.query(`DROP SCHEMA ${STAGING} CASCADE`);
  }

  /** A dry run is one transaction, and these are no more than parts of it. */
  private async inTransaction(work: () => Promise<void>): Promise<void> {
    if (this.options.isDryRun) return work();
    await this.client.query('BEGIN');
    try {
      await work();
      await this.client.query('COMMIT');
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    }
  }
}

/** Some programs write an empty text where there is none; where text cannot be, it is none. */
function csvCell(value: string | null, type: string): string {
  return value === null || (value === '' && type !== 'varchar') ? '' : `"${value.replaceAll('"', '""')}"`;
}

/** Class 22 of SQLSTATE: a value that its column cannot hold. Null for every other error. */
function unfitting(cause: unknown, { name }: OldTable, before: number): ImportRefused | null {
  if (!(cause instanceof DatabaseError) || !cause.code?.startsWith('22')) return null;
  const [, line, column] = /line (\d+), column (\w+)/.exec(cause.where ?? '') ?? [];
  const place = line === undefined ? name : `Row ${before + Number(line)} of ${name}, ${column}`;
  return new ImportRefused(`${place}: ${cause.message}. Mend it and begin again: the import goes on from there.`, {
    cause,
  });
}
