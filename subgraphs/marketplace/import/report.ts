/** What became of the records of a file. */
export interface FileReport {
  readonly file: string;
  readonly table: string;
  readonly read: number;
  readonly imported: number;
  /** Brought over before. */
  readonly present: number;
  readonly refused: number;
  /** Why, for the first of them. */
  readonly remarks: readonly string[];
}

export function reportText(files: readonly FileReport[], ignored: readonly string[]): string {
  const lines = files.flatMap(({ file, table, read, imported, present, refused, remarks }) => [
    `${file} -> ${table}: ${read} read, ${imported} imported, ${present} there already, ${refused} refused`,
    ...remarks.map((remark) => `  ${remark}`),
    ...(refused > remarks.length ? [`  … and ${refused - remarks.length} more`] : []),
  ]);
  return [...lines, ...ignored.map((file) => `${file}: not known, left alone`)].join('\n');
}
