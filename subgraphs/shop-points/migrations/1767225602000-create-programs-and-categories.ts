import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateProgramsAndCategories1767225602000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bonus_programs (
        id serial PRIMARY KEY,
        name varchar COLLATE "und-x-icu" NOT NULL UNIQUE,
        point_value_eur numeric(20, 10) NOT NULL DEFAULT 0
          CONSTRAINT bonus_programs_point_value_eur_check CHECK (point_value_eur >= 0),
        created_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE shop_categories (
        id serial PRIMARY KEY,
        name varchar COLLATE "und-x-icu" NOT NULL UNIQUE,
        parent_id integer REFERENCES shop_categories
      );
      CREATE INDEX ON shop_categories (parent_id);
    `);
    for (const table of ['bonus_programs', 'shop_categories']) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        CREATE POLICY see ON ${table} FOR SELECT USING (true);
        CREATE POLICY enter ON ${table} FOR INSERT WITH CHECK ((SELECT app.member_role()) = 'admin');
        CREATE POLICY change ON ${table} FOR UPDATE USING ((SELECT app.member_role()) = 'admin');
        CREATE POLICY remove ON ${table} FOR DELETE USING ((SELECT app.member_role()) = 'admin');
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bonus_programs, shop_categories');
  }
}
