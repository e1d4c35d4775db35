import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReadOffers1767225627000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OFFERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.shop_offers(text, integer[], timestamptz)');
  }
}

/**
 * All that the optimiser must know of shops, in one round trip and with plans that PostgreSQL keeps: to plan the two
 * statements takes ten times as long as to run them. Both are null for whoever may not read exact rates. Row level
 * security holds as for the tables; the setting for its policy must be there before the reads begin, hence PL/pgSQL.
 *
 * Numbers are text, because JSON's have no exact decimals.
 */
const OFFERS = `
  CREATE FUNCTION app.shop_offers(visibility text, asked integer[], at timestamptz, OUT rates json, OUT coupons json)
  LANGUAGE plpgsql STABLE
  -- Else PostgreSQL takes many shops for likely and plans anew for one.
  SET plan_cache_mode = force_generic_plan
  AS $$
  BEGIN
    PERFORM set_config('app.rates_visibility', visibility, true);
    IF NOT app.may_read_current_rates() THEN
      RETURN;
    END IF;
    rates := (
      SELECT coalesce(json_agg(offer ORDER BY offer.id), '[]')
      FROM (
        SELECT pair.shop_id AS asked, rate.id, rate.shop_id, rate.origin_shop_id, rate.program_id,
          rate.points_per_eur::text, rate.points_absolute::text, rate.cashback_pct::text, rate.cashback_absolute::text,
          rate.rate_note, rate.rate_type, rate.category_id, rate.valid_from, rate.valid_to,
          program.name, program.point_value_eur::text, program.created_at
        FROM shop_siblings AS pair
        JOIN shop_program_rates AS rate ON rate.shop_id = pair.sibling_id AND rate.valid_to IS NULL
        JOIN bonus_programs AS program ON program.id = rate.program_id
        WHERE pair.shop_id = ANY (asked)
      ) AS offer
    );
    coupons := (
      SELECT coalesce(json_agg(offer ORDER BY offer.id), '[]')
      FROM (
        SELECT pair.shop_id AS asked, coupon.id, coupon.program_id AS "programId", coupon.name, coupon.coupon_type AS "couponType",
          coupon.value::text, coupon.combinable
        FROM shop_siblings AS pair
        JOIN coupons AS coupon ON coupon.shop_id = pair.sibling_id
        WHERE pair.shop_id = ANY (asked) AND coupon.status = 'active' AND at BETWEEN coupon.valid_from AND coupon.valid_to
        UNION ALL
        SELECT one.id, coupon.id, coupon.program_id, coupon.name, coupon.coupon_type, coupon.value::text,
          coupon.combinable
        FROM unnest(asked) AS one (id), coupons AS coupon
        WHERE coupon.shop_id IS NULL AND coupon.status = 'active' AND at BETWEEN coupon.valid_from AND coupon.valid_to
      ) AS offer
    );
  END $$;
`;
