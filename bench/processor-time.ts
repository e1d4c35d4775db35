import { readdir, readFile, readlink } from 'node:fs/promises';

/** Milliseconds on a core so far; null where the system does not tell. What is left to compare where others run too. */
export async function processMs(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // Fields 14 and 15 of the line; the second one is a name that may hold blanks. A tick is a hundredth of a second.
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
  return 10 * (user! + system!);
}

/** The same of all processes of the PostgreSQL server whose data are in this folder. */
export async function serverMs(dataDir: string): Promise<number> {
  const pids = await readdir('/proc').catch(() => []);
  const times = pids
    .filter((name) => /^\d+$/.test(name))
    .map(async (pid) => {
      const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '');
      return folder.startsWith(dataDir) ? ((await processMs(Number(pid))) ?? 0) : 0;
    });
  return (await Promise.all(times)).reduce((sum, ms) => sum + ms, 0);
}

/** Of this process. */
export function ownMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
