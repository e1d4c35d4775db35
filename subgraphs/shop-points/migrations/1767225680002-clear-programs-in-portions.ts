import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CLEAR_PROGRAM as CLEAR_PROGRAM_BEFORE } from './1767225621000-create-shop-clearing.js';

export class ClearProgramsInPortions1767225680002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.clear_program(integer)');
    await runner.query(CLEAR_PORTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.clear_program(integer, integer)');
    await runner.query(CLEAR_PROGRAM_BEFORE);
  }
}

/**
 * Hundreds of thousands of rates take longer than a statement may, and nobody could enter a name meanwhile: so many rates
 * at a time, and the shops that have none left then. Those that a merge has brought stay: what is undone puts coupons and
 * rates back on them.
 */
const CLEAR_PORTION = `
  CREATE FUNCTION app.clear_program(program integer, portion integer)
  RETURNS TABLE (removed_rates integer, removed_shops integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    going integer[];
    concerned integer[];
  BEGIN
    IF app.member_role() IS DISTINCT FROM 'admin' THEN
      RAISE insufficient_privilege;
    END IF;
    going := ARRAY(SELECT id FROM shop_program_rates WHERE program_id = program LIMIT portion);
    concerned := ARRAY(
      SELECT shop_id FROM shop_program_rates WHERE id = ANY (going)
      UNION SELECT origin_shop_id FROM shop_program_rates WHERE id = ANY (going)
    );
    DELETE FROM rate_comments WHERE rate_id = ANY (going);
    DELETE FROM shop_program_rates WHERE id = ANY (going);
    DELETE FROM ingest_batches;
    DELETE FROM shops AS shop
      WHERE shop.id = ANY (concerned)
        AND NOT EXISTS (SELECT FROM shop_program_rates AS rate WHERE rate.shop_id = shop.id)
        AND NOT EXISTS (SELECT FROM shop_program_rates AS rate WHERE rate.origin_shop_id = shop.id)
        AND NOT EXISTS (SELECT FROM coupons WHERE coupons.shop_id = shop.id)
        AND NOT EXISTS (SELECT FROM proposals WHERE proposals.shop_id = shop.id)
        AND NOT EXISTS (
          SELECT FROM shop_merge_log_items AS item
          WHERE item.entity = 'shop' AND item.entity_id = shop.id::varchar AND NOT item.undone
        );
    GET DIAGNOSTICS removed_shops = ROW_COUNT;
    removed_rates := cardinality(going);
    RETURN NEXT;
  END $$;
`;
