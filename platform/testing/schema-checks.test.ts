import { Column, Entity, Index, PrimaryColumn, Unique, type MigrationInterface, type QueryRunner } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../database/columns.js';
import type { Entities } from '../database/database.js';
import {
  expectForeignKeysIndexed,
  expectNoSchemaDiff,
  expectRowLevelSecurity,
  testMigrationsUpDownUp,
} from './schema-checks.js';
import { createTestDatabase } from './test-database.js';

@Entity('drawer')
@Unique(['code', 'colour'])
@Index(['colour', 'createdAt'])
class Drawer {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', unique: true })
  code: string;

  @Column({ type: 'enum', enum: ['red', 'blue'], enumName: 'drawer_colour' })
  colour: string;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;
}

class Drawers2000000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TYPE drawer_colour AS ENUM ('red', 'blue');
      CREATE TABLE drawer (
        id uuid PRIMARY KEY, code text NOT NULL UNIQUE, colour drawer_colour NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (code, colour)
      );
      CREATE INDEX ON drawer (colour, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE drawer; DROP TYPE drawer_colour`);
  }
}

class Narrow2100000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE drawer ALTER COLUMN code TYPE varchar(10)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE drawer ALTER COLUMN code TYPE text`);
  }
}

class Forgetful2100000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION lost() RETURNS int LANGUAGE sql AS 'SELECT 1'`);
  }

  async down(): Promise<void> {}
}

async function diff(entities: Entities, ...migrations: (new () => MigrationInterface)[]): Promise<void> {
  const template = `schema-checks-${migrations.length}`;
  await using testDatabase = await createTestDatabase({ template, migrations });
  await expectNoSchemaDiff({ definition: { entities, migrations }, testDatabase });
}

describe('the comparison of entities and migrations', () => {
  it('finds nothing where they agree', () => diff([Drawer], Drawers2000000000000));

  it('finds what differs', async () => {
    await expect(diff([Drawer], Drawers2000000000000, Narrow2100000000000)).rejects.toThrow(/code/);
  });

  it('finds an entity without a table', async () => {
    await expect(diff([Drawer])).rejects.toThrow(/CREATE TABLE/);
  });
});

describe('migrating up, down and up again', () => {
  it('passes when nothing is left and nothing is missing', async () => {
    await testMigrationsUpDownUp({ migrations: [Drawers2000000000000, Narrow2100000000000] });
  });

  it('finds what a migration leaves behind', async () => {
    const migrations = [Drawers2000000000000, Forgetful2100000000000];
    await expect(testMigrationsUpDownUp({ migrations })).rejects.toThrow(/lost/);
  });
});

class References2100000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE label (
        indexed_id uuid REFERENCES drawer, sparse_id uuid REFERENCES drawer, in_second_place uuid REFERENCES drawer, partly uuid REFERENCES drawer,
        code text, colour drawer_colour, FOREIGN KEY (code, colour) REFERENCES drawer (code, colour)
      );
      CREATE INDEX ON label (indexed_id, in_second_place);
      CREATE INDEX ON label (partly) WHERE code IS NULL;
      CREATE INDEX ON label (sparse_id) WHERE sparse_id IS NOT NULL;
      CREATE INDEX ON label (colour, code, partly);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE label`);
  }
}

describe('the check of foreign keys', () => {
  it('names those without an index', async () => {
    const migrations = [Drawers2000000000000, References2100000000000];
    await using testDatabase = await createTestDatabase({ template: 'schema-checks-references', migrations });
    const failure = await expectForeignKeysIndexed({ testDatabase }).catch((error: Error) => error.message);
    expect(failure).toContain('FOREIGN KEY (in_second_place)');
    expect(failure).toContain('FOREIGN KEY (partly)');
    expect(failure).not.toContain('FOREIGN KEY (indexed_id)');
    expect(failure).not.toContain('FOREIGN KEY (sparse_id)');
    expect(failure).not.toContain('FOREIGN KEY (code, colour)');
  });
});

it('the check of row level security names the tables without it', async () => {
  await using testDatabase = await createTestDatabase({
    template: 'schema-checks-1',
    migrations: [Drawers2000000000000],
  });
  await expect(expectRowLevelSecurity({ testDatabase })).rejects.toThrow(/drawer/);
  await testDatabase.asOwner('ALTER TABLE drawer ENABLE ROW LEVEL SECURITY');
  await expectRowLevelSecurity({ testDatabase });
});
