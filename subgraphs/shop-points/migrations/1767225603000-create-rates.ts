import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRates1767225603000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE shop_program_rates (
        id serial PRIMARY KEY,
        shop_id integer NOT NULL REFERENCES shops,
        origin_shop_id integer NOT NULL REFERENCES shops,
        program_id integer NOT NULL REFERENCES bonus_programs,
        points_per_eur numeric(20, 10),
        points_absolute numeric(20, 10),
        cashback_pct numeric(20, 10),
        cashback_absolute numeric(20, 10),
        rate_note varchar,
        rate_type varchar NOT NULL DEFAULT 'shop'
          CONSTRAINT shop_program_rates_rate_type_check CHECK (rate_type IN ('shop', 'contract')),
        category_id integer REFERENCES shop_categories,
        valid_from timestamptz NOT NULL DEFAULT now(),
        valid_to timestamptz,
        CONSTRAINT shop_program_rates_validity_check CHECK (valid_to >= valid_from),
        CONSTRAINT shop_program_rates_terms_check CHECK (
          points_per_eur >= 0 AND points_absolute >= 0 AND cashback_pct >= 0 AND cashback_absolute >= 0
        ),
        CONSTRAINT shop_program_rates_validity_excl EXCLUDE USING gist (
          origin_shop_id WITH =, program_id WITH =, (COALESCE(category_id, 0)) WITH =, rate_type WITH =,
          tstzrange(valid_from, valid_to) WITH &&
        )
      );
      CREATE INDEX ON shop_program_rates (shop_id, valid_from, id);
      CREATE INDEX ON shop_program_rates (origin_shop_id);
      CREATE INDEX ON shop_program_rates (program_id);
      CREATE INDEX ON shop_program_rates (category_id);
      CREATE UNIQUE INDEX shop_program_rates_current_idx
        ON shop_program_rates (shop_id, program_id, (COALESCE(category_id, 0)), rate_type) WHERE valid_to IS NULL;
    `);
    await runner.query(ORIGIN);
    await runner.query(NEVER_EDITED);
    await runner.query(VISIBILITY);
    await runner.query(RANKING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE shop_program_rates;
      DROP FUNCTION app.ranked_programs(integer[]), app.may_read_current_rates(), app.keep_rate_origin();
    `);
  }
}

/**
 * A rate hangs on the shop where it counts and remembers the one that it was stated for: a merge hangs the whole history
 * of one shop on another, where both then lie over each other. What was stated for one shop never does.
 */
const ORIGIN = `
  CREATE FUNCTION app.keep_rate_origin() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'INSERT' THEN
      NEW.origin_shop_id := coalesce(NEW.origin_shop_id, NEW.shop_id);
    ELSIF (NEW.shop_id, NEW.origin_shop_id) <> (OLD.shop_id, OLD.origin_shop_id)
      AND app.member_role() IS DISTINCT FROM 'admin'
    THEN
      RAISE insufficient_privilege USING MESSAGE = 'Only administrators hang rates on another shop.';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER keep_origin BEFORE INSERT OR UPDATE OF shop_id, origin_shop_id ON shop_program_rates
    FOR EACH ROW EXECUTE FUNCTION app.keep_rate_origin();
`;

/** A rate only ends, or hangs on another shop after a merge: the service may set nothing else, and deletes none. */
const NEVER_EDITED = `
  DO $$
  BEGIN
    EXECUTE format('REVOKE UPDATE, DELETE, TRUNCATE ON shop_program_rates FROM %I', app.app_role());
    EXECUTE format('GRANT UPDATE (valid_to, shop_id, origin_shop_id) ON shop_program_rates TO %I', app.app_role());
  END $$;
`;

/**
 * The setting RATES_VISIBILITY reaches the database with the reads it concerns (`app.rates_visibility`); without it the
 * strictest rule holds.
 */
const VISIBILITY = `
  CREATE FUNCTION app.may_read_current_rates() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT CASE current_setting('app.rates_visibility', true)
      WHEN 'public' THEN true
      WHEN 'signed-in' THEN app.member_role() IS NOT NULL
      ELSE app.member_role() IS NOT NULL AND (app.member_role() IN ('moderator', 'admin') OR app.has_role('partner'))
    END
  $$;

  ALTER TABLE shop_program_rates ENABLE ROW LEVEL SECURITY;
  CREATE POLICY see ON shop_program_rates FOR SELECT USING (
    (SELECT app.member_role()) IN ('moderator', 'admin')
    OR (valid_to IS NULL AND (SELECT app.may_read_current_rates()))
  );
  CREATE POLICY enter ON shop_program_rates FOR INSERT
    WITH CHECK ((SELECT app.member_role()) IN ('moderator', 'admin'));
  CREATE POLICY change ON shop_program_rates FOR UPDATE
    USING ((SELECT app.member_role()) IN ('moderator', 'admin'));
`;

/** The order of the programmes is public, the numbers behind it are not: hence SECURITY DEFINER, and ids alone come out. */
const RANKING = `
  CREATE FUNCTION app.ranked_programs(asked integer[]) RETURNS TABLE (shop_id integer, program_id integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT pair.shop_id, program.id
    FROM public.shop_siblings AS pair
    JOIN public.shop_program_rates AS rate
      ON rate.shop_id = pair.sibling_id AND rate.valid_to IS NULL AND rate.rate_type = 'shop'
    JOIN public.bonus_programs AS program ON program.id = rate.program_id
    WHERE pair.shop_id = ANY (asked)
    GROUP BY pair.shop_id, program.id
    ORDER BY pair.shop_id,
      max(coalesce(rate.points_per_eur, 0) * program.point_value_eur + coalesce(rate.cashback_pct, 0) / 100) DESC,
      lower(program.name) COLLATE "C", program.id
  $$;
`;
