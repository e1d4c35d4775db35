import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from the canonical name follows from it also for those who write it themselves. */
export class HoldSmallLetters1767225670001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION app.keep_shop_main_forms() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.canonical_name_lower := app.lower_shop_name(NEW.canonical_name);
        NEW.match_name := app.match_shop_name(NEW.canonical_name);
        RETURN NEW;
      END $$;
      CREATE TRIGGER keep_forms BEFORE UPDATE OF canonical_name_lower, match_name ON shop_main
        FOR EACH ROW EXECUTE FUNCTION app.keep_shop_main_forms();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keep_forms ON shop_main;
      DROP FUNCTION app.keep_shop_main_forms();
    `);
  }
}
