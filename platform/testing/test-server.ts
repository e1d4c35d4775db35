import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { silentLogger } from '../log/log.js';
import { startPostgres } from '../postgres/server.js';

/** The PostgreSQL server of one test run. */
export interface TestServer extends AsyncDisposable {
  readonly adminUrl: string;
  /** Start of the names of all databases and roles of this run. */
  readonly prefix: string;
}

const FOLDER = 'kontor-test-';

/** Nothing here must survive a crash, so nothing has to wait for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/**
 * An embedded server in a temporary folder, or databases of their own on the server of `databaseUrl`. Either goes away
 * when it is disposed, and also when the tests are interrupted.
 */
export async function startTestServer(databaseUrl?: string): Promise<TestServer> {
  const server = databaseUrl === undefined ? await startEmbedded() : useServer(databaseUrl);
  const onInterrupt = (signal: NodeJS.Signals) => {
    const exit = () => process.exit(signal === 'SIGINT' ? 130 : 143);
    void server[Symbol.asyncDispose]().then(exit, exit);
  };
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  return {
    adminUrl: server.adminUrl,
    prefix: server.prefix,
    async [Symbol.asyncDispose]() {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onInterrupt);
      await server[Symbol.asyncDispose]();
    },
  };
}

async function startEmbedded(): Promise<TestServer> {
  await removeLeftovers();
  // The number of the process tells the next run whether the folder is still in use.
  const dataDir = await mkdtemp(path.join(tmpdir(), `${FOLDER}${process.pid}-`));
  const server = await startPostgres({ dataDir, log: silentLogger(), settings });
  return {
    adminUrl: server.adminUrl,
    prefix: 'test',
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** What runs that were killed could not remove. Their servers end by themselves. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${FOLDER}(\\d+)-`).exec(name)?.[1]);
    // Another user's folder cannot be removed; that user's next run does it.
    if (pid > 0 && !isAlive(pid)) await rm(path.join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function useServer(adminUrl: string): TestServer {
  const prefix = `kontor_test_${randomBytes(4).toString('hex')}`;
  return { adminUrl, prefix, [Symbol.asyncDispose]: () => dropEverything(adminUrl, prefix) };
}

async function dropEverything(adminUrl: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const named = `LIKE '${prefix.replaceAll('_', '\\_')}\\_%'`;
    const databases = await client.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname ${named}`,
    );
    for (const { name } of databases.rows) await client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`);
    const roles = await client.query<{ name: string }>(`SELECT rolname AS name FROM pg_roles WHERE rolname ${named}`);
    for (const { name } of roles.rows) await client.query(`DROP ROLE ${escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
