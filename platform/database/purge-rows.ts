import type { Clock } from '../clock.js';
import { system } from '../identity/viewer.js';
import type { Database } from './database.js';

export interface RetentionRule {
  readonly table: string;
  /** Rows whose instant in this column is older than `keepMs` go. */
  readonly column: string;
  readonly keepMs: number;
  /** SQL that holds for the rows that the rule is about; all of them when not given. */
  readonly where?: string;
}

/** Small enough to end within the statement time-out however much has piled up. */
const BATCH = 5_000;

/** Removes what has been kept long enough. Answers how many rows went. */
export async function purgeRows(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  rules: readonly RetentionRule[],
  signal?: AbortSignal,
): Promise<number> {
  await using uow = database.unitOfWork(system, signal);
  let purged = 0;
  for (const { table, column, keepMs, where = 'true' } of rules) {
    const before = new Date(clock().getTime() - keepMs);
    const statement = `
      DELETE FROM ${table} WHERE ctid IN (SELECT ctid FROM ${table} WHERE ${column} <= $1 AND ${where} LIMIT ${BATCH})`;
    let deleted: number;
    do {
      deleted = await uow.write(
        async ({ manager }) => (await manager.query<[unknown[], number]>(statement, [before]))[1],
      );
      purged += deleted;
    } while (deleted === BATCH);
  }
  return purged;
}
