import type { MigrationInterface } from 'typeorm';
import { withOutbox, type Entities } from '../database/database.js';
import { migrate, migrationDataSource } from '../database/migrate.js';
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
    for (const _ of [...migrations, 'the platform']) await dataSource.undoLastMigration({ transaction: 'each' });
    expect(await describeSchema(dataSource)).toEqual([]);
    await dataSource.runMigrations({ transaction: 'each' });
    expect(await describeSchema(dataSource)).toEqual(before);
  } finally {
    await dataSource.destroy();
  }
}
