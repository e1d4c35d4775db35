import { createRequire } from 'node:module';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource, type MigrationInterface } from 'typeorm';
import type { Logger } from '../log/log.js';
import type { Database, Entities } from './database.js';
import { Platform1000000000000 } from './migrations/1000000000000-platform.js';
import { Streams1000000000001 } from './migrations/1000000000001-streams.js';
import { PostgresNaming } from './naming.js';
import { StatementLog } from './statement-log.js';

type MigrationClass = new () => MigrationInterface;

/** The database is not what the migrations expect, for example because it was made by a version from before the first release. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';

  constructor(cause: Error) {
    super(
      `The database cannot be brought up to date, and is as it was before the migration that failed: ${cause.message}. ` +
        'If it holds nothing but demo data, "npm run reset" makes a new one.',
      { cause },
    );
  }
}

export interface MigrateOptions {
  /** Of the owner role. */
  readonly ownerUrl: string;
  /** The subgraph's own; the platform's run before them. */
  readonly migrations: readonly MigrationClass[];
  readonly log: Logger;
  /** Told each migration that has been applied, for whoever shows progress. */
  readonly onMigration?: (name: string) => void;
}

/** What every subgraph's database has before its own. */
export const platformMigrations: readonly MigrationClass[] = [Platform1000000000000, Streams1000000000001];

/** The schema in which pg-boss keeps the jobs. */
export const JOBS_SCHEMA = 'pgboss';

const { pgboss } = createRequire(import.meta.url)('pg-boss/package.json') as { pgboss: { schema: number } };

/** Stands for pg-boss's own migrations in the names of what is pending or has been applied. */
const jobsMigration = `Jobs${pgboss.schema}`;

/** Any number that nothing else in these databases locks. */
const MIGRATION_LOCK = 7_246_001;

/**
 * Brings a database up to date and answers the names of what it applied. With nothing to do it costs one connection
 * and three small statements. Several processes may start at once: the first migrates, the others wait and find it done.
 */
export async function migrate({ ownerUrl, migrations, log, onMigration }: MigrateOptions): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl, application_name: 'kontor-migrate' });
  client.on('error', (err) => log.warn({ err }, 'the connection of the migrations broke'));
  await client.connect();
  try {
    const query: Query = async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows;
    if ((await pendingIn(query, migrations)).length === 0) return [];
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const pending = await pendingIn(query, migrations);
    const applied = pending.includes(jobsMigration) ? [await migrateJobs(ownerUrl)] : [];
    applied.forEach((name) => onMigration?.(name));
    if (pending.length > applied.length) applied.push(...(await runMigrations(ownerUrl, migrations, log, onMigration)));
    return applied;
  } finally {
    await client.end();
  }
}

/** Names of the migrations that the code has and the database has not, as the app role sees it. */
export async function pendingMigrations(options: {
  readonly database: Database;
  readonly migrations: readonly MigrationClass[];
}): Promise<string[]> {
  return pendingIn((sql) => options.database.query(sql), options.migrations);
}

type Query = <Row extends object>(sql: string) => Promise<readonly Row[]>;

async function pendingIn(query: Query, migrations: readonly MigrationClass[]): Promise<string[]> {
  const [has] = await query<{ migrations: boolean; jobs: boolean }>(
    `SELECT to_regclass('public.migrations') IS NOT NULL AS migrations,
            to_regclass('${JOBS_SCHEMA}.version') IS NOT NULL AS jobs`,
  );
  const applied = has!.migrations ? await query<{ name: string }>('SELECT name FROM public.migrations') : [];
  const jobs = has!.jobs ? await query<{ version: number }>(`SELECT version FROM ${JOBS_SCHEMA}.version`) : [];
  const names = [...platformMigrations, ...migrations].map(({ name }) => name);
  const pending = names.filter((name) => !applied.some((migration) => migration.name === name));
  return jobs[0]?.version === pgboss.schema ? pending : [jobsMigration, ...pending];
}

/** The service itself has no right to create tables, so pg-boss cannot do this when it starts there. */
async function migrateJobs(ownerUrl: string): Promise<string> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOBS_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
  });
  const failure: { error?: Error } = {};
  boss.on('error', (error) => (failure.error = error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (failure.error) throw failure.error;
  return jobsMigration;
}

async function runMigrations(
  ownerUrl: string,
  migrations: readonly MigrationClass[],
  log: Logger,
  onMigration: MigrateOptions['onMigration'],
): Promise<string[]> {
  const dataSource = migrationDataSource({ ownerUrl, migrations, log });
  await dataSource.initialize();
  try {
    const applied = await dataSource.runMigrations({ transaction: 'each' }).catch((error: unknown) => {
      throw new MigrationFailed(error as Error);
    });
    for (const { name } of applied) {
      log.info({ migration: name }, 'migrated');
      onMigration?.(name);
    }
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** A data source of the owner role that knows the migrations; not yet initialized. */
export function migrationDataSource(options: {
  readonly ownerUrl: string;
  readonly migrations: readonly MigrationClass[];
  readonly entities?: Entities;
  readonly log: Logger;
}): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.ownerUrl,
    applicationName: 'kontor-migrate',
    entities: options.entities ?? [],
    migrations: [...platformMigrations, ...options.migrations],
    migrationsTableName: 'migrations',
    namingStrategy: new PostgresNaming(),
    installExtensions: false,
    poolSize: 2,
    logger: new StatementLog(options.log),
  });
}
