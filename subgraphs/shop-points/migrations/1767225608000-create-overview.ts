import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOverview1767225608000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ON shop_program_rates (valid_from);

      CREATE FUNCTION app.shop_points_numbers()
      RETURNS TABLE (programs integer, active_shops integer, rates integer, proposals integer, newest_rate_at timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $$
        SELECT
          (SELECT count(*) FROM public.bonus_programs)::integer,
          (SELECT count(*) FROM public.shop_main WHERE status = 'active')::integer,
          (SELECT count(*) FROM public.shop_program_rates)::integer,
          (SELECT count(*) FROM public.proposals)::integer,
          (SELECT max(valid_from) FROM public.shop_program_rates)
      $$;
      COMMENT ON FUNCTION app.shop_points_numbers() IS 'Numbers alone: everybody may know them.';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION app.shop_points_numbers();
      DROP INDEX shop_program_rates_valid_from_idx;
    `);
  }
}
