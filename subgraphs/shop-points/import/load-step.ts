/** Where the rows wait between being read and being loaded, and where the import keeps how far it is. */
export const STAGING = 'import_old';

/** How the rows of one table get from the staging into their place. */
export interface LoadStep {
  readonly table: string;
  /** In order: what leaves out or mends what the new tables do not allow. */
  readonly mend: readonly Mending[];
  /** `INSERT INTO … SELECT … FROM staged AS old`. */
  readonly insert: string;
  /** What belongs to the rows that were inserted. */
  readonly then?: readonly string[];
  /** Whether its ids come from a sequence. */
  readonly hasSequence: boolean;
}

/** A statement that gives the ids of the rows that it left out or changed. */
export interface Mending {
  readonly kind: 'skipped' | 'repaired';
  readonly reason: string;
  readonly sql: string;
}

const staged = (table: string): string => `${STAGING}.${table}`;

/** Leaves rows out. `old` is the row in the condition. */
export function skip(table: string, reason: string, condition: string): Mending {
  return {
    kind: 'skipped',
    reason,
    sql: `DELETE FROM ${staged(table)} AS old WHERE ${condition} RETURNING old.id::text AS id`,
  };
}

/** Changes rows. */
export function repair(table: string, reason: string, change: string, condition: string): Mending {
  return {
    kind: 'repaired',
    reason,
    sql: `UPDATE ${staged(table)} AS old SET ${change} WHERE ${condition} RETURNING old.id::text AS id`,
  };
}

/** Leaves out the rows whose reference leads nowhere, be it that the other row was left out itself. */
export function skipOrphans(table: string, column: string, target: string): Mending {
  return skip(table, `${column} leads to nothing`, orphaned(column, target));
}

/** Takes the reference away where it leads nowhere. */
export function freeOrphans(table: string, column: string, target: string): Mending {
  return repair(table, `${column} led to nothing and is empty now`, `${column} = NULL`, orphaned(column, target));
}

export function orphaned(column: string, target: string): string {
  return `old.${column} IS NOT NULL AND NOT EXISTS (SELECT FROM public.${target} AS there WHERE there.id = old.${column})`;
}

/** Of several rows with the same values only the first stays. */
export function skipRepetitions(table: string, reason: string, ...columns: readonly string[]): Mending {
  const same = columns.map((column) => `first.${column} = old.${column}`).join(' AND ');
  return skip(
    table,
    reason,
    `EXISTS (SELECT FROM ${staged(table)} AS first WHERE ${same} AND (first.id, first.ctid) < (old.id, old.ctid))`,
  );
}

/** Whether following a column of its own table comes back to the row. */
export function inCircle(table: string, column: string): string {
  return `old.id IN (
    WITH RECURSIVE above (id, at) AS (
      SELECT id, ${column} FROM ${staged(table)} WHERE ${column} IS NOT NULL
      UNION
      SELECT above.id, next.${column} FROM above JOIN ${staged(table)} AS next ON next.id = above.at
      WHERE next.${column} IS NOT NULL AND above.at <> above.id
    )
    SELECT id FROM above WHERE at = id
  )`;
}

/** Numbers that no rate or coupon can have, and that exact decimals cannot hold. */
export function unusable(...columns: readonly string[]): string {
  return columns
    .map((column) => `old.${column} < 0 OR old.${column} = 'NaN' OR old.${column} >= 10000000000`)
    .join(' OR ');
}
