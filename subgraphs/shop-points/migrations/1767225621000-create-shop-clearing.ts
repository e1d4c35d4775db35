import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateShopClearing1767225621000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLEAR_SHOPS);
    await runner.query(CLEAR_PROGRAM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.clear_shops(), app.clear_program(integer)');
  }
}

/**
 * Rates, comments and records are append-only for the service; clearing is the one exception, for administrators of the
 * shops alone. Deliveries are forgotten with what they brought, or the same could not be delivered again.
 */
const CLEAR_SHOPS = `
  CREATE FUNCTION app.clear_shops() RETURNS integer
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    brands integer;
  BEGIN
    IF app.member_role() IS DISTINCT FROM 'admin' THEN
      RAISE insufficient_privilege;
    END IF;
    brands := (SELECT count(*) FROM shop_main);
    TRUNCATE shop_main, shop_variants, shops, shop_program_rates, rate_comments, coupons, proposals, proposal_votes,
      proposal_audit_trails, shop_merge_proposals, shop_metadata_proposals, shop_merge_log, shop_merge_log_items,
      ingest_batches;
    RETURN brands;
  END $$;
`;

export const CLEAR_PROGRAM = `
  CREATE FUNCTION app.clear_program(program integer) RETURNS integer
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
        AND NOT EXISTS (SELECT FROM proposals WHERE proposals.shop_id = shop.id);
    GET DIAGNOSTICS removed = ROW_COUNT;
    RETURN removed;
  END $$;
`;
