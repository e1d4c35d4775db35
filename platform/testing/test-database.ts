import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import type { MigrationInterface } from 'typeorm';
import { migrate } from '../database/migrate.js';
import { silentLogger } from '../log/log.js';
import { provision } from '../postgres/provision.js';
import { testServer } from './config.js';

/** A database of one test file, with the two roles of a subgraph's. Dropped when disposed. */
export interface TestDatabase extends AsyncDisposable {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Of a superuser, in this database. */
  readonly adminUrl: string;
  /** Runs SQL as the owner of the tables, whom no policy holds: for what no viewer may see or do. */
  asOwner<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export interface TestDatabaseOptions {
  /** Which template: tests of one subgraph share a migrated one. */
  readonly template: string;
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** A fresh, migrated database: the copy of a template that the first test file of the run to need it makes. */
export async function createTestDatabase({ template, migrations }: TestDatabaseOptions): Promise<TestDatabase> {
  return cloneOf(template, (ownerUrl) => migrate({ ownerUrl, migrations, log: silentLogger() }));
}

/** A database with its roles and extensions but without a single migration. */
export async function createEmptyTestDatabase(): Promise<TestDatabase> {
  return cloneOf('empty', async () => undefined);
}

async function cloneOf(template: string, fill: (ownerUrl: string) => Promise<unknown>): Promise<TestDatabase> {
  const { adminUrl, prefix } = testServer();
  await using admin = await connect(adminUrl);
  // A database that somebody is connected to cannot be copied, so one at a time.
  await admin.client.query(`SELECT pg_advisory_lock(hashtext($1))`, [`${prefix}_${template}`]);
  const provisioned = await provision({ adminUrl, prefix, names: [template], secret: 'test' });
  const { database: source, ownerUrl, appUrl } = provisioned[template]!;
  await fill(ownerUrl);
  const name = `${source}_${randomBytes(4).toString('hex')}`;
  const [database, owner, app] = [name, `${source}_owner`, `${source}_app`].map(escapeIdentifier);
  await admin.client.query(`CREATE DATABASE ${database} TEMPLATE ${escapeIdentifier(source)} OWNER ${owner}`);
  // Rights on the database itself are not copied with it.
  await admin.client.query(
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC; GRANT CONNECT ON DATABASE ${database} TO ${app}`,
  );
  return {
    name,
    ownerUrl: inDatabase(ownerUrl, name),
    appUrl: inDatabase(appUrl, name),
    adminUrl: inDatabase(adminUrl, name),
    async asOwner<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
      await using owning = await connect(inDatabase(ownerUrl, name));
      const result = await owning.client.query<Row>(sql, parameters && [...parameters]);
      // Several statements give several results.
      return [result].flat().at(-1)!.rows;
    },
    async [Symbol.asyncDispose]() {
      await using dropping = await connect(adminUrl);
      await dropping.client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    },
  };
}

async function connect(connectionString: string): Promise<AsyncDisposable & { readonly client: Client }> {
  const client = new Client({ connectionString, application_name: 'kontor-testing' });
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}

function inDatabase(url: string, database: string): string {
  const result = new URL(url);
  result.pathname = `/${database}`;
  return result.href;
}
