import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Client, escapeIdentifier } from 'pg';
import { silentLogger } from '../log/log.js';
import { startPostgres } from '../postgres/server.js';
import { makeRunFolder } from './run-folder.js';

/** The PostgreSQL server of one test run. */
export interface TestServer extends AsyncDisposable {
  readonly adminUrl: string;
  /** Start of the names of all databases and roles of this run. */
  readonly prefix: string;
}

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
  const dataDir = await makeRunFolder(tmpdir());
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
