/** Why rows were left out or are not what they were. */
export interface ImportRemark {
  readonly kind: 'skipped' | 'repaired';
  readonly reason: string;
  readonly count: number;
  /** Ids of the first few. */
  readonly examples: readonly string[];
}

export interface ImportedTable {
  readonly table: string;
  /** False where the old system has no such table. */
  readonly present: boolean;
  readonly read: number;
  readonly written: number;
  readonly skipped: number;
  readonly remarks: readonly ImportRemark[];
}

export interface ImportReport {
  readonly source: string;
  /** ISO 8601. */
  readonly finishedAt: string;
  readonly tables: readonly ImportedTable[];
}

/** For the terminal. */
export function reportText({ source, tables }: ImportReport): string {
  const cells = tables.map(({ table, present, read, written, skipped }) =>
    present ? [table, String(read), String(written), String(skipped)] : [table, 'not there', '', ''],
  );
  const head = ['table', 'read', 'written', 'skipped'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd();
  const remarks = tables.flatMap(({ table, remarks: ofTable }) =>
    ofTable.map(({ kind, reason, count, examples }) => {
      const more = count > examples.length ? ', …' : '';
      return `${table}: ${count} ${kind}: ${reason} (ids ${examples.join(', ')}${more})`;
    }),
  );
  return [`From ${source}:`, '', ...[head, ...cells].map(line), ...(remarks.length ? ['', ...remarks] : []), ''].join(
    '\n',
  );
}
