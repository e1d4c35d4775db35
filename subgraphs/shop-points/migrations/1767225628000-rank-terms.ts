import type { MigrationInterface, QueryRunner } from 'typeorm';
import { BEST_SHOPS as BEST_SHOPS_BEFORE, TERMS } from './1767225613000-create-best-shops.js';

const [POINTS, CASHBACK, POINTS_ONCE, CASHBACK_ONCE] = TERMS.map((term) => `coalesce(${term}, 0)`) as [
  string,
  string,
  string,
  string,
];
const ALL_TERMS = [POINTS, CASHBACK, POINTS_ONCE, CASHBACK_ONCE].join(', ');
const IN_FORCE = `valid_to IS NULL AND rate_type = 'shop'`;

export class RankTerms1767225628000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const term of TERMS) await runner.query(`DROP INDEX shop_program_rates_best_${term}_idx`);
    await runner.query(`
      CREATE INDEX shop_program_rates_terms_idx ON shop_program_rates (program_id, ${indexed(ALL_TERMS)}, id)
        WHERE ${IN_FORCE}
    `);
    await runner.query(BEST_SHOPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.best_shops(integer, numeric, integer)');
    await runner.query('DROP INDEX shop_program_rates_terms_idx');
    for (const term of TERMS) {
      await runner.query(`
        CREATE INDEX shop_program_rates_best_${term}_idx ON shop_program_rates (program_id, ${term} DESC, id)
          WHERE ${IN_FORCE} AND ${term} > 0
      `);
    }
    await runner.query(BEST_SHOPS_BEFORE);
  }
}

function indexed(expressions: string): string {
  return expressions.replaceAll(/coalesce\(\w+, 0\)/g, '($&)');
}

/**
 * The shops where a programme gives most, without computing what all of them give: many rates have the same four numbers.
 * An index knows them in their order, so that one look finds the next different ones, and what they give is computed
 * once for all rates that have them. Then the rates of the best are read until there are enough brands. Without an amount
 * it is the value of 1 EUR spent, and what is given once is left out. A programme with thousands of different numbers is
 * computed as a whole.
 *
 * Exact rates are not for everybody, and a policy would keep the look-ups from their index: hence SECURITY DEFINER and
 * the same rule as that of the policy.
 */
const BEST_SHOPS = `
  CREATE OR REPLACE FUNCTION app.best_shops(asked integer, amount numeric, count integer)
  RETURNS TABLE (shop_id integer, rate_id integer, value numeric)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  -- The planner knows neither how few rows come out of the steps nor that there are indexes to all of them.
  SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
  AS $$
  #variable_conflict use_column
  DECLARE
    breadth integer := 4 * count;
    most constant integer := 3000;
    spent numeric := coalesce(amount, 1);
    -- What is given once counts only when there is a purchase.
    once integer := CASE WHEN amount IS NULL THEN 0 ELSE 1 END;
    point_value numeric := (SELECT point_value_eur FROM public.bonus_programs WHERE id = asked);
    points numeric[];
    cashback numeric[];
    points_once numeric[];
    cashback_once numeric[];
    is_manifold boolean;
    candidate_ids integer[];
    candidate_values numeric[];
    shop_ids integer[];
    rate_ids integer[];
    worth numeric[];
  BEGIN
    IF NOT app.may_read_current_rates() THEN
      RETURN;
    END IF;
    WITH RECURSIVE terms AS (
      (SELECT ${POINTS} AS p, ${CASHBACK} AS c, ${POINTS_ONCE} AS pa, ${CASHBACK_ONCE} AS ca
       FROM public.shop_program_rates WHERE program_id = asked AND ${IN_FORCE} ORDER BY ${ALL_TERMS} LIMIT 1)
      UNION ALL
      SELECT following.* FROM terms CROSS JOIN LATERAL (
        SELECT ${ALL_TERMS} FROM public.shop_program_rates
        WHERE program_id = asked AND ${IN_FORCE} AND (${ALL_TERMS}) > (terms.p, terms.c, terms.pa, terms.ca)
        ORDER BY ${ALL_TERMS} LIMIT 1
      ) AS following
    )
    SELECT array_agg(p), array_agg(c), array_agg(pa), array_agg(ca), count(*) = most
    INTO points, cashback, points_once, cashback_once, is_manifold
    FROM (SELECT * FROM terms LIMIT most) AS bounded;
    LOOP
      IF is_manifold THEN
        SELECT array_agg(best.id), array_agg(best.value) INTO candidate_ids, candidate_values FROM (
          SELECT id, spent * (point_value * ${POINTS} + ${CASHBACK} / 100)
            + once * (point_value * ${POINTS_ONCE} + ${CASHBACK_ONCE}) AS value
          FROM public.shop_program_rates WHERE program_id = asked AND ${IN_FORCE}
          ORDER BY value DESC, id LIMIT breadth
        ) AS best;
      ELSE
        SELECT array_agg(best.id), array_agg(best.value) INTO candidate_ids, candidate_values FROM (
          SELECT rate.id, terms.value
          FROM (
            SELECT *, spent * (point_value * p + c / 100) + once * (point_value * pa + ca) AS value
            FROM unnest(points, cashback, points_once, cashback_once) AS terms (p, c, pa, ca)
            -- Every one of them has a rate; of equal ones it may be any that has the oldest.
            ORDER BY value DESC FETCH FIRST breadth ROWS WITH TIES
          ) AS terms
          CROSS JOIN LATERAL (
            SELECT id FROM public.shop_program_rates
            WHERE program_id = asked AND ${IN_FORCE} AND (${ALL_TERMS}) = (terms.p, terms.c, terms.pa, terms.ca)
            ORDER BY id LIMIT breadth
          ) AS rate
          ORDER BY terms.value DESC, rate.id LIMIT breadth
        ) AS best;
      END IF;
      SELECT array_agg(best.shop_id), array_agg(best.rate_id), array_agg(best.value)
      INTO shop_ids, rate_ids, worth
      FROM (
        SELECT * FROM (
          -- The oldest shop stands for its brand, and the best rate for all that the brand has of the programme.
          SELECT DISTINCT ON (coalesce(brand.id, shop.id::text))
            coalesce(
              (SELECT min(sibling.id) FROM public.shops AS sibling WHERE sibling.shop_main_id = brand.id), shop.id
            ) AS shop_id,
            rate.id AS rate_id,
            candidate.value
          FROM unnest(candidate_ids, candidate_values) AS candidate (id, value)
          JOIN public.shop_program_rates AS rate ON rate.id = candidate.id
          JOIN public.shops AS shop ON shop.id = rate.shop_id
          LEFT JOIN public.shop_main AS brand ON brand.id = shop.shop_main_id
          WHERE candidate.value > 0 AND (brand.id IS NULL OR brand.status = 'active')
          ORDER BY coalesce(brand.id, shop.id::text), candidate.value DESC, rate.id
        ) AS ranked
        ORDER BY ranked.value DESC, ranked.rate_id
        LIMIT count
      ) AS best;
      EXIT WHEN cardinality(worth) = count OR coalesce(cardinality(candidate_ids), 0) < breadth;
      breadth := breadth * 4;
    END LOOP;
    RETURN QUERY SELECT * FROM unnest(shop_ids, rate_ids, worth);
  END $$;
`;
