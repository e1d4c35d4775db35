import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The four numbers of a rate. What one of them gives grows with it, so an index on each knows where to look first. */
export const TERMS = ['points_per_eur', 'cashback_pct', 'points_absolute', 'cashback_absolute'];

export class CreateBestShops1767225613000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const term of TERMS) {
      await runner.query(`
        CREATE INDEX shop_program_rates_best_${term}_idx ON shop_program_rates (program_id, ${term} DESC, id)
          WHERE valid_to IS NULL AND rate_type = 'shop' AND ${term} > 0
      `);
    }
    await runner.query(BEST_SHOPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION app.best_shops(integer, numeric, integer)');
    for (const term of TERMS) await runner.query(`DROP INDEX shop_program_rates_best_${term}_idx`);
  }
}

/** The best of one number. */
const best = (term: string) => `
      (SELECT id FROM public.shop_program_rates
       WHERE program_id = asked AND valid_to IS NULL AND rate_type = 'shop' AND ${term} > 0
       ORDER BY ${term} DESC, id LIMIT depth)`;

/** What the last rate of such a list has of that number: none further down has more. */
const bound = (term: string) => `
      coalesce((
        SELECT ${term} FROM public.shop_program_rates
        WHERE program_id = asked AND valid_to IS NULL AND rate_type = 'shop' AND ${term} > 0
        ORDER BY ${term} DESC, id OFFSET depth - 1 LIMIT 1
      ), 0)`;

/**
 * The shops where a programme gives most, without computing what all of them give (Fagin's threshold algorithm): the
 * value is a sum in which each number counts more the greater it is. So the best lie near the top of one of four lists;
 * once the worst of the wanted gives as much as a rate could that is at the end of all four, no other can give more. Else
 * the lists are read further down. Without an amount it is the value of 1 EUR spent, and what is given once is left out.
 *
 * Exact rates are not for everybody, and a policy would keep the lists from their indexes: hence SECURITY DEFINER and the
 * same rule as that of the policy.
 */
export const BEST_SHOPS = `
  CREATE FUNCTION app.best_shops(asked integer, amount numeric, count integer)
  RETURNS TABLE (shop_id integer, rate_id integer, value numeric)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  -- The planner knows neither how few shops come out of the lists nor that there are indexes to all of them.
  SET enable_seqscan = off
  AS $$
  #variable_conflict use_column
  DECLARE
    depth integer := 4 * count;
    spent numeric := coalesce(amount, 1);
    -- What is given once counts only when there is a purchase.
    once integer := CASE WHEN amount IS NULL THEN 0 ELSE 1 END;
    point_value numeric := (SELECT point_value_eur FROM public.bonus_programs WHERE id = asked);
    beyond numeric;
    found_ids integer[];
    shop_ids integer[];
    rate_ids integer[];
    worth numeric[];
  BEGIN
    IF NOT app.may_read_current_rates() THEN
      RETURN;
    END IF;
    LOOP
      found_ids := ARRAY(${TERMS.map(best).join('\n      UNION')});
      beyond := spent * point_value * ${bound('points_per_eur')}
        + spent / 100 * ${bound('cashback_pct')}
        + once * point_value * ${bound('points_absolute')}
        + once * ${bound('cashback_absolute')};
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
            spent * (point_value * coalesce(rate.points_per_eur, 0) + coalesce(rate.cashback_pct, 0) / 100)
              + once * (point_value * coalesce(rate.points_absolute, 0) + coalesce(rate.cashback_absolute, 0)) AS value
          FROM public.shop_program_rates AS rate
          JOIN public.shops AS shop ON shop.id = rate.shop_id
          LEFT JOIN public.shop_main AS brand ON brand.id = shop.shop_main_id
          WHERE rate.id = ANY (found_ids) AND (brand.id IS NULL OR brand.status = 'active')
          ORDER BY coalesce(brand.id, shop.id::text), value DESC, rate.id
        ) AS ranked
        WHERE ranked.value > 0
        ORDER BY ranked.value DESC, ranked.rate_id
        LIMIT count
      ) AS best;
      EXIT WHEN beyond = 0 OR worth[count] >= beyond;
      depth := depth * 4;
    END LOOP;
    RETURN QUERY SELECT * FROM unnest(shop_ids, rate_ids, worth);
  END $$;
`;
