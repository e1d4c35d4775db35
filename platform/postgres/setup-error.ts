/**
 * The machine, the data folder or a setting stands in the way of a start. The message is one sentence for the person
 * who starts: what is wrong, and what to do. It is shown without a stack.
 */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** The last thing that PostgreSQL's programs complained about, in their own words. */
export function lastComplaint(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const index = lines.findLastIndex((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line));
  const complaint =
    lines
      .at(index)
      ?.replace(/^.*?\b(FATAL|PANIC|ERROR|error):/, '')
      .trim() ?? 'it said nothing';
  const detail = /\bDETAIL:(.*)$/.exec(lines[index + 1] ?? '')?.[1]?.trim();
  return detail === undefined ? complaint : `${complaint}: ${detail.replace(/\.$/, '')}`;
}

/** PostgreSQL's words for it differ by whether nothing or a part could be written. */
export function saysDiskIsFull(output: string): boolean {
  return /No space left on device|Check free disk space/.test(output);
}

const folderFaults: Record<string, string> = {
  EACCES: 'may not be used by this user',
  EPERM: 'may not be used by this user',
  ENOENT: 'does not exist and cannot be made',
  EROFS: 'lies on a read-only disk',
  ENOSPC: 'lies on a disk that is full',
  EDQUOT: 'lies on a disk that is full',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
};

/** Explains why a folder cannot be used; an error of another kind comes back as it is. */
export function folderFault(error: unknown, folder: string): unknown {
  const fault = folderFaults[(error as NodeJS.ErrnoException).code ?? ''];
  if (fault === undefined) return error;
  return new SetupError(`The data folder ${folder} ${fault}: repair that, or set KONTOR_DATA to another folder.`);
}
