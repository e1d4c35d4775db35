import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountRates1767225680001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COUNTS);
    await runner.query(numbers('(SELECT coalesce(sum(change), 0) FROM public.shop_rate_counts)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(numbers('(SELECT count(*) FROM public.shop_program_rates)'));
    await runner.query(`
      DROP TRIGGER count_entered ON shop_program_rates;
      DROP TRIGGER count_removed ON shop_program_rates;
      DROP TRIGGER count_cleared ON shop_program_rates;
      DROP FUNCTION app.count_rates();
      DROP TABLE shop_rate_counts;
    `);
  }
}

/**
 * How many rates there are, for the landing page, which everybody may ask for: to count millions takes a good part of a
 * second. Each statement adds a row, so nobody waits for anybody; now and then rows are made one, those that nobody else
 * is at.
 */
const COUNTS = `
  CREATE TABLE shop_rate_counts (
    id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    change bigint NOT NULL
  );
  COMMENT ON TABLE shop_rate_counts IS 'Their sum is how many rows shop_program_rates has.';
  ALTER TABLE shop_rate_counts ENABLE ROW LEVEL SECURITY;
  DO $$ BEGIN EXECUTE format('REVOKE ALL ON shop_rate_counts FROM %I', app.app_role()); END $$;

  CREATE FUNCTION app.count_rates() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
  AS $$
  DECLARE
    difference bigint := 0;
    place bigint;
  BEGIN
    IF TG_OP = 'INSERT' THEN
      difference := (SELECT count(*) FROM changed);
    ELSIF TG_OP = 'DELETE' THEN
      difference := -(SELECT count(*) FROM changed);
    ELSE
      DELETE FROM shop_rate_counts;
    END IF;
    IF difference = 0 THEN
      RETURN NULL;
    END IF;
    INSERT INTO shop_rate_counts (change) VALUES (difference) RETURNING id INTO place;
    IF place % 100 = 0 THEN
      WITH free AS (SELECT id FROM shop_rate_counts FOR UPDATE SKIP LOCKED),
      gone AS (DELETE FROM shop_rate_counts USING free WHERE shop_rate_counts.id = free.id RETURNING change)
      INSERT INTO shop_rate_counts (change) SELECT sum(change) FROM gone HAVING count(*) > 0;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER count_entered AFTER INSERT ON shop_program_rates
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.count_rates();
  CREATE TRIGGER count_removed AFTER DELETE ON shop_program_rates
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION app.count_rates();
  CREATE TRIGGER count_cleared AFTER TRUNCATE ON shop_program_rates
    FOR EACH STATEMENT EXECUTE FUNCTION app.count_rates();
  -- Also while rows come from elsewhere, for which most triggers are not meant.
  ALTER TABLE shop_program_rates ENABLE ALWAYS TRIGGER count_entered, ENABLE ALWAYS TRIGGER count_removed,
    ENABLE ALWAYS TRIGGER count_cleared;
  INSERT INTO shop_rate_counts (change) SELECT count(*) FROM shop_program_rates;
`;

/** @param rates SQL of how many there are */
function numbers(rates: string): string {
  return `
    CREATE OR REPLACE FUNCTION app.shop_points_numbers()
    RETURNS TABLE (programs integer, active_shops integer, rates integer, proposals integer, newest_rate_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$
      SELECT
        (SELECT count(*) FROM public.bonus_programs)::integer,
        (SELECT count(*) FROM public.shop_main WHERE status = 'active')::integer,
        ${rates}::integer,
        (SELECT count(*) FROM public.proposals)::integer,
        (SELECT max(valid_from) FROM public.shop_program_rates)
    $$;
  `;
}
