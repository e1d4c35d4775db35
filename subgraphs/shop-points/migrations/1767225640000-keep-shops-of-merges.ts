import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepShopsOfMerges1767225640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      clearProgram(`
        AND NOT EXISTS (
          SELECT FROM shop_merge_log_items AS item
          WHERE item.entity = 'shop' AND item.entity_id = shop.id::varchar AND NOT item.undone
        )`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(clearProgram(''));
  }
}

/** Shops that a merge has brought stay, also without rates: what is undone puts coupons and rates back on them. */
function clearProgram(condition: string): string {
  return `
    CREATE OR REPLACE FUNCTION app.clear_program(program integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
    AS $$
    DECLARE
      concerned integer[];
      removed integer;
    BEGIN
      IF app.member_role() IS DISTINCT FROM 'admin' THEN
        RAISE insufficient_privilege;
      END IF;
      concerned := ARRAY(
        SELECT shop_id FROM shop_program_rates WHERE program_id = program
        UNION SELECT origin_shop_id FROM shop_program_rates WHERE program_id = program
      );
      DELETE FROM rate_comments USING shop_program_rates AS rate
        WHERE rate_comments.rate_id = rate.id AND rate.program_id = program;
      DELETE FROM shop_program_rates WHERE program_id = program;
      DELETE FROM ingest_batches;
      DELETE FROM shops AS shop
        WHERE shop.id = ANY (concerned)
          AND NOT EXISTS (SELECT FROM shop_program_rates AS rate WHERE rate.shop_id = shop.id)
          AND NOT EXISTS (SELECT FROM shop_program_rates AS rate WHERE rate.origin_shop_id = shop.id)
          AND NOT EXISTS (SELECT FROM coupons WHERE coupons.shop_id = shop.id)
          AND NOT EXISTS (SELECT FROM proposals WHERE proposals.shop_id = shop.id)${condition};
      GET DIAGNOSTICS removed = ROW_COUNT;
      RETURN removed;
    END $$;
  `;
}
