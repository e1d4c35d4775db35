/** What became of the records of a file. */
export interface FileReport {
  readonly file: string;
  readonly table: string;
  readonly read: number;
  readonly imported: number;
  /** Brought over before. */
  readonly present: number;
  readonly refused: number;
  /** Brought over, or there already, but not the file that belongs to it. */
  readonly withoutFile: number;
  /** Why, for the first of them. */
  readonly remarks: readonly string[];
}

export function reportText(files: readonly FileReport[], ignored: readonly string[]): string {
  const lines = files.flatMap(({ file, table, read, imported, present, refused, withoutFile, remarks }) => {
    const counts = `${read} read, ${imported} imported, ${present} there already, ${refused} refused`;
    const unsaid = refused + withoutFile - remarks.length;
    return [
      `${file} -> ${table}: ${counts}${withoutFile > 0 ? `, ${withoutFile} without their files` : ''}`,
      ...remarks.map((remark) => `  ${remark}`),
      ...(unsaid > 0 ? [`  … and ${unsaid} more`] : []),
    ];
  });
  return [...lines, ...ignored.map((file) => `${file}: not known, left alone`)].join('\n');
}
