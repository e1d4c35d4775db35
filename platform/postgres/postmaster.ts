import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';
import { endWithUs } from './watchdog.js';

/** A running PostgreSQL server. */
export interface Postmaster {
  /** Settles when it has ended, asked or not. */
  readonly exited: Promise<void>;
  /** Ends every connection, writes everything to disk and waits until the process is gone. */
  stop(): Promise<void>;
}

export interface PostmasterOptions {
  readonly program: string;
  readonly account: Account;
  readonly cluster: string;
  readonly logFile: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** PostgreSQL ended before it was ready; `output` is what it wrote to its log. */
export class PostmasterFailure extends Error {
  constructor(readonly output: string) {
    super('PostgreSQL ended before it was ready');
  }
}

const PATIENCE_MS = 30_000;

/** Resolves when the server accepts connections, which after a crash is when it has replayed its log. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  const { program, account, cluster, port } = options;
  const log = openLog(options.logFile, account);
  const settings = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = account.spawn(program, ['-D', cluster, '-h', '127.0.0.1', '-p', String(port), ...settings], {
    stdio: ['ignore', log.descriptor, log.descriptor],
    env: { LC_ALL: 'C' },
    // A process group of its own: Ctrl-C in a terminal reaches the whole group of its foreground process, and the
    // database must outlive the services that are still finishing their work.
    detached: true,
  });
  closeSync(log.descriptor);
  let running = true;
  const exited = new Promise<void>((resolve) => {
    const ended = (): void => {
      running = false;
      resolve();
    };
    child.once('exit', ended).once('error', ended);
  });
  const { pid } = child;
  if (pid === undefined) throw new PostmasterFailure(`${program} cannot be executed`);
  void exited.then(endWithUs(pid, 'INT'));
  // Whoever forgets to stop the server shall not hang; the watchdog stops it then.
  child.unref();

  while (!isReady(cluster, pid)) {
    await Promise.race([exited, sleep(10)]);
    if (!running) throw new PostmasterFailure(log.written());
  }
  return {
    exited,
    async stop() {
      if (!running) return;
      child.ref();
      await endProcess(pid, exited);
    },
  };
}

/** A server of this cluster that lost its Kontor is stopped, and what it left behind is removed. Needs the lock. */
export async function stopLeftover(cluster: string): Promise<void> {
  const pid = Number(postmasterFile(cluster)[0]);
  if (!Number.isInteger(pid)) return;
  if (serves(pid, cluster)) await endProcess(pid, gone(pid, cluster));
  // PostgreSQL takes any process that has the number in this file by now for its former self and refuses to start.
  rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function gone(pid: number, cluster: string): Promise<void> {
  while (serves(pid, cluster)) await sleep(20);
}

/** Asks politely (a "fast shutdown"), then, if that takes too long, makes it end; the next start repairs. */
async function endProcess(pid: number, exited: Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
    const patience = new AbortController();
    const ended = exited.then(() => true);
    const tooLong = sleep(PATIENCE_MS, false, { signal: patience.signal }).catch(() => false);
    const done = await Promise.race([ended, tooLong]);
    patience.abort();
    if (done) return;
  }
}

/** The lines of the file in which a server tells about itself; none when there is no file. */
function postmasterFile(cluster: string): string[] {
  try {
    return readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return [];
  }
}

/** What `pg_ctl` looks at too: the first line is the process, the eighth its state. */
function isReady(cluster: string, pid: number): boolean {
  const lines = postmasterFile(cluster);
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

/** Is this process a server of this cluster? Another process may have got the number since. */
function serves(pid: number, cluster: string): boolean {
  return commandLine(pid).includes(cluster);
}

function commandLine(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}

const LOG_LIMIT = 10 * 1024 * 1024;

/** The log goes straight into a file, not through us: the server must be able to write after our death. */
function openLog(file: string, account: Account): { descriptor: number; written: () => string } {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(file, `${file}.old`);
  const descriptor = openSync(file, 'a', 0o600);
  account.own(file);
  const start = fstatSync(descriptor).size;
  return { descriptor, written: () => readFileSync(file).subarray(start).toString('utf8') };
}
