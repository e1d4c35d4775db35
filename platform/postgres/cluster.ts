import { once } from 'node:events';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Account } from './account.js';
import type { PostgresBinaries } from './binaries.js';
import { lastComplaint, saysDiskIsFull, SetupError } from './setup-error.js';

/** Where the parts of a PostgreSQL data folder lie. */
export function clusterPaths(dataDir: string) {
  return {
    cluster: path.join(dataDir, 'cluster'),
    unfinished: path.join(dataDir, 'cluster.unfinished'),
    password: path.join(dataDir, 'password'),
    log: path.join(dataDir, 'postgres.log'),
  };
}

export const SUPERUSER = 'postgres';

/**
 * Makes the cluster if there is none yet. It is built beside its place and moved there when it is complete, so a
 * cluster that exists is never a half-built one.
 *
 * @param durable False leaves it to the operating system when the new files reach the disk; for tests.
 * @returns The superuser's password.
 */
export async function ensureCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: Account,
  durable: boolean,
): Promise<string> {
  const { cluster, unfinished, password } = clusterPaths(dataDir);
  if (existsSync(cluster)) return readPassword(password);

  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  account.own(unfinished);
  const secret = randomBytes(24).toString('base64url');
  await writeFile(password, secret, { mode: 0o600 });
  // The mode above counts only for a new file; one of an earlier attempt may have another.
  await chmod(password, 0o600);
  account.own(password);

  await initdb(unfinished, password, binaries, account, durable);
  await rename(unfinished, cluster);
  return secret;
}

async function readPassword(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new SetupError(
      `The file ${file} is missing or unreadable, and without it nobody can sign in to the database: ` +
        'restore it from a backup, or start over with "npm run reset", which deletes the data.',
    );
  }
}

async function initdb(
  folder: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  account: Account,
  durable: boolean,
): Promise<void> {
  const args = [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own rules for letters, the same on every machine; those of the system may be missing or change.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ];
  const child = account.spawn(binaries.initdb, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { LC_ALL: 'C' } });
  const exit = once(child, 'exit').catch((error: Error) => {
    throw new SetupError(`PostgreSQL's program ${binaries.initdb} cannot be run (${error.message}): set DATABASE_URL.`);
  });
  const [complaint] = await Promise.all([text(child.stderr!), exit]);
  if (child.exitCode === 0) return;
  if (saysDiskIsFull(complaint)) {
    throw new SetupError(`The disk that holds ${folder} is full: make room and start again.`);
  }
  throw new SetupError(`PostgreSQL could not set up its data in ${folder}: ${lastComplaint(complaint)}.`);
}
