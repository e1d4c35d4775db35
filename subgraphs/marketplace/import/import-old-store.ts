import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { Client } from 'pg';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { UploadRefused } from '../contracts/contract.errors.js';
import { LegacyError } from '../legacy-http/legacy-error.js';
import { jsonRecords } from './json-records.js';
import { OldDocuments, type DocumentTarget } from './old-documents.js';
import { fateStatement, insertStatement, type OldFile } from './old-file.js';
import { OLD_FILES } from './old-files.js';
import { OldRecord, UnusableRecord } from './old-record.js';
import type { FileReport } from './report.js';

export interface ImportOptions {
  readonly folder: string;
  /** The database of the marketplace, migrated, as its owner. */
  readonly ownerUrl: string;
  /** Where the files of contracts go. */
  readonly documents: DocumentTarget;
  /** Do all of it, tell what came of it, and keep none of it. */
  readonly isDryRun: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Records that are stored together; after each lot the import could be interrupted. */
  readonly batchSize?: number;
}

export interface ImportProgress {
  readonly file: string;
  readonly bytes: number;
  readonly total: number;
}

export interface ImportReport {
  readonly files: readonly FileReport[];
  /** Files that nobody here knows. */
  readonly ignored: readonly string[];
}

/** Why an import cannot be. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

const BATCH_SIZE = 500;
const MAX_REMARKS = 20;
const MAX_PUBLIC_ID = 128;
/** A NUL or half a character, as JSON writes them: PostgreSQL has neither. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/;

/**
 * Brings the lists of the old servers over. Ids stay, so what is there already is left as it is. How far a file has come
 * is stored with its rows: interrupted, however hard, the next run goes on there.
 *
 * @throws ImportRefused, UnreadableRecords
 */
