import type { MigrationInterface } from 'typeorm';
import { withOutbox, type Entities } from '../database/database.js';
import { migrate, migrationDataSource, platformMigrations } from '../database/migrate.js';
import { silentLogger } from '../log/log.js';
import { describeSchema } from './describe-schema.js';
import { createEmptyTestDatabase, type TestDatabase } from './test-database.js';

interface Definition {
  readonly entities: Entities;
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/**
 * Fails with the SQL that would make the database what the entities say, when the migrations have not. TypeORM does not
 * look at the text of checks, at expressions of indexes, at row level security and at tables without an entity; an index
 * that it cannot express is named by `@Index('name', { synchronize: false })`.
 */
export async function expectNoSchemaDiff(subject: {
  readonly definition: Definition;
  readonly testDatabase: TestDatabase;
}): Promise<void> {
  const { definition, testDatabase } = subject;
  const dataSource = migrationDataSource({
    ownerUrl: testDatabase.ownerUrl,
    migrations: definition.migrations,
    entities: withOutbox(definition.entities),
    log: silentLogger(),
  });
  await dataSource.initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  } finally {
    await dataSource.destroy();
  }
}

/** Every migration goes up, then down, then up again, and the second time gives the same schema as the first. */
export async function testMigrationsUpDownUp({ migrations }: Pick<Definition, 'migrations'>): Promise<void> {
  await using database = await createEmptyTestDatabase();
  await migrate({ ownerUrl: database.ownerUrl, migrations, log: silentLogger() });
  const dataSource = migrationDataSource({ ownerUrl: database.ownerUrl, migrations, log: silentLogger() });
  await dataSource.initialize();
  try {
    const before = await describeSchema(dataSource);
    for (const _ of [...platformMigrations, ...migrations]) await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await describeSchema(dataSource)).toEqual([]);
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await describeSchema(dataSource)).toEqual(before);
  } finally {
    await dataSource.destroy();
  }
}

/** Without an index on its columns, every delete of a referenced row reads the whole referring table. */
export async function expectForeignKeysIndexed(subject: { readonly testDatabase: TestDatabase }): Promise<void> {
  const rows = await subject.testDatabase.asOwner<{ name: string }>(unindexedForeignKeys);
  expect(rows.map(({ name }) => name)).toEqual([]);
}

/**
 * An index serves if it begins with the key's first column (`(staff_id, company_id)` is found by the staff alone) or with
 * all of them in another order, and leaves out nulls at most.
 */
const unindexedForeignKeys = `
  SELECT format('%s (%s)', c.conrelid::regclass, pg_get_constraintdef(c.oid)) AS name
  FROM pg_constraint AS c
  WHERE c.contype = 'f' AND c.connamespace <> 'pgboss'::regnamespace AND NOT EXISTS (
    SELECT FROM pg_index AS i
    WHERE i.indrelid = c.conrelid
      AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) IN (
        SELECT format('(%I IS NOT NULL)', attname) FROM pg_attribute
        WHERE attrelid = c.conrelid AND attnum = ANY (c.conkey)))
      AND (i.indkey[0] = c.conkey[1] OR
        (SELECT array_agg(k ORDER BY k) FROM unnest((i.indkey::int2[])[0:cardinality(c.conkey) - 1]) AS k)
          = (SELECT array_agg(k ORDER BY k) FROM unnest(c.conkey) AS k))
  )
  ORDER BY name`;

/** A table without row level security is open to whoever gets a statement past a service. */
export async function expectRowLevelSecurity(subject: { readonly testDatabase: TestDatabase }): Promise<void> {
  const rows = await subject.testDatabase.asOwner<{ name: string }>(unprotectedTables);
  expect(rows.map(({ name }) => name)).toEqual([]);
}

/** Of the subgraph's own: the platform's (`app`), pg-boss's and TypeORM's list of migrations hold nothing of anybody's. */
const unprotectedTables = `
  SELECT oid::regclass::text AS name
  FROM pg_class
  WHERE relkind IN ('r', 'p') AND NOT relrowsecurity AND relname <> 'migrations'
    AND relnamespace::regnamespace::text NOT IN ('app', 'pgboss', 'pg_catalog', 'information_schema', 'pg_toast')
  ORDER BY name`;