export async function importOldStore(options: ImportOptions): Promise<ImportReport> {
  const client = new Client({ connectionString: options.ownerUrl, application_name: 'kontor-import' });
  await client.connect();
  try {
    const { rows } = await client.query<{ free: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('marketplace import')) AS free`,
    );
    if (!rows[0]!.free) throw new ImportRefused('Another import into this database is under way.');
    return await new StoreImport(client, options).run();
  } finally {
    await client.end();
  }
}

interface Row {
  readonly id: string;
  readonly [column: string]: unknown;
}

interface Entry {
  readonly record: OldRecord;
  readonly row: Row;
  readonly position: number;
}

type Count = 'read' | 'imported' | 'present' | 'refused' | 'withoutFile';
type Tally = { -readonly [Key in Count]: FileReport[Key] } & { remarks: string[] };

class StoreImport {
  private readonly now = new Date();
  private readonly documents: OldDocuments;

  constructor(
    private readonly client: Client,
    private readonly options: ImportOptions,
  ) {
    this.documents = new OldDocuments(options.folder, options.documents, options.isDryRun);
  }

  async run(): Promise<ImportReport> {
    const { folder, isDryRun } = this.options;
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
    const known = OLD_FILES.flatMap((old) => {
      const found = names.filter((name) => old.names.includes(parse(name).name));
      return found.map((file) => ({ old, file }));
    });
    if (known.length === 0) throw new ImportRefused(`${folder} has none of the files: ${allNames()}.`);
    if (isDryRun) await this.client.query('BEGIN');
    const files: FileReport[] = [];
    for (const { old, file } of known) files.push(await this.bring(old, file));
    if (isDryRun) await this.client.query('ROLLBACK');
    const ignored = names.filter((name) => !known.some(({ file }) => file === name));
    return { files, ignored };
  }

  private async bring(old: OldFile, file: string): Promise<FileReport> {
    const { folder, onProgress, batchSize = BATCH_SIZE } = this.options;
    const path = join(folder, file);
    const { size } = await stat(path);
    const tally = await this.resumed(file, size);
    const done = tally.read;
    const stream = createReadStream(path);
    let lot: OldRecord[] = [];
    let index = 0;
    for await (const { value } of jsonRecords(stream)) {
      if (index++ < done) continue;
      lot.push(new OldRecord(value));
      if (lot.length < batchSize) continue;
      await this.store(old, file, size, tally, lot);
      lot = [];
      onProgress?.({ file, bytes: stream.bytesRead, total: size });
    }
    if (lot.length > 0) await this.store(old, file, size, tally, lot);
    await this.client.query('DELETE FROM app.meta WHERE key = $1', [markerOf(file)]);
    onProgress?.({ file, bytes: size, total: size });
    return { file, table: old.table, ...tally };
  }

  /** What an interrupted run has stored of the same file. */
  private async resumed(file: string, size: number): Promise<Tally> {
    const { rows } = await this.client.query<{ value: { size: number; tally: Tally } }>(
      'SELECT value FROM app.meta WHERE key = $1',
      [markerOf(file)],
    );
    const [marker] = rows;
    return marker?.value.size === size
      ? marker.value.tally
      : { read: 0, imported: 0, present: 0, refused: 0, withoutFile: 0, remarks: [] };
  }

  private async store(
    old: OldFile,
    file: string,
    size: number,
    tally: Tally,
    records: readonly OldRecord[],
  ): Promise<void> {
    const entries = new Map<string, Entry>();
    records.forEach((record, index) => {
      const position = tally.read + index + 1;
      const row = this.rowOf(old, record);
      if (typeof row === 'string') refuse(tally, position, row);
      else if (entries.has(row.id)) tally.present++;
      else entries.set(row.id, { record, row, position });
    });
    tally.read += records.length;
    // Before the transaction: files are large, and one without a row is cleared away after a day.
    await this.bringDocuments(old, tally, [...entries.values()]);
    await this.inTransaction(async () => {
      await this.insert(old, tally, [...entries.values()]);
      const marker = { size, tally };
      await this.client.query(
        'INSERT INTO app.meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        [markerOf(file), marker],
      );
    });
  }

  /** A row, or why there can be none. */
  private rowOf(old: OldFile, record: OldRecord): Row | string {
    try {
      const row = old.row(record, this.now) as Row;
      if (UNSTORABLE.test(JSON.stringify(row))) return 'a text has characters that cannot be stored';
      const long = thinkersIn(old, row).find((publicId) => publicId.length > MAX_PUBLIC_ID);
      return long === undefined ? row : 'the id of a thinker is too long';
    } catch (error) {
      if (!isUnusable(error)) throw error;
      return error.message;
    }
  }

  private async bringDocuments({ document }: OldFile, tally: Tally, entries: readonly Entry[]): Promise<void> {
    if (document === undefined) return;
    for (const { record, position } of entries) {
      const missing = await this.documents.bring(document(record));
      if (missing === null) continue;
      tally.withoutFile++;
      remark(tally, position, missing);
    }
  }

  private async insert(old: OldFile, tally: Tally, entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    const list = JSON.stringify(entries.map(({ row }) => row));
    await this.client.query(meetStatement, [[...new Set(entries.flatMap(({ row }) => thinkersIn(old, row)))]]);
    let inserted: Set<string>;
    await this.client.query('SAVEPOINT lot');
    try {
      if (old.before !== undefined) await this.client.query(old.before, [list]);
      const { rows } = await this.client.query<{ id: string }>(insertStatement(old), [list]);
      inserted = new Set(rows.map(({ id }) => id));
      if (old.after !== undefined) await this.client.query(old.after, [list]);
    } catch (error) {
      await this.client.query('ROLLBACK TO SAVEPOINT lot');
      const [only] = entries;
      if (entries.length === 1) return refuse(tally, only!.position, (error as Error).message);
      // One of them breaks a rule of the table: which one, they tell one by one.
      for (const entry of entries) await this.insert(old, tally, [entry]);
      return;
    }
    tally.imported += inserted.size;
    if (inserted.size === entries.length) return;
    const { rows: fates } = await this.client.query<Fate>(fateStatement(old), [list]);
    const fateOf = new Map(fates.map((fate) => [fate.id, fate]));
    for (const { row, position } of entries.filter(({ row: { id } }) => !inserted.has(id))) {
      const { isThere, missing } = fateOf.get(row.id)!;
      if (isThere) tally.present++;
      else if (missing !== null) refuse(tally, position, `${missing} ${String(row[missing])} is not there`);
      else refuse(tally, position, 'another row is in its way');
    }
  }

  /** In a dry run all of it is one transaction. */
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

interface Fate {
  readonly id: string;
  readonly isThere: boolean;
  /** The column that refers to nothing. */
  readonly missing: string | null;
}

function refuse(tally: Tally, position: number, reason: string): void {
  tally.refused++;
  remark(tally, position, reason);
}

function remark(tally: Tally, position: number, reason: string): void {
  if (tally.remarks.length < MAX_REMARKS) tally.remarks.push(`record ${position}: ${reason}`);
}

/** A record that breaks the rules of what it would become. */
function isUnusable(error: unknown): error is Error {
  return [UnusableRecord, LegacyError, DomainError, UploadRefused].some((kind) => error instanceof kind);
}

function thinkersIn({ columns }: OldFile, row: Row): string[] {
  return Object.keys(columns)
    .filter((name) => columns[name] === 'thinker')
    .flatMap((name) => (typeof row[name] === 'string' ? [row[name]] : []));
}

function markerOf(file: string): string {
  return `marketplace.import.${file}`;
}

function allNames(): string {
  return OLD_FILES.flatMap(({ names }) => names.map((name) => `${name}.json`)).join(', ');
}

const meetStatement = `
  INSERT INTO thinkers (id, public_id) SELECT gen_random_uuid(), met FROM unnest($1::text[]) AS met
  ON CONFLICT (public_id) DO NOTHING`;
